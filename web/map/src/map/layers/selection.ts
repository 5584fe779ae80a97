import type { LayerSpecification } from 'maplibre-gl';
import type { Subject, SubjectKind } from '../../state/state';
import type { VillageFilterInput } from '../../graphql/generated';
import { selectionColour } from '../colours';
import { tileSource, type TileLayerName } from '../tiles';
import type { MapLayer } from './layer';

interface Mark {
  readonly layer: TileLayerName;
  readonly sign: 'line' | 'ring';
  /** The attribute that tells the one that is open. */
  readonly key?: string;
  /** The villages that it comes from, where it has no place of its own. */
  readonly villages?: (slug: string) => VillageFilterInput;
}

const marks: Readonly<Record<SubjectKind, Mark>> = {
  village: { layer: 'villages', sign: 'line', key: 'code' },
  cluster: { layer: 'clusters', sign: 'line', key: 'slug' },
  zone: { layer: 'zones', sign: 'line', key: 'slug' },
  site: { layer: 'sites', sign: 'ring', key: 'slug' },
  product: {
    layer: 'village_points',
    sign: 'ring',
    villages: (slug) => ({ products: { some: { slug: { eq: slug } } } }),
  },
  producer: {
    layer: 'village_points',
    sign: 'ring',
    villages: (slug) => ({ producers: { some: { slug: { eq: slug } } } }),
  },
};

/** A thick line around what the panel tells of, or a ring where it is but a point. */
export const selection: MapLayer = {
  id: 'selection',
  isShown: ({ open }) => open !== null,
  sources: ({ open }) => {
    if (!open) return {};
    const { layer, villages } = marks[open.kind];
    return { [sourceOf(open)]: tileSource(layer, villages?.(open.key)) };
  },
  draw: ({ open }) => {
    if (!open) return [];
    const { layer, sign, key } = marks[open.kind];
    const from = { source: sourceOf(open), 'source-layer': layer };
    const one = key ? { filter: ['==', ['get', key], open.key] as ['==', ['get', string], string] } : {};
    const drawn: LayerSpecification =
      sign === 'ring'
        ? {
            id: 'selection-ring',
            type: 'circle',
            ...from,
            ...one,
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
            ...one,
            paint: { 'line-color': selectionColour, 'line-width': 4 },
          };
    return [drawn];
  },
};

/** That of the layer itself, where the one that is open is among it. */
function sourceOf({ kind }: Subject): string {
  const { layer, villages } = marks[kind];
  return villages ? 'selection_villages' : layer;
}
