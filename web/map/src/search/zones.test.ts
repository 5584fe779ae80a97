import { describe, expect, it } from 'vitest';
import { emptyStart } from '../app/start';
import { zonesCalled } from './zones';

const start = {
  ...emptyStart,
  regencies: [{ code: '35.05', label: 'Kabupaten Blitar', bbox: null }],
  zones: ['Blitar Utara', 'Blitar Selatan'].map((label) => ({
    slug: label.toLowerCase().replace(' ', '-'),
    label,
    bbox: null,
    regency: { code: '35.05' },
  })),
};
const called = (text: string) => zonesCalled(text, start).map((one) => [one.item.label, one.context]);

describe('zones in the search', () => {
  it('are found by the beginnings of their words', () => {
    expect(called('blitar SEL')).toEqual([['Blitar Selatan', 'Kabupaten Blitar']]);
    expect(called('selatan blitar')).toHaveLength(1);
    expect(called('blitar')).toHaveLength(2);
  });

  it('are not offered for anything else', () => {
    expect(called('kopi')).toEqual([]);
    expect(called('litar')).toEqual([]);
  });
});
