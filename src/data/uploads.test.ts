import { expect, it } from 'vitest';
import { uploadsOf } from './uploads.ts';

it('knows uploads wherever they stand, and leaves those of other sites alone', () => {
  const data = { photo: { file: '/uploads/vchod.jpg' }, web: 'https://domov.cz/uploads/cenik.pdf' };
  const body =
    '![Dům](/uploads/dum.png) a [ceník](/uploads/cenik-2026.pdf). Také <https://domov.cz/uploads/letak.pdf>.';
  expect([...uploadsOf({ data, body })]).toEqual(['uploads/vchod.jpg', 'uploads/dum.png', 'uploads/cenik-2026.pdf']);
});
