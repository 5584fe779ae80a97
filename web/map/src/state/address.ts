import {
  colours,
  initialState,
  layerIds,
  records,
  stages,
  subjectKinds,
  tabs,
  type MapState,
  type Place,
  type Subject,
  type View,
} from './state';

/** The query string of a state, without what is as at the start: a link stays short. */
export function toQuery(state: MapState): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) query.set(name, value);
  };
  const { planner, tourism, clusters } = state;
  put('at', state.view && printView(state.view));
  put('tab', state.tab, initialState.tab);
  put('layers', state.layers.join('.'), initialState.layers.join('.'));
  put('colour', state.colour, initialState.colour);
  put('commodity', state.commodity);
  put('open', state.open && `${state.open.kind}:${state.open.key}`);
  put('regency', planner.regency);
  put('zone', planner.zone);
  put('stage', planner.stage);
  put('record', planner.record);
  put('flagship', planner.withoutFlagship ? 'none' : null);
  put('near', planner.near);
  put('near-km', String(planner.km), String(initialState.planner.km));
  put('place', tourism.place && printPlace(tourism.place));
  put('place-km', String(tourism.km), String(initialState.tourism.km));
  put('theme', tourism.theme);
  put('made', clusters.commodity);
  put('kind', clusters.kind);
  put('table', state.table ? 'yes' : null);
  put('lang', state.language);
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The state of a query string. What is missing or cannot be read is as at the start: an old link still opens. */
export function fromQuery(text: string): MapState {
  const query = new URLSearchParams(text);
  const layers = query.get('layers');
  const { planner, tourism } = initialState;
  return {
    view: readView(query.get('at')),
    tab: oneOf(tabs, query.get('tab')) ?? initialState.tab,
    layers: layers === null ? initialState.layers : layerIds.filter((id) => layers.split('.').includes(id)),
    colour: oneOf(colours, query.get('colour')) ?? initialState.colour,
    commodity: readKey(query.get('commodity')),
    open: readSubject(query.get('open')),
    planner: {
      regency: readKey(query.get('regency')),
      zone: readKey(query.get('zone')),
      stage: oneOf(stages, query.get('stage')),
      record: oneOf(records, query.get('record')),
      withoutFlagship: query.get('flagship') === 'none',
      near: readKey(query.get('near')),
      km: readKm(query.get('near-km')) ?? planner.km,
    },
    tourism: {
      place: readPlace(query.get('place')),
      km: readKm(query.get('place-km')) ?? tourism.km,
      theme: readKey(query.get('theme')),
    },
    clusters: {
      commodity: readKey(query.get('made')),
      kind: oneOf(['DECLARED', 'DISCOVERED'] as const, query.get('kind')),
    },
    table: query.get('table') === 'yes',
    language: oneOf(['id', 'en'] as const, query.get('lang')),
  };
}

function printView({ lng, lat, zoom }: View): string {
  return `${round(lng, 5)},${round(lat, 5)},${round(zoom, 2)}`;
}

function readView(text: string | null): View | null {
  const [lng, lat, zoom] = (text ?? '').split(',').map(readNumber);
  return isLongitude(lng) && isLatitude(lat) && isWithin(zoom, 0, 24) ? { lng, lat, zoom } : null;
}

function printPlace({ lng, lat, name }: Place): string {
  return `${round(lng, 5)},${round(lat, 5)},${name}`;
}

function readPlace(text: string | null): Place | null {
  const [first, second, ...rest] = (text ?? '').split(',');
  const lng = readNumber(first);
  const lat = readNumber(second);
  return isLongitude(lng) && isLatitude(lat) ? { lng, lat, name: rest.join(',').slice(0, 100) } : null;
}

function readSubject(text: string | null): Subject | null {
  const [kind, ...rest] = (text ?? '').split(':');
  const known = oneOf(subjectKinds, kind ?? null);
  const key = readKey(rest.join(':'));
  return known && key ? { kind: known, key } : null;
}

/** Codes and slugs: letters, digits, dots, dashes, colons. */
function readKey(text: string | null): string | null {
  return text && /^[\p{L}\d.:_-]{1,100}$/u.test(text) ? text : null;
}

function readKm(text: string | null): number | null {
  const km = readNumber(text);
  return isWithin(km, 1, 500) ? km : null;
}

/** NaN for what is no number; an empty text is none, though JavaScript takes it for 0. */
function readNumber(text: string | null | undefined): number {
  return text?.trim() ? Number(text) : Number.NaN;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

function isLongitude(value: number | undefined): value is number {
  return isWithin(value, -180, 180);
}

function isLatitude(value: number | undefined): value is number {
  return isWithin(value, -85, 85);
}

function isWithin(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && value >= least && value <= most;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
