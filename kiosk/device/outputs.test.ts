import { expect, it } from 'vitest';
import { unturnedIn } from './outputs.ts';

const WAYS = '(normal left inverted right x axis y axis)';
const answer = `Screen 0: minimum 320 x 200, current 3000 x 1920, maximum 16384 x 16384
HDMI-1 connected primary 1920x1080+0+0 ${WAYS} 527mm x 296mm
   1920x1080     60.00*+  50.00
DP-1 connected 1080x1920+1920+0 left ${WAYS} 527mm x 296mm
   1920x1080     60.00*+
DP-2 connected ${WAYS}
   1920x1080     60.00 +
DP-3 disconnected ${WAYS}
`;

it.each([
  ['left', ['HDMI-1']],
  ['right', ['HDMI-1', 'DP-1']],
  ['normal', ['DP-1']],
] as const)('the outputs that show a picture and have yet to be turned %s', (turn, names) =>
  expect(unturnedIn(answer, turn)).toEqual(names),
);

it('none where nothing is answered', () => expect(unturnedIn('', 'left')).toEqual([]));
