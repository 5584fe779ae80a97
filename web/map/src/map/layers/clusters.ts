import { clusterColour } from '../colours';
import { tileSource } from '../tiles';
import type { MapLayer } from './layer';

/** Product clusters with their hulls, filled only where that changes no village's colour: declared ones drawn through, discovered ones dashed. */
export const clusters: MapLayer = {
  id: 'clusters',
  isShown: ({ layers }) => layers.includes('clusters'),
  sources: () => ({ clusters: tileSource('clusters') }),
  draw: ({ layers }) => [
    {
      id: 'clusters-fill',
      type: 'fill',
      source: 'clusters',
      'source-layer': 'clusters',
      paint: { 'fill-color': clusterColour.DECLARED, 'fill-opacity': layers.includes('villages') ? 0 : 0.2 },
    },
    {
      id: 'clusters-casing',
      type: 'line',
      source: 'clusters',
      'source-layer': 'clusters',
      paint: { 'line-color': '#ffffff', 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'clusters-declared',
      type: 'line',
      source: 'clusters',
      'source-layer': 'clusters',
      filter: ['==', ['get', 'kind'], 'DECLARED'],
      paint: { 'line-color': clusterColour.DECLARED, 'line-width': 3 },
    },
    {
      id: 'clusters-discovered',
      type: 'line',
      source: 'clusters',
      'source-layer': 'clusters',
      filter: ['==', ['get', 'kind'], 'DISCOVERED'],
      paint: { 'line-color': clusterColour.DISCOVERED, 'line-width': 3, 'line-dasharray': [2, 1.5] },
    },
  ],
};
