import { lineColour, plainColour } from '../colours';
import { tileSource } from '../tiles';
import type { MapLayer } from './layer';
import { byZone } from './villages';

export const zones: MapLayer = {
  id: 'zones',
  isShown: ({ layers }) => layers.includes('zones'),
  sources: () => ({ zones: tileSource('zones') }),
  draw: (context) => [
    {
      id: 'zones-fill',
      type: 'fill',
      source: 'zones',
      'source-layer': 'zones',
      paint: { 'fill-color': byZone(context.zones, 'slug', plainColour), 'fill-opacity': 0.45 },
    },
    {
      id: 'zones-line',
      type: 'line',
      source: 'zones',
      'source-layer': 'zones',
      paint: { 'line-color': lineColour, 'line-width': 2, 'line-dasharray': [1, 1] },
    },
  ],
};

