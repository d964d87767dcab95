import type { Service } from './catalogue.ts';

/** Whether a page about a service must offer a way to leave at once: it, its kind or those it is for are threatened. */
export function offersQuickExit({ quickExit, serviceTypes, targetGroups, lifeSituations }: Service): boolean {
  return quickExit || [...serviceTypes, ...targetGroups, ...lifeSituations].some((term) => term.quickExit);
}
