import 'maplibre-gl/dist/maplibre-gl.css';
import { computed, effect } from '@preact/signals';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { useEffect, useRef } from 'preact/hooks';
import { boxOfAll, useStart, type StartData } from '../app/start';
import { setPicture } from '../export/picture';
import { language, messages } from '../i18n';
import { flight, screenBox, state, update, type Box, type Flight } from '../state/store';
import { openOnClick } from './click';
import { loadBasemap } from './config';
import { createMap, paddingOf } from './createMap';
import { MarkerSet, markersWhere } from './markers';
import { contextOf, styleOf } from './style';
import { attempt, trouble } from './trouble';
import { unlocatedCount } from './unlocated';

/** Indonesia, where nothing says what to show. */
const nation: Box = [95, -11, 141, 6];

/** The map: draws the state, and tells the state where it was moved to. Made anew in another language. */
export default function MapView() {
  const container = useRef<HTMLDivElement>(null);
  const start = useStart();

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    void loadBasemap().then((basemap) => {
      if (isGone || !container.current) return;
      try {
        const box = boxOfAll(start) ?? nation;
        stop = run(container.current, start, box, basemap);
      } catch {
        trouble.value = 'noMap';
      }
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [language.value, start, attempt.value]);

  return <div ref={container} class="map" />;
}

/** Runs a map in the container; answers with what ends it. */
function run(container: HTMLElement, start: StartData, box: Box, basemap: StyleSpecification | null): () => void {
  const styleNow = () => styleOf(contextOf(state.value, start, language.value), basemap);
  const map = createMap({ container, style: styleNow(), view: state.value.view, box, messages: messages.value });
  const markers = new MarkerSet(map, (count) => (unlocatedCount.value = count));
  openOnClick(map);
  setPicture(map, markers);
  map.on('error', () => (trouble.value ??= 'tiles'));

  const tellScreen = () => {
    const bounds = map.getBounds();
    screenBox.value = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  };
  const showMarkers = () => {
    if (state.value.layers.includes('markers')) void markers.show(markersWhere(state.value));
    else markers.clear();
  };
  const onMoved = () => {
    const { lng, lat } = map.getCenter();
    update({ view: { lng, lat, zoom: map.getZoom() } }, { step: false });
    tellScreen();
    showMarkers();
  };
  map.on('moveend', onMoved);
  map.on('resize', tellScreen);
  tellScreen();

  // Each follows its part of the state only: a map that moves draws nothing anew.
  const drawing = computed(() => JSON.stringify(contextOf(state.value, start, language.value)));
  const marking = computed(() => JSON.stringify([state.value.layers.includes('markers'), markersWhere(state.value)]));
  const redraw = lateDrawing();
  let isFirst = true;
  const stops = [
    effect(() => {
      void drawing.value;
      if (!isFirst) redraw.later(() => map.setStyle(styleNow(), { diff: true }));
      isFirst = false;
    }),
    effect(() => {
      void marking.value;
      showMarkers();
    }),
    effect(() => {
      if (!flight.value) return;
      const to = flight.value;
      flight.value = null;
      fly(map, to);
    }),
    followBack(map),
  ];
  return () => {
    stops.forEach((stop) => stop());
    redraw.stop();
    setPicture(null, null);
    markers.clear();
    map.remove();
  };
}

/**
 * Lets the page show first what somebody pressed for: a map that is drawn anew holds up all else. Of several that wait, one
 * is done.
 */
function lateDrawing(): { readonly later: (draw: () => void) => void; readonly stop: () => void } {
  let frame = 0;
  let timer = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    stop,
    later: (draw) => {
      stop();
      frame = requestAnimationFrame(() => (timer = setTimeout(draw)));
    },
  };
}

function fly(map: MapLibre, to: Flight): void {
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  if ('bbox' in to) {
    const [west, south, east, north] = to.bbox;
    const padding = paddingOf(map.getContainer());
    map.fitBounds([west, south, east, north], { padding, maxZoom: 13, animate });
  } else {
    const zoom = Math.max(to.to.zoom, Math.min(map.getZoom(), 14));
    map.easeTo({ center: [to.to.lng, to.to.lat], zoom, animate });
  }
}

/** The back button brings the view of then. */
function followBack(map: MapLibre): () => void {
  const onBack = () => {
    const { view } = state.value;
    if (view) map.jumpTo({ center: [view.lng, view.lat], zoom: view.zoom });
  };
  addEventListener('popstate', onBack);
  return () => removeEventListener('popstate', onBack);
}
