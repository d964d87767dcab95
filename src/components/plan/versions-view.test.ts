import { expect, it } from 'vitest';
import { planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { siteIn } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import { changedChapters, chapterChange, chapterDifferenceView, versionView } from './versions-view.ts';

const chapter = (id: string, body: string) => planEntry('plan-chapters', id, { name: id, part: 'A' }, body);
const before = (id: string, body: string) =>
  planEntry('plan-version-chapters', `navrh/${id}`, { name: id, part: 'A' }, body);
const { plan, catalogue } = planOf(
  chapter('stejna', 'Text.'),
  chapter('jina', 'Nový text.'),
  chapter('nova', 'Text.'),
  planEntry('plan-versions', 'navrh', { name: 'Návrh', kind: 'draft', on: '2023-10-31' }),
  before('stejna', '**Text**.'),
  before('jina', 'Starý text.'),
  before('zrusena', 'Text.'),
);
const site = siteIn('cs', { catalogue, holidays: [], today: '2026-11-15', icon: () => html`` });

it('chapters that were changed, and no others, have a page that compares them, and a link to it', () => {
  const [version] = plan.versions;
  if (!version) throw new Error('There is no version.');
  const compared = changedChapters(plan, version).map(({ id }) => id);
  expect(compared).toEqual(['jina']);
  const linked = [...versionView(site, plan, version).text.matchAll(/href="[^"]*\/(kapitola-[^"/]*)\/"/g)];
  expect(linked.map(([, name]) => name)).toEqual(compared.map(chapterChange));
  const page = chapterDifferenceView(site, plan, version, 'jina').text;
  expect(page).toContain('<del>Starý</del><ins>Nový</ins> text.');
});
