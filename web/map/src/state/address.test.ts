import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from './address';
import { initialState, type MapState } from './state';

const everything: MapState = {
  view: { lng: 112.38571, lat: -8.0252, zoom: 11.25 },
  tab: 'planner',
  layers: ['villages', 'zones'],
  colour: 'commodity',
  commodity: 'coffee',
  open: { kind: 'village', key: '35.05.17.2009' },
  planner: {
    regency: '35.05',
    zone: 'blitar-selatan',
    stage: 'UNKNOWN',
    record: 'UNSURVEYED',
    withoutFlagship: true,
    near: 'goat-milk',
    km: 15,
  },
  tourism: { place: { lng: 103.93911, lat: -3.37956, name: 'Talang Bulang, PALI' }, km: 30, theme: 'pineapple' },
  clusters: { commodity: 'coffee', kind: 'DECLARED' },
  table: true,
  language: 'en',
};

describe('the address', () => {
  it('is empty at the start', () => expect(toQuery(initialState)).toBe(''));

  it('reproduces every part of a state', () => expect(fromQuery(toQuery(everything))).toEqual(everything));

  it('reproduces the start', () => expect(fromQuery('')).toEqual(initialState));

  it('keeps a map without any layer', () => {
    expect(fromQuery(toQuery({ ...initialState, layers: [] })).layers).toEqual([]);
  });

  it.each([
    ['?at=1,2', 'view'],
    ['?at=,,', 'view'],
    ['?at=300,0,3', 'view'],
    ['?tab=nothing', 'tab'],
    ['?colour=red', 'colour'],
    ['?open=dragon:1', 'open'],
    ['?open=village:<script>', 'open'],
    ['?near-km=-4', 'planner'],
    ['?near-km=', 'planner'],
    ['?place=', 'tourism'],
    ['?place=north,south,x', 'tourism'],
    ['?lang=fr', 'language'],
  ] as const)('reads %s as if it said nothing of %s', (query, part) => {
    expect(fromQuery(query)[part]).toEqual(initialState[part]);
  });
});
