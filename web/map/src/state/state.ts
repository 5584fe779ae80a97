/** What the page shows, all of it: what is not in here, a link does not reproduce. */
export interface MapState {
  /** Centre and zoom; null until somebody moved the map: then all of the data is shown. */
  readonly view: View | null;
  readonly tab: Tab;
  readonly layers: readonly LayerId[];
  /** What villages are coloured by. */
  readonly colour: Colour;
  /** Slug of the commodity that villages are coloured by, where `colour` is `commodity`. */
  readonly commodity: string | null;
  readonly open: Subject | null;
  readonly planner: PlannerFilter;
  readonly tourism: TourismFilter;
  readonly clusters: ClusterFilter;
  /** The table that says the same as the map, in its place. */
  readonly table: boolean;
  /** null: as the browser says. */
  readonly language: LanguageCode | null;
}

export interface View {
  /** Degrees, WGS 84. */
  readonly lng: number;
  readonly lat: number;
  /** As MapLibre counts it: the world is 512 px wide at 0. */
  readonly zoom: number;
}

export const tabs = ['clusters', 'planner', 'tourism'] as const;
export type Tab = (typeof tabs)[number];

export const layerIds = ['regencies', 'districts', 'villages', 'zones', 'clusters', 'sites', 'markers'] as const;
export type LayerId = (typeof layerIds)[number];

export const colours = ['known', 'stage', 'zone', 'commodity'] as const;
export type Colour = (typeof colours)[number];

export const subjectKinds = ['village', 'cluster', 'site', 'zone', 'product', 'producer'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What the panel tells of: a village by its code, all else by slug. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly key: string;
}

export const stages = ['UNKNOWN', 'NO_PRODUCT', 'STRUGGLING', 'DEVELOPED', 'FLAGSHIP', 'EXPORTING'] as const;
export type Stage = (typeof stages)[number];

export const records = ['UNSURVEYED', 'NONE_FOUND', 'RECORDED'] as const;
export type RecordState = (typeof records)[number];

export interface PlannerFilter {
  readonly regency: string | null;
  readonly zone: string | null;
  readonly stage: Stage | null;
  readonly record: RecordState | null;
  /** Only villages of which no product is marked as flagship. */
  readonly withoutFlagship: boolean;
  /** Near villages that make this commodity. */
  readonly near: string | null;
  readonly km: number;
}

export interface TourismFilter {
  /** Where to look around; null: everywhere. */
  readonly place: Place | null;
  readonly km: number;
  readonly theme: string | null;
}

export interface Place {
  readonly lng: number;
  readonly lat: number;
  readonly name: string;
}

export interface ClusterFilter {
  readonly commodity: string | null;
  readonly kind: 'DECLARED' | 'DISCOVERED' | null;
}

export const initialState: MapState = {
  view: null,
  tab: 'clusters',
  layers: ['regencies', 'villages', 'clusters', 'sites', 'markers'],
  colour: 'known',
  commodity: null,
  open: null,
  planner: { regency: null, zone: null, stage: null, record: null, withoutFlagship: false, near: null, km: 20 },
  tourism: { place: null, km: 50, theme: null },
  clusters: { commodity: null, kind: null },
  table: false,
  language: null,
};

export type LanguageCode = 'id' | 'en';
