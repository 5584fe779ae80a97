import {
  AttributionControl,
  FullscreenControl,
  Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Messages } from '../i18n/messages';
import type { View } from '../state/state';
import type { Box } from '../state/store';
import { drawPatterns } from './patterns';

setWorkerUrl(workerUrl);

interface MapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly view: View | null;
  /** What to show where no view is told. */
  readonly box: Box;
  readonly messages: Messages;
}

/** A MapLibre map with our controls, in a language; throws where the browser cannot draw it. */
export function createMap({ container, style, view, box, messages }: MapOptions): MapLibre {
  const map = new MapLibre({
    container,
    style,
    ...(view
      ? { center: [view.lng, view.lat], zoom: view.zoom }
      : { bounds: [...box] as [number, number, number, number], fitBoundsOptions: { padding: paddingOf(container) } }),
    maxZoom: 17,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // So that the picture can be saved and printed.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: localeOf(messages),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new FullscreenControl(), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-left');
  map.addControl(
    new AttributionControl({ compact: true, customAttribution: messages.map.attribution }),
    'bottom-right',
  );
  if (isNarrow(container)) closeAttribution(container);
  drawPatterns(map);
  return map;
}

function isNarrow(container: HTMLElement): boolean {
  return container.clientWidth <= 700;
}

/** MapLibre opens it until the map is moved; on a phone it would hide the map. Its button stays. */
function closeAttribution(container: HTMLElement): void {
  const attribution = container.querySelector('details.maplibregl-ctrl-attrib');
  attribution?.removeAttribute('open');
  attribution?.classList.remove('maplibregl-compact-show');
}

/** Room around what is to be seen: on a wide map also for the legend. */
export function paddingOf(container: HTMLElement): { top: number; right: number; bottom: number; left: number } {
  return isNarrow(container)
    ? { top: 60, right: 45, bottom: 30, left: 45 }
    : { top: 60, right: 60, bottom: 50, left: 300 };
}

function localeOf(t: Messages): Record<string, string> {
  return {
    'Map.Title': `${t.map.label}. ${t.map.help}`,
    'NavigationControl.ZoomIn': t.mapControl.zoomIn,
    'NavigationControl.ZoomOut': t.mapControl.zoomOut,
    'FullscreenControl.Enter': t.mapControl.fullscreen,
    'FullscreenControl.Exit': t.mapControl.fullscreenExit,
    'Popup.Close': t.close,
    'AttributionControl.ToggleAttribution': t.mapControl.attribution,
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
  };
}
