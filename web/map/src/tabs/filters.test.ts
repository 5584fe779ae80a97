import { describe, expect, it } from 'vitest';
import { initialState } from '../state/state';
import { clustersWhere, exportAddress, plannerWhere, sitesWhere } from './filters';

const { planner, tourism, clusters } = initialState;

describe("the planner's filter", () => {
  it('asks for desa at the start', () => expect(plannerWhere(planner)).toEqual({ kind: { eq: 'DESA' } }));

  it('does not take a village that nobody has looked at for one without a flagship', () => {
    expect(plannerWhere({ ...planner, withoutFlagship: true })).toEqual({
      kind: { eq: 'DESA' },
      products: { none: { flagship: { eq: true } } },
      productRecord: { neq: 'UNSURVEYED' },
    });
  });

  it('lets somebody ask for both', () => {
    const where = plannerWhere({ ...planner, withoutFlagship: true, record: 'UNSURVEYED' });
    expect(where.productRecord).toEqual({ eq: 'UNSURVEYED' });
  });

  it('counts in metres', () => {
    expect(plannerWhere({ ...planner, near: 'coffee', km: 15 }).near?.metres).toBe(15_000);
  });

  it('goes to exports as it is', () => {
    const where = plannerWhere({ ...planner, zone: 'blitar-selatan' });
    const address = new URL(exportAddress(where, 'csv'));
    expect(address.pathname).toBe('/export/villages');
    expect(JSON.parse(address.searchParams.get('where')!)).toEqual(where);
    expect(address.searchParams.get('format')).toBe('csv');
  });
});

describe('other filters', () => {
  it('take the box on screen', () => {
    expect(clustersWhere({ ...clusters, kind: 'DECLARED' }, [1, 2, 3, 4])).toEqual({
      kind: { eq: 'DECLARED' },
      extent: { bbox: [1, 2, 3, 4] },
    });
    expect(clustersWhere(clusters, null)).toEqual({});
  });

  it('look around a place only where there is one', () => {
    expect(sitesWhere(tourism)).toEqual({});
    expect(sitesWhere({ place: { lng: 1, lat: 2, name: 'x' }, km: 5, theme: 'coffee' })).toEqual({
      theme: { slug: { eq: 'coffee' } },
      location: { withinDistance: { geometry: { type: 'Point', coordinates: [1, 2] }, metres: 5000 } },
    });
  });
});
