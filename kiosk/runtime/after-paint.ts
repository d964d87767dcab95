/** Does something once the screen has answered the finger: what takes longer must not hold back the answer itself. */
export const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));
