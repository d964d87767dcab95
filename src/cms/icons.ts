let bodies: Readonly<Record<string, string>> = {};

/** Learns the pictures that content may use. */
export async function loadIcons(): Promise<void> {
  const response = await fetch('/admin/icons.json');
  bodies = (await response.json()) as typeof bodies;
}

/** Every icon's inner SVG on 24 × 24, by its name. */
export const iconBodies = () => bodies;
