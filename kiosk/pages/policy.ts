/** Directives of the public pages of which a kiosk has no use. */
const UNUSED = ['manifest-src'];

/** Elsewhere: a kiosk shows nothing that it does not bring. */
const ELSEWHERE = /\s+(https?:)?\/\/[^\s;]+|\s+https?:/g;

/** The policy of a public page made into that of a kiosk: the same, but for what is elsewhere. */
export const kioskPolicy = (policy: string): string =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => !UNUSED.some((name) => directive.startsWith(`${name} `)))
    .map((directive) => directive.replaceAll(ELSEWHERE, ''))
    .concat("frame-src 'none'", "object-src 'none'")
    .join('; ');
