import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { VillageFilterInput } from '../../graphql/generated';
import type { Colour, LanguageCode, LayerId, Place, Subject } from '../../state/state';

/** What decides how the map is drawn: a part of the page's state, and the zones' order for their colours. */
export interface MapContext {
  readonly language: LanguageCode;
  readonly layers: readonly LayerId[];
  readonly colour: Colour;
  readonly commodity: string | null;
  readonly open: Subject | null;
  /** Slugs, in the order of the legend. */
  readonly zones: readonly string[];
  /** Where their names stand. */
  readonly regencies: readonly { readonly label: string; readonly lng: number; readonly lat: number }[];
  /** Where sites are looked for, and how far around, while that tab is open. */
  readonly around: (Place & { readonly km: number }) | null;
  /** The planner's filter while its tab is open. */
  readonly matches: VillageFilterInput | null;
}

/** One layer of the map: nothing where the context does not show it. */
export interface MapLayer {
  readonly id: string;
  readonly isShown: (context: MapContext) => boolean;
  readonly sources: (context: MapContext) => Readonly<Record<string, SourceSpecification>>;
  readonly draw: (context: MapContext) => LayerSpecification[];
}

/** A font of the machine: labels need no file of glyphs. */
export const font = ['sans-serif'];

/** The name in a language, of features that may have an Indonesian one beside. */
export function nameIn(language: LanguageCode): ExpressionSpecification {
  return language === 'id' ? ['coalesce', ['get', 'name_id'], ['get', 'name']] : ['get', 'name'];
}
