import type { LayerSpecification } from 'maplibre-gl';
import type { SubjectKind } from '../../state/state';
import { selectionColour } from '../colours';
import { tileSource, type TileLayerName } from '../tiles';
import type { MapLayer } from './layer';

const areas: Partial<Record<SubjectKind, { layer: TileLayerName; key: string }>> = {
  village: { layer: 'villages', key: 'code' },
  cluster: { layer: 'clusters', key: 'slug' },
  zone: { layer: 'zones', key: 'slug' },
  site: { layer: 'sites', key: 'slug' },
};

/** A thick line around what the panel tells of. */
export const selection: MapLayer = {
  id: 'selection',
  isShown: ({ open }) => open !== null && areas[open.kind] !== undefined,
  sources: ({ open }) => {
    const area = open && areas[open.kind];
    return area ? { [area.layer]: tileSource(area.layer) } : {};
  },
  draw: ({ open }) => {
    const area = open && areas[open.kind];
    if (!area) return [];
    const from = { source: area.layer, 'source-layer': area.layer };
    const ring: LayerSpecification =
      open.kind === 'site'
        ? {
            id: 'selection-ring',
            type: 'circle',
            ...from,
            filter: ['==', ['get', area.key], open.key],
            paint: {
              'circle-radius': 15,
              'circle-opacity': 0,
              'circle-stroke-color': selectionColour,
              'circle-stroke-width': 3,
            },
          }
        : {
            id: 'selection-line',
            type: 'line',
            ...from,
            filter: ['==', ['get', area.key], open.key],
            paint: { 'line-color': selectionColour, 'line-width': 4 },
          };
    return [ring];
  },
};
