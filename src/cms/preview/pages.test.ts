import { describe, expect, it } from 'vitest';
import type { CollectionName } from '~/schema/collections.ts';
import { previewOf } from './pages.ts';

const facts = {
  name: 'Pomoc',
  town: 'Lhota',
  language: 'cs',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  staleAfterMonths: 12,
};
const preview = (name: CollectionName, held: object) =>
  previewOf(name, held as Record<string, unknown>, facts, '2026-06-01');

describe('a preview', () => {
  it('shows a service as its page will, though half of it is missing or wrong', () => {
    const page = preview('services', {
      name: 'Poradna',
      summary: '',
      phones: [{ number: '475 000 012' }],
      ageFrom: 'mnoho',
      verifiedOn: '2026-05-01',
      '~': { checked: 'fresh' },
    });
    expect(page).toContain('<h1>Poradna</h1>');
    expect(page).toContain('tel:+420475000012');
  });

  it('is of a life situation, a page and a measure of a plan what their pages are', () => {
    const situation = preview('life-situations', {
      name: 'Umírá mi někdo blízký',
      summary: 'Nejste na to sami.',
      steps: ['Zavolejte lékaři.'],
      crisisLines: ['linka'],
      body: '## Co dál\n\nOdpočiňte si.',
    });
    expect(situation).toMatch(/<h1 class="term-heading situation">.*Umírá mi někdo blízký/s);
    expect(situation).toContain('<li>Zavolejte lékaři.</li>');
    expect(situation).toContain('<details class="advice">');
    const page = preview('pages', { name: 'Kdo jsme', summary: 'Úvod.', body: 'Text **tučně**.' });
    expect(page).toContain('<p>Text <strong>tučně</strong>.</p>');
    const measure = preview('plan-measures', {
      number: '1.1',
      name: 'Přidat pečovatelky',
      objective: '1',
      activities: ['Najít peníze'],
      services: [{ service: 'pece', effect: 'extends' }],
      indicators: [{}],
      costs: { amount: 'mnoho' },
    });
    expect(measure).toMatch(/<h1>.*1\.1.*Přidat pečovatelky/s);
    expect(measure).toContain('<li><span>Najít peníze</span></li>');
    expect(measure).toContain('data-service="pece"');
  });

  it('does not show a secret address', () => {
    const held = { name: 'Úkryt', summary: 'Pomůže.', locations: [{ secret: true, street: 'Tajná 7', city: 'Lhota' }] };
    expect(preview('services', held)).not.toContain('Tajná');
  });

  it('is of nothing that could run or load something from elsewhere', () => {
    const evil = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[klik](javascript:alert(1))',
      '![](https://evil.example/a.png)',
      '<iframe src="https://evil.example"></iframe>',
    ].join('\n\n');
    for (const page of [
      preview('services', { name: '<script>1</script>', summary: evil, description: evil }),
      preview('providers', { name: evil, description: evil }),
      preview('pages', { name: evil, body: evil }),
    ]) {
      // The code that is printed where no script runs is a picture of our own.
      expect(page.replaceAll(/<img class="page-code" src="\/[\w/.-]+" alt="" \/>/g, '')).not.toMatch(
        /<(script|iframe|img)/i,
      );
      expect(page).not.toMatch(/(href|src)="(javascript:|https:\/\/evil)/i);
    }
  });
});
