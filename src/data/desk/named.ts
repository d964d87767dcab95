/** What a list of entries shows of one: its name, and its icon where it has one. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
  readonly note?: string;
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** An entry as lists show it; a broken one by its id alone. */
export function named(id: string, data: Readonly<Record<string, unknown>>): Named {
  const name = [text(data['number']), text(data['name'])].filter((one) => one !== undefined).join(' ') || id;
  const [icon, note] = [text(data['icon']), text(data['plainName'])];
  return { id, name, ...(icon !== undefined && { icon }), ...(note !== undefined && { note }) };
}
