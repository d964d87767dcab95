/** A phone number that no end of a line divides. */
export const inOnePiece = (number: string): string => number.replaceAll(' ', '\u00A0');
