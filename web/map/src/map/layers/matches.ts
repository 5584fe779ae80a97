import { matchColour } from '../colours';
import { matchPattern } from '../patterns';
import { tileSource } from '../tiles';
import type { MapLayer } from './layer';

/** The villages that answer the planner's filter, dotted, above whatever colours they have. */
export const matches: MapLayer = {
  id: 'matches',
  isShown: (context) => context.matches !== null,
  sources: (context) => ({ matches: tileSource('villages', context.matches) }),
  draw: () => [
    {
      id: 'matches-fill',
      type: 'fill',
      source: 'matches',
      'source-layer': 'villages',
      paint: { 'fill-pattern': matchPattern },
    },
    {
      id: 'matches-line',
      type: 'line',
      source: 'matches',
      'source-layer': 'villages',
      paint: { 'line-color': matchColour, 'line-width': 1.5 },
    },
  ],
};
