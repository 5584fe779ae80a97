import { computed, signal } from '@preact/signals';
import { fromQuery, toQuery } from './address';
import type { MapState, Subject, View } from './state';

/** The one state of the page. It changes through `update` only, so that the address bar always says the same. */
const current = signal<MapState>(fromQuery(location.search));

export const state = computed(() => current.value);

/**
 * Changes the state and the address. `step`: a step that the back button takes back; without it the address of the
 * present step changes, as for a map that is being moved.
 */
export function update(change: Partial<MapState>, { step = true }: { step?: boolean } = {}): void {
  const next = { ...current.value, ...change };
  const query = toQuery(next);
  const isSame = query === toQuery(current.value);
  current.value = next;
  if (isSame) return;
  const address = query || location.pathname;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Follows the back and forward buttons. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    openedAs.value = null;
    current.value = fromQuery(location.search);
  });
}

/** Where the map is to go, once: what was found or clicked outside of it. */
export const flight = signal<Flight | null>(null);

export type Flight = { readonly to: View } | { readonly bbox: Box };

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** What is on screen; null until the map says. */
export const screenBox = signal<Box | null>(null);

export function flyTo(lng: number, lat: number, zoom: number): void {
  flight.value = { to: { lng, lat, zoom } };
}

export function flyToBox(bbox: readonly number[] | null | undefined): void {
  const [west, south, east, north] = bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return;
  flight.value = { bbox: [west, south, east, north] };
}

/**
 * Opens the panel of something; the map goes there when the panel knows where it is and `fly` is true.
 * `label`: what opened it calls it so, which the panel shows until it knows more.
 */
export function openSubject(subject: Subject, { fly = false, label }: { fly?: boolean; label?: string } = {}): void {
  shouldFly.value = fly;
  openedAs.value = label ?? null;
  // From one panel to the next, what opened the first is still the way back.
  if (!current.value.open) opener = document.activeElement;
  update({ open: subject });
}

/** What opened the panel calls what it tells of; null where nobody said. */
export const openedAs = signal<string | null>(null);

/** Whether the map is to go to what the panel tells of, as soon as it knows where that is: also for a link without a view. */
export const shouldFly = signal(state.value.open !== null && state.value.view === null);

let opener: Element | null = null;

/** Gives the focus back to what opened the panel; false where that is gone. */
export function focusOpener(): boolean {
  if (!(opener instanceof HTMLElement) || !opener.isConnected || opener === document.body) return false;
  opener.focus();
  return document.activeElement === opener;
}

export function closeSubject(): void {
  update({ open: null });
}
