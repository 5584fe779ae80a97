import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { markerElement } from './markerElement';
import type { ClusterMarker } from './markers';

const marker: ClusterMarker = {
  id: 'm',
  count: 11,
  expansionZoom: 9,
  bbox: [],
  centroid: { coordinates: [112, -8] },
  commodities: [
    { count: 5, commodity: { slug: 'coffee', label: 'Coffee' } },
    { count: 4, commodity: { slug: 'chips', label: 'Chips' } },
  ],
};

describe('a marker', () => {
  it('says how many of what, what else, and what a click does', () => {
    const element = markerElement(marker, en);
    expect(element.getAttribute('aria-label')).toBe('11 Coffee, … (Coffee 5, Chips 4, and 2 more): zoom in');
    expect(element.getAttribute('aria-label')).toContain(element.textContent);
  });

  it('opens what cannot be parted', () => {
    const element = markerElement({ ...marker, expansionZoom: null }, en);
    expect(element.getAttribute('aria-label')).toMatch(/: open$/);
  });
});
