import { tileSource } from '../tiles';
import { font, type MapLayer } from './layer';

/** Names at the villages' points: a boundary may come in several parts, each in several tiles. */
export const villageNames: MapLayer = {
  id: 'village-names',
  isShown: ({ layers }) => layers.includes('villages'),
  sources: () => ({ village_points: tileSource('village_points') }),
  draw: () => [
    {
      id: 'villages-name',
      type: 'symbol',
      source: 'village_points',
      'source-layer': 'village_points',
      minzoom: 11,
      layout: { 'text-field': ['get', 'name'], 'text-font': font, 'text-size': 12, 'text-max-width': 7 },
      paint: { 'text-color': '#1a1a1a', 'text-halo-color': '#ffffff', 'text-halo-width': 1.6 },
    },
  ],
};
