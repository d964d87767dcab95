/**
 * A JSON file of the site.
 *
 * @throws Error when it cannot be had.
 */
export async function loadJson<File>(url: string): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as File;
}

/** Adds a style sheet to the page and waits until it holds; one that is there already is not added again. */
export function addStyles(href: string): Promise<void> {
  if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) return Promise.resolve();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.addEventListener('load', () => resolve(undefined));
  link.addEventListener('error', () => reject(new Error(href)));
  document.head.append(link);
  return promise;
}
