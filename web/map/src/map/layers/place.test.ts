import { describe, expect, it } from 'vitest';
import { boxAround, circle } from './place';

describe('the distance around a place', () => {
  it('is as far in each direction', () => {
    // A degree of latitude is 111.19 km on the sphere; one of longitude at 8° south is 110.11 km.
    const points = circle(112, -8, 111.19);
    expect(points[0]![1]).toBeCloseTo(-7, 3);
    expect(points[48]![1]).toBeCloseTo(-9, 3);
    expect(points[24]![0] - 112).toBeCloseTo(1.01, 2);
    expect(112 - points[72]![0]).toBeCloseTo(1.01, 2);
  });

  it('has a box', () => {
    const [west, south, east, north] = boxAround(112, -8, 111.19);
    expect([north, south]).toEqual([expect.closeTo(-7, 3), expect.closeTo(-9, 3)]);
    expect((west + east) / 2).toBeCloseTo(112, 6);
  });

  it('is closed', () => {
    const points = circle(112, -8, 20);
    expect(points.at(-1)).toEqual(points[0]);
  });
});
