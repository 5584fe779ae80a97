// A client's code over the generated types: it compiles only where they say what the server answers.
import type { Query, Village } from './schema';
import type { VillagesInNeedQuery, VillagesInNeedQueryVariables } from './operations';

export const variables: VillagesInNeedQueryVariables = {
  regency: '35.05', zone: 'Lereng Kelud', commodity: 'nanas', metres: 5000,
};

// Root fields may fail alone and be null; what is beneath them is as in the database.
export const names = (data: VillagesInNeedQuery): string[] => data.villages?.nodes.map((village) => village.name) ?? [];

// @ts-expect-error: a root field may be null.
export const total = (data: VillagesInNeedQuery): number => data.villages.totalCount;

export const area = (village: Village): number | undefined => village.areaKm2 ?? undefined;

export const root = (query: Query): number => query.villages?.totalCount ?? 0;
