import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { initialState, layerIds, type MapState } from '../state/state';
import { emptyStart } from '../app/start';
import { contextOf, styleOf } from './style';

const start = {
  ...emptyStart,
  regencies: [{ code: '35.05', label: 'Kabupaten Blitar', bbox: [111, -9, 113, -7] }],
  zones: ['blitar-utara', 'blitar-selatan'].map((slug) => ({ slug, label: slug, bbox: null, regency: null })),
};

const style = (change: Partial<MapState> = {}) => styleOf(contextOf({ ...initialState, ...change }, start, 'en'), null);

const ids = (change: Partial<MapState> = {}) => style(change).layers.map((layer) => layer.id);

describe('the style', () => {
  it('draws each layer from a source that is there', () => {
    for (const colour of ['known', 'stage', 'zone', 'commodity'] as const) {
      const { layers, sources } = style({ layers: layerIds, colour, commodity: 'coffee', tab: 'planner' });
      for (const layer of layers) {
        if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
      }
      expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length);
    }
  });

  it('leaves out what is switched off', () => {
    expect(ids({ layers: [] })).toEqual(['ground']);
  });

  it('hatches what is not known, and only there', () => {
    expect(ids({ colour: 'known' })).toContain('villages-unknown');
    expect(ids({ colour: 'zone' })).not.toContain('villages-unknown');
  });

  it('asks the tiles for those who make a commodity', () => {
    const { makers } = style({ colour: 'commodity', commodity: 'coffee' }).sources as Record<
      string,
      { tiles: string[] }
    >;
    const [address] = makers!.tiles;
    expect(address).toContain('/{z}/{x}/{y}.mvt?where=');
    expect(JSON.parse(decodeURIComponent(address!.split('where=')[1]!))).toEqual({
      products: { some: { commodity: { slug: { eq: 'coffee' } } } },
    });
  });

  it("shows the planner's matches while its tab is open", () => {
    expect(ids({ tab: 'planner' })).toContain('matches-fill');
    expect(ids({ tab: 'clusters' })).not.toContain('matches-fill');
  });

  it('marks what is open, on the layer even where that is switched off', () => {
    const { layers, sources } = style({ layers: [], open: { kind: 'village', key: '35.05.17.2009' } });
    expect(layers.at(-1)).toMatchObject({ id: 'selection-line', filter: ['==', ['get', 'code'], '35.05.17.2009'] });
    expect(Object.keys(sources)).toEqual(['villages']);
  });

  it('names a regency once, in its middle', () => {
    expect(style().sources.regency_names).toMatchObject({
      data: { features: [{ properties: { label: 'Kabupaten Blitar' }, geometry: { coordinates: [112, -8] } }] },
    });
  });

  it('keeps a basemap beneath', () => {
    const basemap: StyleSpecification = {
      version: 8,
      sources: { villages: { type: 'vector', url: 'https://example.org/villages.json' } },
      layers: [
        { id: 'ground', type: 'background' },
        { id: 'villages-fill', type: 'fill', source: 'villages', 'source-layer': 'places' },
      ],
    };
    const { layers, sources } = styleOf(contextOf(initialState, emptyStart, 'en'), basemap);
    expect(layers.slice(0, 2)).toMatchObject([
      { id: 'basemap:ground' },
      { id: 'basemap:villages-fill', source: 'basemap:villages' },
    ]);
    expect(layers.filter((layer) => layer.id === 'villages-fill')).toHaveLength(1);
    expect(sources['basemap:villages']).toEqual(basemap.sources.villages);
    expect(sources.villages).not.toEqual(basemap.sources.villages);
  });

  it('marks where a product is made, and the place that sites are looked for near', () => {
    const { sources } = style({ open: { kind: 'product', key: 'kopi' } });
    expect(JSON.stringify(sources.selection_villages)).toContain(encodeURIComponent('"products"'));
    const tourism = { ...initialState.tourism, place: { lng: 112, lat: -8, name: 'Wlingi' } };
    expect(ids({ tab: 'tourism', tourism })).toContain('place-distance');
    expect(ids({ tab: 'clusters', tourism })).not.toContain('place-distance');
  });
});
