/**
 * Address of a page for others: on the site that the page names as the public one, else where it is now. A page may be shown
 * at an address that nobody else can open.
 */
export function addressOf(path: string): string {
  const site = document.querySelector<HTMLMetaElement>('meta[name=site]')?.content;
  return new URL(path, site ?? location.href).href;
}
