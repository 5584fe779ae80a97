import { describe, expect, it } from 'vitest';
import type { PlannerVillageFragment, ProspectPartsFragment } from '../graphql/generated';
import { rank } from './ranking';

const village = (code: string): PlannerVillageFragment => ({
  code,
  label: code,
  productRecord: 'UNSURVEYED',
  stage: 'UNKNOWN',
  district: { label: 'd' },
  need: { label: 'n' },
});

const prospect = (slug: string, score: number): ProspectPartsFragment => ({
  label: slug,
  score,
  evidence: 1,
  commodity: { slug, label: slug },
  reasons: [],
});

describe('the ranking', () => {
  it('has each village once, those with prospects first, in their order', () => {
    const list = rank(
      [
        { ...prospect('coffee', 0.9), village: village('b') },
        { ...prospect('coffee', 0.8), village: village('c') },
        { ...prospect('cassava', 0.7), village: village('b') },
      ],
      [village('a'), village('b')],
    );
    expect(list.map((row) => [row.village.code, row.prospects.map((one) => one.commodity.slug)])).toEqual([
      ['b', ['coffee', 'cassava']],
      ['c', ['coffee']],
      ['a', []],
    ]);
  });

  it('is empty of nothing', () => expect(rank([], [])).toEqual([]));
});
