import { describe, expect, it } from 'vitest';
import { niceLength } from './picture';

describe('the scale', () => {
  it.each([
    [120, 100],
    [999, 500],
    [1000, 1000],
    [2499, 2000],
    [51_000, 50_000],
  ])('of at most %d m is %d m long', (most, length) => expect(niceLength(most)).toBe(length));
});
