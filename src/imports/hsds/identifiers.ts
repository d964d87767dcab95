import type { Row } from './row.ts';

/** Same rule as the schema's: eight digits, the last a check digit (weights 8 to 2, modulo 11). */
function isIco(value: string): boolean {
  if (!/^\d{8}$/.test(value)) return false;
  const sum = Array.from(value.slice(0, 7)).reduce((total, digit, i) => total + Number(digit) * (8 - i), 0);
  return (11 - (sum % 11)) % 10 === Number(value[7]);
}

interface Numbers {
  readonly ico?: string;
  readonly identifiers: { scheme: string; value: string }[];
}

/** Numbers of an organization: its IČO where there is a right one, all others with the name of their register. */
export function identifiersOf(row: Row, key: string): Numbers {
  const identifiers = [{ scheme: 'hsds', value: key.slice(0, 200) }];
  let ico: string | undefined;
  const add = (scheme: string, value: string) => {
    const digits = value.replace(/^CZ/i, '').replace(/\s/g, '').padStart(8, '0');
    const isCzech = /i[čc]o|cz-ico|tax_id|dič|ares/i.test(scheme) && isIco(digits);
    if (isCzech) ico ??= digits;
    if (!isCzech || ico !== digits) identifiers.push({ scheme: scheme.slice(0, 60), value: value.slice(0, 200) });
  };
  for (const one of row.rows('organization_identifiers')) {
    const [scheme, type, value] = [one.line('identifier_scheme'), one.line('identifier_type'), one.line('identifier')];
    if (value) add([scheme, type].filter(Boolean).join(' ') || 'hsds', value);
    one.leftovers();
  }
  const tax = row.line('tax_id');
  if (tax) add('tax_id', tax);
  const uri = row.line('uri');
  if (uri) add('uri', uri);
  return { ...(ico && { ico }), identifiers };
}
