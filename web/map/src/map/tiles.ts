import type { VectorSourceSpecification } from 'maplibre-gl';
import type { VillageFilterInput } from '../graphql/generated';
import { serverAddress } from '../graphql/client';

/** The names of the tiles: layers, attributes, zooms, as the server's `/tiles/{layer}.json` tells them. All in this file. */
export const tileLayers = {
  regencies: { minzoom: 0 },
  districts: { minzoom: 6 },
  villages: { minzoom: 8 },
  village_points: { minzoom: 8 },
  zones: { minzoom: 0 },
  clusters: { minzoom: 0 },
  sites: { minzoom: 0 },
} as const;

export type TileLayerName = keyof typeof tileLayers;

const maxzoom = 14;

/** A source of one layer of tiles; `where`: only what answers that filter. */
export function tileSource(layer: TileLayerName, where?: VillageFilterInput | null): VectorSourceSpecification {
  const query = where ? `?where=${encodeURIComponent(JSON.stringify(where))}` : '';
  return {
    type: 'vector',
    tiles: [`${serverAddress(`tiles/${layer}`)}/{z}/{x}/{y}.mvt${query}`],
    minzoom: tileLayers[layer].minzoom,
    maxzoom,
  };
}
