import { lineColour, plainColour } from '../colours';
import { tileSource } from '../tiles';
import { font, type MapLayer } from './layer';

export const regencies: MapLayer = {
  id: 'regencies',
  isShown: ({ layers }) => layers.includes('regencies'),
  sources: (context) => ({
    regencies: tileSource('regencies'),
    // One name each, however many islands it has.
    regency_names: {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: context.regencies.map(({ label, lng, lat }) => ({
          type: 'Feature',
          properties: { label },
          geometry: { type: 'Point', coordinates: [lng, lat] },
        })),
      },
    },
  }),
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
    {
      id: 'regencies-name',
      type: 'symbol',
      source: 'regency_names',
      maxzoom: 10,
      layout: { 'text-field': ['get', 'label'], 'text-font': font, 'text-size': 13, 'text-offset': [0, 2.5] },
      paint: { 'text-color': '#1a1a1a', 'text-halo-color': '#ffffff', 'text-halo-width': 1.6 },
    },
  ],
};
