import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Colour } from '../../state/state';
import { makesCommodity } from '../../tabs/filters';
import { lineColour, makesColour, plainColour, recordColour, stageColour, zoneColour } from '../colours';
import { unknownPattern } from '../patterns';
import { tileSource } from '../tiles';
import type { MapContext, MapLayer } from './layer';

type ColourValue = DataDrivenPropertyValueSpecification<string>;

/** Villages by what is known, stage, zone or commodity. Who makes a commodity comes from tiles of that filter, drawn above. */
export const villages: MapLayer = {
  id: 'villages',
  isShown: ({ layers }) => layers.includes('villages'),
  sources: ({ colour, commodity }) => ({
    villages: tileSource('villages'),
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

/** What is not known is hatched, not only grey. Who is not recorded as making something, because nobody looked, is not known. */
const unknownBy: Readonly<Record<Colour, ExpressionSpecification | null>> = {
  known: ['==', ['get', 'product_record'], 'UNSURVEYED'],
  stage: ['==', ['get', 'stage'], 'UNKNOWN'],
  zone: null,
  commodity: ['==', ['get', 'product_record'], 'UNSURVEYED'],
};

function hatch({ colour }: MapContext): LayerSpecification[] {
  const filter = unknownBy[colour];
  if (!filter) return [];
  return [
    {
      id: 'villages-unknown',
      type: 'fill',
      source: 'villages',
      'source-layer': 'villages',
      filter,
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
