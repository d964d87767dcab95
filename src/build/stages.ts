import type { Filled } from './sheets.ts';

/** Where the time of a build went, in seconds, and the most memory it held, in megabytes. */
export interface BuildStages {
  readonly pages: number;
  /** Reading and checking content. */
  readonly load: number;
  /** Bundling code and styles, the few pages that Astro draws itself, the full-text index. */
  readonly frame: number;
  /** Making HTML. */
  readonly render: number;
  /** Writing it to the disk. */
  readonly write: number;
  readonly total: number;
  readonly memory: number;
}

/**
 * Measures a build from `begun` on.
 *
 * @param begun when the process of building began, in milliseconds of `performance.now()`
 * @param loaded when the content was read and checked
 */
export function stagesOf(begun: number, loaded: number, { pages, render, write }: Filled): BuildStages {
  const total = performance.now() - begun;
  const load = loaded - begun;
  const seconds = (milliseconds: number) => milliseconds / 1000;
  return {
    pages,
    load: seconds(load),
    frame: seconds(total - load - render - write),
    render: seconds(render),
    write: seconds(write),
    total: seconds(total),
    memory: process.resourceUsage().maxRSS / 1024,
  };
}
