import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlannerTabQuery } from '../graphql/generated';
import { PlannerResults } from './PlannerResults';

const village = (name: string) => ({
  code: name,
  label: name,
  productRecord: 'RECORDED' as const,
  stage: 'UNKNOWN' as const,
  district: { label: 'Kecamatan' },
  need: { label: '' },
});

const pageInfo = { hasNextPage: true, endCursor: 'end' };

const answer = (name: string) =>
  ({
    villages: { totalCount: 5, pageInfo, nodes: [village(`${name} 1`), village(`${name} 2`)] },
    prospects: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
  }) as unknown as PlannerTabQuery;

const asked = { where: {}, withinKm: 20, commodity: null, lang: 'EN' as const };

describe("the planner's list", () => {
  let root: HTMLElement;
  const show = (first: PlannerTabQuery) => act(() => render(<PlannerResults first={first} asked={asked} />, root));
  const names = () => [...root.querySelectorAll('th[scope=row] a')].map((link) => link.textContent);

  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    render(null, root);
    root.remove();
    vi.unstubAllGlobals();
  });

  it('is that of the last answer, whatever was shown before', async () => {
    await show(answer('North'));
    await show(answer('South'));
    expect(names()).toEqual(['South 1', 'South 2']);
  });

  it('grows on demand, and begins anew with another answer', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () =>
        Response.json({ data: { villages: { totalCount: 5, pageInfo, nodes: [village('North 3')] } } }),
      ),
    );
    await show(answer('North'));
    await act(async () => {
      [...root.querySelectorAll('button')].at(-1)!.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(names()).toEqual(['North 1', 'North 2', 'North 3']);
    await show(answer('South'));
    expect(names()).toEqual(['South 1', 'South 2']);
  });
});
