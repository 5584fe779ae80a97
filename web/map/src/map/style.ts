import type { StyleSpecification } from 'maplibre-gl';
import type { StartData } from '../app/start';
import { plannerWhere } from '../tabs/filters';
import type { MapState } from '../state/state';
import { groundColour } from './colours';
import { mapLayers } from './layers';
import type { MapContext } from './layers/layer';

/** What of the state, and of what the server has, decides how the map is drawn. */
export function contextOf(state: MapState, start: StartData): MapContext {
  const { layers, colour, commodity, open } = state;
  const zones = start.zones.map((zone) => zone.slug);
  const regencies = start.regencies.flatMap(({ label, bbox }) => {
    const [west, south, east, north] = bbox ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined) return [];
    return [{ label, lng: (west + east) / 2, lat: (south + north) / 2 }];
  });
  const matches = state.tab === 'planner' ? plannerWhere(state.planner) : null;
  return { layers, colour, commodity, open, zones, regencies, matches };
}

/** The whole style of a context, above a basemap where there is one. MapLibre finds out what changed. */
export function styleOf(context: MapContext, basemap: StyleSpecification | null): StyleSpecification {
  const shown = mapLayers.filter((layer) => layer.isShown(context));
  const ground = basemap ?? {
    version: 8 as const,
    sources: {},
    layers: [{ id: 'ground', type: 'background' as const, paint: { 'background-color': groundColour } }],
  };
  return {
    ...ground,
    sources: Object.assign({ ...ground.sources }, ...shown.map((layer) => layer.sources(context))),
    layers: [...ground.layers, ...shown.flatMap((layer) => layer.draw(context))],
  };
}
