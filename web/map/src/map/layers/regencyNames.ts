import { font, type MapLayer } from './layer';

/** One name for each regency, however many islands it has; above all else, until villages have theirs. */
export const regencyNames: MapLayer = {
  id: 'regency-names',
  isShown: ({ layers }) => layers.includes('regencies'),
  sources: (context) => ({
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
      id: 'regencies-name',
      type: 'symbol',
      source: 'regency_names',
      maxzoom: 10,
      layout: { 'text-field': ['get', 'label'], 'text-font': font, 'text-size': 13, 'text-offset': [0, 2.5] },
      paint: { 'text-color': '#1a1a1a', 'text-halo-color': '#ffffff', 'text-halo-width': 1.6 },
    },
  ],
};
