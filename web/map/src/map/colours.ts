import type { ClusterKind } from '../graphql/generated';
import type { RecordState, Stage } from '../state/state';

/** Okabe and Ito's palette, told apart with any colour vision. */
export const categorical = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7'] as const;

export const recordColour: Readonly<Record<RecordState, string>> = {
  UNSURVEYED: '#e3e3e3',
  NONE_FOUND: '#e69f00',
  RECORDED: '#0072b2',
};

/** ColorBrewer's YlGnBu, light to dark: also told apart without any colour. What is not known stands outside of the scale. */
export const stageColour: Readonly<Record<Stage, string>> = {
  UNKNOWN: '#e3e3e3',
  NO_PRODUCT: '#ffffcc',
  STRUGGLING: '#a1dab4',
  DEVELOPED: '#41b6c4',
  FLAGSHIP: '#2c7fb8',
  EXPORTING: '#253494',
};

export const clusterColour: Readonly<Record<ClusterKind, string>> = { DECLARED: '#9c3d00', DISCOVERED: '#7a2e6b' };

export const makesColour = '#d55e00';
export const plainColour = '#ffffff';
export const siteColour = '#004d38';
export const lineColour = '#5c5c5c';
export const selectionColour = '#000000';
/** Of a place that somebody chose, and the distance around it. */
export const placeColour = '#6b0f3a';
export const matchColour = '#7a2e6b';
/** What nobody imported: neither land nor water. */
export const groundColour = '#f1f4f1';

/** The colour of a zone: by its place in the list, so that it is the same on the map and in the legend. */
export function zoneColour(index: number): string {
  return categorical[index % categorical.length]!;
}
