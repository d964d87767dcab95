import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '~/data/check.ts';
import { closing } from '~/data/close.ts';
import { joinCatalogue } from '~/data/join.ts';
import { joinPlans } from '~/data/join-plans.ts';
import { contentRoot } from '~/data/load.ts';
import { writeWhole } from '~/data/write.ts';
import { sayerOfClosing } from '~/i18n/close/say.ts';
import { isReportLanguage } from '~/i18n/import/say.ts';
import { date } from '~/schema/fields/date.ts';

// Closes a plan of the town in CONTENT_DIR: from then on it shows what the catalogue had on that day.

const OPTIONS = { on: { type: 'string' }, 'dry-run': { type: 'boolean' }, lang: { type: 'string' } } as const;

/** Ends with words and without a stack trace. */
function fail(text: string): never {
  console.error(text);
  process.exit(2);
}

function read() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    return positionals.length === 1 && isReportLanguage(values.lang ?? 'cs')
      ? { values, id: positionals[0] }
      : undefined;
  } catch {
    return undefined;
  }
}

const asked = process.argv[process.argv.indexOf('--lang') + 1] ?? '';
const say = sayerOfClosing(process.argv.includes('--lang') && isReportLanguage(asked) ? asked : 'cs');
const { values, id = '' } = read() ?? fail(say('usage'));

const root = contentRoot();
const { entries, problems, today } = checkContent(root);
const day = values.on ?? today;
if (!date({ label: '' }).schema.safeParse(day).success) fail(say('day', { day }));

const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) fail(say('broken', { count: errors.length }));

const catalogue = joinCatalogue(entries, today);
const plans = joinPlans(entries, catalogue);
const plan = plans.get(id);
if (!plan) fail(plans.size === 0 ? say('none') : say('unknown', { plan: id, plans: [...plans.keys()].join(', ') }));
if (plan.approvedOn === undefined) fail(say('unapproved', { plan: id }));

const files = closing(plan, catalogue, entries, day);
if (files.length === 0) console.log(say('already', { plan: id }));
else {
  for (const { file, text, isNew } of files) {
    console.log(`${isNew ? '+' : '~'} ${file}`);
    if (values['dry-run'] === true) continue;
    try {
      writeWhole(join(root, file), text);
    } catch (error) {
      fail(say('unwritable', { file, reason: error instanceof Error ? error.message : '' }));
    }
  }
  const count = files.length;
  console.log(values['dry-run'] === true ? say('would', { count }) : say('done', { plan: id, day, count }));
}
