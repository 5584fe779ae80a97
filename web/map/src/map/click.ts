import type { Map as MapLibre, MapMouseEvent, PointLike } from 'maplibre-gl';
import { language } from '../i18n';
import type { Subject } from '../state/state';
import { openSubject } from '../state/store';

/** From here on a click within a cluster's hull means the village; before, the cluster. */
const villagesFromZoom = 11;
/** Pixels around a click: a finger is no needle. */
const tolerance = 6;

const clickable = [
  { layers: ['sites-point'], kind: 'site', key: 'slug' },
  { layers: ['clusters-declared', 'clusters-discovered'], kind: 'cluster', key: 'slug' },
  { layers: ['clusters-fill'], kind: 'cluster', key: 'slug', maxZoom: villagesFromZoom },
  { layers: ['villages-fill', 'matches-fill'], kind: 'village', key: 'code' },
  { layers: ['clusters-fill'], kind: 'cluster', key: 'slug' },
  { layers: ['zones-fill'], kind: 'zone', key: 'slug' },
] as const;

/** A click opens what lies on top; the hand shows where there is something. */
export function openOnClick(map: MapLibre): void {
  map.on('click', (event) => {
    const found = subjectAt(map, event);
    if (found) openSubject(found.subject, { label: found.label });
  });
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = subjectAt(map, event) ? 'pointer' : '';
  });
}

function subjectAt(map: MapLibre, { point }: MapMouseEvent): { subject: Subject; label: string } | null {
  const around: [PointLike, PointLike] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ];
  for (const { layers, kind, key, ...rest } of clickable) {
    if ('maxZoom' in rest && map.getZoom() >= rest.maxZoom) continue;
    const present = layers.filter((id) => map.getLayer(id));
    if (present.length === 0) continue;
    const isArea = present.some((id) => id.endsWith('-fill'));
    const [feature] = map.queryRenderedFeatures(isArea ? point : around, { layers: [...present] });
    const value: unknown = feature?.properties[key];
    if (typeof value === 'string') return { subject: { kind, key: value }, label: nameOf(feature?.properties ?? {}) };
  }
  return null;
}

function nameOf({ name, name_id: nameId }: Record<string, unknown>): string {
  return String((language.value === 'id' && nameId) || name);
}
