import { Marker, type Map as MapLibre } from 'maplibre-gl';
import { request } from '../graphql/client';
import {
  MarkerMembersDocument,
  MarkersDocument,
  type MarkerFilterInput,
  type MarkersQuery,
} from '../graphql/generated';
import { apiLanguage, messages } from '../i18n';
import type { MapState } from '../state/state';
import { openSubject } from '../state/store';
import { showChoice } from './choice';
import { markerElement } from './markerElement';
import { trouble } from './trouble';

export type ClusterMarker = NonNullable<MarkersQuery['clusterMarkers']>['markers'][number];

/** Which products the markers count: all, or those of the commodity that is looked at. */
export function markersWhere({ colour, commodity, tab, clusters }: MapState): MarkerFilterInput | null {
  const slug = (colour === 'commodity' && commodity) || (tab === 'clusters' && clusters.commodity) || null;
  return slug ? { products: { commodity: { slug: { eq: slug } } } } : null;
}

/** The markers of the part that is on screen: buttons that zoom in, or open what cannot be parted. Kept by their id. */
export class MarkerSet {
  readonly #map: MapLibre;
  readonly #onUnlocated: (count: number) => void;
  #shown = new Map<string, Marker>();
  #abort = new AbortController();

  constructor(map: MapLibre, onUnlocated: (count: number) => void) {
    this.#map = map;
    this.#onUnlocated = onUnlocated;
  }

  /** What is drawn now, for pictures. */
  get drawn(): readonly { lngLat: { lng: number; lat: number }; text: string }[] {
    return [...this.#shown.values()].map((marker) => ({
      lngLat: marker.getLngLat(),
      text: marker.getElement().querySelector('.marker-count')?.textContent ?? '',
    }));
  }

  clear(): void {
    this.#abort.abort();
    for (const marker of this.#shown.values()) marker.remove();
    this.#shown.clear();
  }

  /** Asks for what is on screen. Failing, the markers of before stay; the next move asks again. */
  async show(where: MarkerFilterInput | null): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const question = { of: 'PRODUCTS' as const, bbox: this.#box(), zoom: this.#map.getZoom(), where };
    try {
      const answer = await request(MarkersDocument, { ...question, lang: apiLanguage.value }, signal);
      if (signal.aborted || !answer.clusterMarkers) return;
      this.#onUnlocated(answer.clusterMarkers.unlocatedCount);
      this.#draw(answer.clusterMarkers.markers, where);
    } catch {
      // Lists and panels say that the server is away; a second voice would say no more.
    }
  }

  #draw(markers: readonly ClusterMarker[], where: MarkerFilterInput | null): void {
    const next = new Map<string, Marker>();
    for (const marker of markers) {
      const known = this.#shown.get(marker.id);
      next.set(marker.id, known ?? this.#add(marker, where));
    }
    for (const [id, marker] of this.#shown) if (!next.has(id)) marker.remove();
    this.#shown = next;
  }

  #add(marker: ClusterMarker, where: MarkerFilterInput | null): Marker {
    const element = markerElement(marker, messages.value);
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#enter(marker, where).catch(() => (trouble.value ??= 'tiles'));
    });
    const center = marker.centroid.coordinates as [number, number];
    // Above its place: a site or a name may be right there.
    return new Marker({ element, anchor: 'bottom', offset: [0, -10] }).setLngLat(center).addTo(this.#map);
  }

  /** Goes to where the marker breaks up; where it does not, opens its product or its village, or lets choose among several. */
  async #enter(marker: ClusterMarker, where: MarkerFilterInput | null): Promise<void> {
    const center = marker.centroid.coordinates as [number, number];
    if (marker.expansionZoom !== null) {
      this.#map.easeTo({ center, zoom: marker.expansionZoom });
      return;
    }
    const [lng, lat] = center;
    const hair = 1e-5;
    const bbox = [lng - hair, lat - hair, lng + hair, lat + hair];
    const question = { of: 'PRODUCTS' as const, bbox, zoom: this.#map.getZoom(), where, lang: apiLanguage.value };
    const { clusterMarkers } = await request(MarkerMembersDocument, question);
    const members = clusterMarkers?.markers.find((one) => one.id === marker.id)?.members;
    const products = members?.nodes.filter((member) => member.__typename === 'Product') ?? [];
    const villages = new Map(products.flatMap(({ villages: { nodes } }) => nodes.map((one) => [one.code, one.label])));
    const [product] = products;
    const [village] = villages;
    if (product && products.length === 1) openSubject({ kind: 'product', key: product.slug }, { label: product.label });
    else if (village && villages.size === 1) openSubject({ kind: 'village', key: village[0] }, { label: village[1] });
    else if (members) showChoice(this.#map, center, products, members.totalCount);
  }

  #box(): number[] {
    const bounds = this.#map.getBounds();
    const clamp = (value: number, most: number) => Math.min(most, Math.max(-most, value));
    return [
      clamp(bounds.getWest(), 180),
      clamp(bounds.getSouth(), 90),
      clamp(bounds.getEast(), 180),
      clamp(bounds.getNorth(), 90),
    ];
  }
}
