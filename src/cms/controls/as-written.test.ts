import { expect, it } from 'vitest';
import { asWritten } from './as-written.ts';

const WRITTEN = 'Pomáháme *doma*.\n\n* ráno\n* večer\n\n## Kdy\n\nDenně.\n';
const READ = 'Pomáháme _doma_.\n\n- ráno\n- večer\n\n## Kdy\n\nDenně.';

it('stays as it was written until something changes', () => {
  expect(asWritten(WRITTEN, READ, READ)).toBe(WRITTEN);
});

it('changes where an editor changed it, and nowhere else', () => {
  expect(asWritten(WRITTEN, READ, READ.replace('Denně', 'Každý den'))).toBe(
    WRITTEN.trim().replace('Denně', 'Každý den'),
  );
  expect(asWritten(WRITTEN, READ, `${READ}\n\nI o svátcích.`)).toBe(`${WRITTEN.trim()}\n\nI o svátcích.`);
});

it('is as the editor makes it where the two cannot be compared', () => {
  expect(asWritten('a\nb', 'a\n\nb', 'a\n\nc')).toBe('a\n\nc');
});
