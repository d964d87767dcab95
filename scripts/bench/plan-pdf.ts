import { planPapers } from '~/sheets/plan-take-away.ts';
import { getSite } from '~/sheets/site.ts';
import { getPrinter } from '~/print/printer.ts';

// Prints the plans of the town in CONTENT_DIR in a process of its own, fonts and all, past the cache of printed documents.

const site = getSite('cs');
const begun = performance.now();
const sizes = [...planPapers(site, undefined)].map(
  ({ template, data, stamp }) => getPrinter().pdf(template, { ...data(), ...stamp }).length,
);
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({ seconds, kB: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000) }));
