import { lineColour } from '../colours';
import { tileSource } from '../tiles';
import { font, type MapLayer } from './layer';

export const districts: MapLayer = {
  id: 'districts',
  isShown: ({ layers }) => layers.includes('districts'),
  sources: () => ({ districts: tileSource('districts') }),
  draw: () => [
    {
      id: 'districts-line',
      type: 'line',
      source: 'districts',
      'source-layer': 'districts',
      paint: { 'line-color': lineColour, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'districts-name',
      type: 'symbol',
      source: 'districts',
      'source-layer': 'districts',
      minzoom: 9,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': 13,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.1,
      },
      paint: { 'text-color': '#333333', 'text-halo-color': '#ffffff', 'text-halo-width': 1.6 },
    },
  ],
};
