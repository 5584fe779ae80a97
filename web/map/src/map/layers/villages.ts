import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { makesCommodity } from '../../tabs/filters';
import { lineColour, makesColour, plainColour, recordColour, stageColour, zoneColour } from '../colours';
import { unknownPattern } from '../patterns';
import { tileSource } from '../tiles';
import { font, type MapContext, type MapLayer } from './layer';

type ColourValue = DataDrivenPropertyValueSpecification<string>;

/** Villages by what is known, stage, zone or commodity. Who makes a commodity comes from tiles of that filter, drawn above. */
export const villages: MapLayer = {
  id: 'villages',
  isShown: ({ layers }) => layers.includes('villages'),
  sources: ({ colour, commodity }) => ({
    villages: tileSource('villages'),
    // Names stand at the villages' points: a boundary may come in several parts, each in several tiles.
    village_points: tileSource('village_points'),
    ...(colour === 'commodity' && commodity ? { makers: tileSource('villages', makesCommodity(commodity)) } : {}),
  }),
  draw: (context) => [
    {
      id: 'villages-fill',
      type: 'fill',
      source: 'villages',
      'source-layer': 'villages',
      paint: { 'fill-color': fillOf(context), 'fill-opacity': 0.8 },
    },
    ...hatch(context),
    ...makers(context),
    {
      id: 'villages-line',
      type: 'line',
      source: 'villages',
      'source-layer': 'villages',
      paint: {
        'line-color': lineColour,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.2, 12, 1],
        'line-opacity': 0.7,
      },
    },
    {
      id: 'villages-name',
      type: 'symbol',
      source: 'village_points',
      'source-layer': 'village_points',
      minzoom: 11,
      layout: { 'text-field': ['get', 'name'], 'text-font': font, 'text-size': 12, 'text-max-width': 7 },
      paint: { 'text-color': '#1a1a1a', 'text-halo-color': '#ffffff', 'text-halo-width': 1.6 },
    },
  ],
};

function fillOf({ colour, zones }: MapContext): ColourValue {
  switch (colour) {
    case 'known':
      return match('product_record', recordColour, plainColour);
    case 'stage':
      return match('stage', stageColour, plainColour);
    case 'zone':
      return byZone(zones, 'zone', plainColour);
    case 'commodity':
      return plainColour;
  }
}

/** What is not known is hatched, not only grey. */
function hatch({ colour }: MapContext): LayerSpecification[] {
  const unknown: ExpressionSpecification | null =
    colour === 'known'
      ? ['==', ['get', 'product_record'], 'UNSURVEYED']
      : colour === 'stage'
        ? ['==', ['get', 'stage'], 'UNKNOWN']
        : null;
  if (!unknown) return [];
  return [
    {
      id: 'villages-unknown',
      type: 'fill',
      source: 'villages',
      'source-layer': 'villages',
      filter: unknown,
      paint: { 'fill-pattern': unknownPattern, 'fill-opacity': 0.7 },
    },
  ];
}

function makers({ colour, commodity }: MapContext): LayerSpecification[] {
  if (colour !== 'commodity' || !commodity) return [];
  return [
    {
      id: 'makers-fill',
      type: 'fill',
      source: 'makers',
      'source-layer': 'villages',
      paint: { 'fill-color': makesColour, 'fill-opacity': 0.85 },
    },
  ];
}

function match(attribute: string, colours: Readonly<Record<string, string>>, otherwise: string): ColourValue {
  return [
    'match',
    ['get', attribute],
    ...Object.entries(colours).flat(),
    otherwise,
  ] as unknown as ExpressionSpecification;
}

/** The zones' colours by slug. */
export function byZone(zones: readonly string[], attribute: string, otherwise: string): ColourValue {
  if (zones.length === 0) return otherwise;
  return match(attribute, Object.fromEntries(zones.map((slug, index) => [slug, zoneColour(index)])), otherwise);
}
