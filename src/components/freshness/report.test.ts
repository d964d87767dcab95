import { expect, it } from 'vitest';
import { freshnessWords } from '~/i18n/freshness.ts';
import { freshnessReport } from './report.ts';

const kept = { collection: 'services', id: 'stara', file: 'services/stara.yaml', name: 'Stará' };

it('has the letter ready as it will be sent: its subject, an empty line, and its text', () => {
  const entries = [{ ...kept, verifiedOn: '2025-01-01', lapsedOn: '2026-01-02' }];
  const { text } = freshnessReport(
    {
      ...{ today: '2026-06-15', months: 12, count: 1, untranslated: [], withoutPlain: [], withoutPoint: [] },
      aged: [{ id: 'domov', name: 'Domov', emails: ['domov@example.org'], entries }],
    },
    {
      say: freshnessWords('cs'),
      sender: { catalogue: 'Rozcestník', office: ['Úřad'], date: String, page: () => undefined },
      ...{ href: () => '/admin/', localeName: String, feed: '/a.atom', canVisit: false },
    },
  );
  expect(text).toContain('>Prosíme o potvrzení údajů v katalogu Rozcestník\n\nDobrý den,\n\n');
  expect(text).toContain('Ověření platí 12 měsíců.');
});
