import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  var axe: { readonly run: (where: Document, options: RunOptions) => Promise<AxeResults> } | undefined;
}

/** WCAG 2.2, levels A and AA. */
const ALL: RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What colours decide; nothing else changes with them. */
const OF_COLOURS: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds on a page as it stands: `color-contrast: .meta a`.
 *
 * The script is brought to a page once: that takes longer than to run it.
 */
export async function violations(page: Page, about: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(axe.source);
  const runOnly = about === 'all' ? ALL : OF_COLOURS;
  return page.evaluate(async (only) => {
    const { violations: found = [] } =
      (await globalThis.axe?.run(document, { resultTypes: ['violations'], runOnly: only ?? [] })) ?? {};
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(', ')}`,
    );
  }, runOnly);
}
