import { describe, expect, it } from 'vitest';
import { emptyStart } from '../app/start';
import { en } from '../i18n/en';
import { initialState, type MapState } from '../state/state';
import { legendEntries } from './entries';

const start = {
  ...emptyStart,
  zones: [{ slug: 'south', label: 'South', bbox: null, regency: null }],
  commodities: [{ slug: 'coffee', label: 'Coffee', category: 'CROP' as const }],
};
const labels = (change: Partial<MapState>) =>
  legendEntries({ ...initialState, ...change }, start, en).map((entry) => entry.label);

describe('the legend', () => {
  it('keeps what nobody looked at apart from where nothing was found', () => {
    const entries = legendEntries(initialState, start, en).slice(0, 3);
    expect(entries.map((entry) => [entry.label, entry.sign])).toEqual([
      ['Not surveyed yet', 'hatch'],
      ['Surveyed, no product', 'fill'],
      ['Products recorded', 'fill'],
    ]);
  });

  it('names the commodity', () => {
    expect(labels({ colour: 'commodity', commodity: 'coffee' })).toContain('Recorded as making Coffee');
  });

  it('has zones once', () => {
    const shown = labels({ layers: ['villages', 'zones'], colour: 'zone' });
    expect(shown.filter((label) => label === 'South')).toHaveLength(1);
  });

  it('says nothing of what is switched off', () => expect(labels({ layers: [] })).toEqual([]));
});
