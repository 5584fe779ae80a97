import { plainColour } from '../colours';
import { tileSource } from '../tiles';
import type { MapLayer } from './layer';
import { byZone } from './villages';

/** Terrain zones: filled, or only outlined where villages have the colours of something else. */
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
      paint: {
        'fill-color': byZone(context.zones, 'slug', plainColour),
        'fill-opacity': context.layers.includes('villages') ? 0 : 0.6,
      },
    },
    {
      id: 'zones-casing',
      type: 'line',
      source: 'zones',
      'source-layer': 'zones',
      paint: { 'line-color': '#333333', 'line-width': 6 },
    },
    {
      id: 'zones-line',
      type: 'line',
      source: 'zones',
      'source-layer': 'zones',
      paint: { 'line-color': byZone(context.zones, 'slug', plainColour), 'line-width': 3.5 },
    },
  ],
};
