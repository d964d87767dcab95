import { describe, expect, it } from 'vitest';
import { previewOf } from './pages.ts';

const facts = {
  name: 'Pomoc',
  town: 'Lhota',
  language: 'cs',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  staleAfterMonths: 12,
};
const preview = (name: 'services' | 'providers' | 'pages', held: object) =>
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
      expect(page).not.toMatch(/<(script|iframe|img)/i);
      expect(page).not.toMatch(/(href|src)="(javascript:|https:\/\/evil)/i);
    }
  });
});
