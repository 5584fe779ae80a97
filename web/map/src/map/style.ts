import type { StyleSpecification } from 'maplibre-gl';
import { plannerWhere } from '../tabs/filters';
import type { MapState } from '../state/state';
import { waterColour } from './colours';
import { mapLayers } from './layers';
import type { MapContext } from './layers/layer';

export function contextOf(state: MapState, zones: readonly string[]): MapContext {
  const { layers, colour, commodity, open } = state;
  return { layers, colour, commodity, open, zones, matches: state.tab === 'planner' ? plannerWhere(state.planner) : null };
}

/** The whole style of a context, above a basemap where there is one. MapLibre finds out what changed. */
export function styleOf(context: MapContext, basemap: StyleSpecification | null): StyleSpecification {
  const shown = mapLayers.filter((layer) => layer.isShown(context));
  const ground = basemap ?? {
    version: 8 as const,
    sources: {},
    layers: [{ id: 'water', type: 'background' as const, paint: { 'background-color': waterColour } }],
  };
  return {
    ...ground,
    sources: Object.assign({ ...ground.sources }, ...shown.map((layer) => layer.sources(context))),
    layers: [...ground.layers, ...shown.flatMap((layer) => layer.draw(context))],
  };
}
