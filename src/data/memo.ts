// Kept on the process, not in a module: in development the pages and the watcher are two module graphs,
// and what the watcher forgets, the pages must read anew.
const store = Symbol.for('rozcestnik.memo');
const holder = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;

/** The value made once for a key in this process. */
export function memo<Value>(key: string, make: () => Value): Value {
  const values = (holder[store] ??= new Map<string, unknown>());
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as Value;
}

/** Forgets what was made under keys that start so; without one, everything. */
export function forget(prefix = ''): void {
  for (const key of holder[store]?.keys() ?? []) if (key.startsWith(prefix)) holder[store]?.delete(key);
}
