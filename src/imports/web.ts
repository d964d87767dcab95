/** A web page or a social network profile, whole and with its scheme; `undefined` when it is none. */
export function webAddress(raw: string): string | undefined {
  const text = raw.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const whole = /^https?:\/\//i.test(text) ? text : /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text) ? `https://${text}` : '';
  if (!URL.canParse(whole)) return undefined;
  const { hostname, username } = new URL(whole);
  return hostname.includes('.') && username === '' ? whole : undefined;
}

const NETWORKS = {
  facebook: /(^|\.)(facebook|fb)\.(com|me)$/,
  instagram: /(^|\.)instagram\.com$/,
  youtube: /(^|\.)(youtube\.com|youtu\.be)$/,
  linkedin: /(^|\.)linkedin\.com$/,
  x: /(^|\.)(x|twitter)\.com$/,
  whatsapp: /(^|\.)(whatsapp\.com|wa\.me)$/,
  telegram: /(^|\.)(t\.me|telegram\.(org|me))$/,
} as const;

/**
 * The social network that a web address belongs to.
 *
 * @example socialNetwork('https://www.facebook.com/x') // 'facebook'
 */
export function socialNetwork(url: string): keyof typeof NETWORKS | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return (Object.keys(NETWORKS) as (keyof typeof NETWORKS)[]).find((name) => NETWORKS[name].test(host));
}

// The pattern that Zod's `email()` holds, so that what passes here passes the schema.
const EMAIL = /^(?!\.)(?!.*\.\.)([a-z0-9_'+\-.]*)[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i;

/** E-mail addresses in text that may hold several, and what is none. */
export function emailAddresses(raw: string): { emails: string[]; rest: string[] } {
  const parts = raw
    .replace(/mailto:/gi, '')
    .split(/[\s;,<>"]+/)
    .filter(Boolean);
  const emails = parts.filter((part) => EMAIL.test(part));
  const isOdd = parts.length > emails.length;
  return {
    emails: [...new Set(emails)],
    rest: isOdd ? (emails.length > 0 ? parts.filter((p) => !EMAIL.test(p)) : [raw]) : [],
  };
}
