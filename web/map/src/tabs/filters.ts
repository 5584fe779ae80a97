import type { AgrotourismSiteFilterInput, ProductClusterFilterInput, VillageFilterInput } from '../graphql/generated';
import { serverAddress } from '../graphql/client';
import type { ClusterFilter, PlannerFilter, TourismFilter } from '../state/state';
import type { Box } from '../state/store';

/** Villages as the planner asks for them; what the list, the map and the exports have in common. OVOP is for desa. */
export function plannerWhere(filter: PlannerFilter): VillageFilterInput {
  const where: VillageFilterInput = { kind: { eq: 'DESA' } };
  if (filter.regency) where.regency = { code: { eq: filter.regency } };
  if (filter.zone) where.terrainZone = { slug: { eq: filter.zone } };
  if (filter.stage) where.stage = { eq: filter.stage };
  if (filter.record) where.productRecord = { eq: filter.record };
  // Unknown is not none: where nobody has looked, nobody can say that there is no flagship.
  if (filter.withoutFlagship) {
    where.products = { none: { flagship: { eq: true } } };
    where.productRecord ??= { neq: 'UNSURVEYED' };
  }
  if (filter.near) {
    const makers = { products: { some: { commodity: { slug: { eq: filter.near } } } } };
    where.near = { of: { villages: makers }, metres: filter.km * 1000 };
  }
  return where;
}

/** Villages with a recorded product of a commodity. */
export function makesCommodity(slug: string): VillageFilterInput {
  return { products: { some: { commodity: { slug: { eq: slug } } } } };
}

/** Clusters as the tab asks for them, on screen. */
export function clustersWhere(filter: ClusterFilter, box: Box | null): ProductClusterFilterInput {
  const where: ProductClusterFilterInput = {};
  if (filter.commodity) where.commodity = { slug: { eq: filter.commodity } };
  if (filter.kind) where.kind = { eq: filter.kind };
  if (box) where.extent = { bbox: [...box] };
  return where;
}

/** Sites as the tab asks for them. */
export function sitesWhere({ place, km, theme }: TourismFilter): AgrotourismSiteFilterInput {
  const where: AgrotourismSiteFilterInput = {};
  if (theme) where.theme = { slug: { eq: theme } };
  if (place) where.location = { withinDistance: { geometry: pointOf(place), metres: km * 1000 } };
  return where;
}

export function pointOf({ lng, lat }: { lng: number; lat: number }): GeoJSON.Point {
  return { type: 'Point', coordinates: [lng, lat] };
}

/** Where the server gives all villages of a filter as a file. */
export function exportAddress(where: VillageFilterInput, format: 'csv' | 'geojson'): string {
  return `${serverAddress('export/villages')}?${new URLSearchParams({ where: JSON.stringify(where), format })}`;
}
