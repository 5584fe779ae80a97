import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StartQuery } from '../graphql/generated';

/** What every part of the page chooses from: regencies, zones, commodities; and how far boundaries may be trusted. */
export interface StartData {
  readonly regencies: NonNullable<StartQuery['regencies']>['nodes'];
  readonly zones: NonNullable<StartQuery['terrainZones']>['nodes'];
  readonly commodities: NonNullable<StartQuery['commodities']>['nodes'];
  readonly coverage: NonNullable<StartQuery['coverage']>[number] | null;
}

export const emptyStart: StartData = { regencies: [], zones: [], commodities: [], coverage: null };

export function startOf(answer: StartQuery): StartData {
  return {
    regencies: answer.regencies?.nodes ?? [],
    zones: answer.terrainZones?.nodes ?? [],
    commodities: (answer.commodities?.nodes ?? []).toSorted((a, b) => a.label.localeCompare(b.label)),
    coverage: answer.coverage?.[0] ?? null,
  };
}

/** The box around all regencies with villages; null where there is none. */
export function boxOfAll(start: StartData): [number, number, number, number] | null {
  const boxes = start.regencies.map((regency) => regency.bbox).filter((box) => box !== null);
  if (boxes.length === 0) return null;
  const of = (index: number) => boxes.map((box) => box[index]!);
  return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(2)), Math.max(...of(3))];
}

export const Start = createContext<StartData>(emptyStart);

export function useStart(): StartData {
  return useContext(Start);
}

/** As options of a choice. */
export function commodityOptions({ commodities }: StartData) {
  return commodities.map((commodity) => ({ value: commodity.slug, label: commodity.label }));
}
