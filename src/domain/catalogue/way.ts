/** The four ways to help, each with its own band: red, yellow, blue and green. */
export type Way = 'crisis' | 'situation' | 'group' | 'need';
