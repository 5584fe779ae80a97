import type { StartData } from '../app/start';
import type { Suggestion } from './Combobox';

const most = 3;

/** Terrain zones of which each word of a text begins a word. The page has all of them, so nobody is asked. */
export function zonesCalled(text: string, start: StartData): Suggestion[] {
  const asked = words(text);
  const isCalledSo = (label: string) => asked.every((word) => words(label).some((one) => one.startsWith(word)));
  return start.zones
    .filter((zone) => isCalledSo(zone.label))
    .slice(0, most)
    .map(({ slug, label, regency }) => ({
      context: start.regencies.find((one) => one.code === regency?.code)?.label ?? '',
      matched: { field: 'NAME', text: label },
      location: null,
      item: { __typename: 'TerrainZone', slug, label },
    }));
}

function words(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
