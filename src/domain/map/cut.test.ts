import { describe, expect, it } from 'vitest';
import type { Position } from './cut.ts';
import { cutLine, cutRing, rounded, smooth } from './cut.ts';

const box = { south: 0, west: 0, north: 10, east: 10 };

describe('a line', () => {
  it('is kept inside, cut at the edge and parted where it leaves', () => {
    const line: Position[] = [
      [-5, 5],
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ];
    expect(cutLine(line, box)).toEqual([
      [
        [0, 5],
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });

  it('outside is nothing, also where its ends are on two sides', () => {
    expect(
      cutLine(
        [
          [-1, 5],
          [-1, 50],
        ],
        box,
      ),
    ).toEqual([]);
    expect(
      cutLine(
        [
          [-1, 9.5],
          [5, 20],
        ],
        box,
      ),
    ).toEqual([]);
  });
});

describe('a ring', () => {
  it('around the rectangle becomes the rectangle', () => {
    const corners = cutRing(
      [
        [-5, -5],
        [15, -5],
        [15, 15],
        [-5, 15],
      ],
      box,
    );
    expect(new Set(corners.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  it('inside stays, outside is nothing', () => {
    const ring: Position[] = [
      [1, 1],
      [2, 1],
      [2, 2],
    ];
    expect(cutRing(ring, box)).toEqual(ring);
    expect(
      cutRing(
        ring.map(([x, y]): Position => [x + 20, y]),
        box,
      ),
    ).toEqual([]);
  });
});

it('corners are rounded, ends stay', () => {
  const soft = smooth(
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    2,
  );
  expect([soft[0], soft.at(-1)]).toEqual([
    [0, 0],
    [10, 10],
  ]);
  expect(soft).not.toContainEqual([10, 0]);
  expect(
    smooth(
      [
        [0, 0],
        [1, 1],
      ],
      2,
    ),
  ).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it('positions that fall together are one', () => {
  expect(
    rounded([
      [0.00001, 0],
      [0.00002, 0],
      [1, 0],
    ]),
  ).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
