/** Under which the page's own `print` is kept, since everything that calls it is to ask the kiosk first. */
export const NATIVE_PRINT = Symbol.for('kiosk.print');

/** Said on the window when anything asks to print. */
export const PRINT = 'kiosk:print';
