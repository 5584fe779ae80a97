import { lineColour, plainColour } from '../colours';
import { tileSource } from '../tiles';
import type { MapLayer } from './layer';

export const regencies: MapLayer = {
  id: 'regencies',
  isShown: ({ layers }) => layers.includes('regencies'),
  sources: () => ({ regencies: tileSource('regencies') }),
  draw: () => [
    {
      id: 'regencies-fill',
      type: 'fill',
      source: 'regencies',
      'source-layer': 'regencies',
      // Where villages are drawn, they are the ground.
      maxzoom: 8,
      paint: { 'fill-color': plainColour },
    },
    {
      id: 'regencies-line',
      type: 'line',
      source: 'regencies',
      'source-layer': 'regencies',
      paint: { 'line-color': lineColour, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 10, 2.5] },
    },
  ],
};
