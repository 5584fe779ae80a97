import { messages } from '../i18n';
import type { Subject } from '../state/state';

/** What searches and surroundings have found, as the schema tells it. */
export type FoundItem =
  | { readonly __typename: 'Village'; readonly code: string }
  | {
      readonly __typename: 'Product' | 'Producer' | 'ProductCluster' | 'AgrotourismSite' | 'TerrainZone';
      readonly slug: string;
    };

const kinds = {
  Village: 'village',
  Product: 'product',
  Producer: 'producer',
  ProductCluster: 'cluster',
  AgrotourismSite: 'site',
  TerrainZone: 'zone',
} as const;

/** What the panel is to tell of it. */
export function itemSubject(item: FoundItem): Subject {
  return { kind: kinds[item.__typename], key: item.__typename === 'Village' ? item.code : item.slug };
}

export function kindOfItem(item: FoundItem): string {
  return messages.value.kind[kinds[item.__typename]];
}
