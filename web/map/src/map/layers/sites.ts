import { siteColour } from '../colours';
import { tileSource } from '../tiles';
import { font, nameIn, type MapLayer } from './layer';

/** Sites for visitors: a circle with a white ring, hollow where the site is not open yet or no longer. */
export const sites: MapLayer = {
  id: 'sites',
  isShown: ({ layers }) => layers.includes('sites'),
  sources: () => ({ sites: tileSource('sites') }),
  draw: ({ language }) => [
    {
      id: 'sites-point',
      type: 'circle',
      source: 'sites',
      'source-layer': 'sites',
      paint: {
        'circle-radius': 8,
        'circle-color': ['case', ['==', ['get', 'status'], 'OPEN'], siteColour, '#ffffff'],
        'circle-stroke-color': siteColour,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'sites-name',
      type: 'symbol',
      source: 'sites',
      'source-layer': 'sites',
      minzoom: 9,
      layout: {
        'text-field': nameIn(language),
        'text-font': font,
        'text-size': 12,
        'text-offset': [0, 2],
        'text-max-width': 12,
      },
      paint: { 'text-color': siteColour, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
    },
  ],
};
