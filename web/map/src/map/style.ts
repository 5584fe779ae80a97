import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { StartData } from '../app/start';
import { plannerWhere } from '../tabs/filters';
import type { LanguageCode, MapState } from '../state/state';
import { groundColour } from './colours';
import { mapLayers } from './layers';
import type { MapContext } from './layers/layer';

/** What of the state, and of what the server has, decides how the map is drawn. */
export function contextOf(state: MapState, start: StartData, language: LanguageCode): MapContext {
  const { layers, colour, commodity, open } = state;
  const zones = start.zones.map((zone) => zone.slug);
  const regencies = start.regencies.flatMap(({ label, bbox }) => {
    const [west, south, east, north] = bbox ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined) return [];
    return [{ label, lng: (west + east) / 2, lat: (south + north) / 2 }];
  });
  const matches = state.tab === 'planner' ? plannerWhere(state.planner) : null;
  const { place, km } = state.tourism;
  const around = state.tab === 'tourism' && place ? { ...place, km } : null;
  return { language, layers, colour, commodity, open, zones, regencies, around, matches };
}

const plainGround: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': groundColour } }],
};

/** A style of others with names of its own, whatever it calls its sources and layers. */
function underneath(basemap: StyleSpecification): StyleSpecification {
  const own = (name: string) => `basemap:${name}`;
  return {
    ...basemap,
    sources: Object.fromEntries(Object.entries(basemap.sources).map(([name, source]) => [own(name), source])),
    layers: basemap.layers.map((layer) => ({
      ...layer,
      id: own(layer.id),
      ...('source' in layer && typeof layer.source === 'string' ? { source: own(layer.source) } : {}),
    })) as LayerSpecification[],
  };
}

/** The whole style of a context, above a basemap where there is one. MapLibre finds out what changed. */
export function styleOf(context: MapContext, basemap: StyleSpecification | null): StyleSpecification {
  const shown = mapLayers.filter((layer) => layer.isShown(context));
  const ground = basemap ? underneath(basemap) : plainGround;
  return {
    ...ground,
    sources: Object.assign({ ...ground.sources }, ...shown.map((layer) => layer.sources(context))),
    layers: [...ground.layers, ...shown.flatMap((layer) => layer.draw(context))],
  };
}
