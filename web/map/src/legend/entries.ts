import type { StartData } from '../app/start';
import type { Messages } from '../i18n/messages';
import * as colour from '../map/colours';
import { records, stages, type MapState } from '../state/state';

/** How a sign of the map is drawn beside its words. */
export interface LegendEntry {
  readonly label: string;
  readonly sign: 'fill' | 'hatch' | 'dots' | 'line' | 'dashed' | 'ring' | 'disc';
  readonly colour: string;
}

/** What the map shows now, and nothing else: for the legend on screen, on paper and in pictures. */
export function legendEntries(state: MapState, start: StartData, t: Messages): LegendEntry[] {
  const isShown = (layer: MapState['layers'][number]) => state.layers.includes(layer);
  return [
    ...(isShown('villages') ? villageEntries(state, start, t) : []),
    ...(isShown('zones') && !(isShown('villages') && state.colour === 'zone')
      ? zoneEntries(start, isShown('villages') ? 'line' : 'fill')
      : []),
    ...(state.tab === 'planner' ? [entry(t.legend.matches, 'dots', colour.matchColour)] : []),
    ...(isShown('clusters')
      ? [
          entry(t.legend.clusterDeclared, 'line', colour.clusterColour.DECLARED),
          entry(t.legend.clusterDiscovered, 'dashed', colour.clusterColour.DISCOVERED),
        ]
      : []),
    ...(isShown('sites')
      ? [
          entry(`${t.layer.sites}: ${t.siteStatus.OPEN}`, 'disc', colour.siteColour),
          entry(`${t.layer.sites}: ${t.legend.notOpen}`, 'ring', colour.siteColour),
        ]
      : []),
    ...(state.tab === 'tourism' && state.tourism.place
      ? [entry(t.legend.around(state.tourism.km), 'dashed', colour.placeColour)]
      : []),
    ...(isShown('markers') ? [entry(t.layer.markers, 'disc', '#1f4e3d')] : []),
  ];
}

function villageEntries(state: MapState, start: StartData, t: Messages): LegendEntry[] {
  switch (state.colour) {
    case 'known':
      return records.map((record) =>
        entry(t.record[record], record === 'UNSURVEYED' ? 'hatch' : 'fill', colour.recordColour[record]),
      );
    case 'stage':
      return stages.map((stage) =>
        entry(t.stage[stage], stage === 'UNKNOWN' ? 'hatch' : 'fill', colour.stageColour[stage]),
      );
    case 'zone':
      return [...zoneEntries(start, 'fill'), entry(t.colour.noZone, 'fill', colour.plainColour)];
    case 'commodity': {
      const chosen = start.commodities.find((commodity) => commodity.slug === state.commodity);
      if (!chosen) return [entry(t.legend.village, 'fill', colour.plainColour)];
      return [
        entry(t.colour.makes(chosen.label), 'fill', colour.makesColour),
        entry(t.colour.makesNot, 'fill', colour.plainColour),
        entry(t.record.UNSURVEYED, 'hatch', colour.plainColour),
      ];
    }
  }
}

function zoneEntries(start: StartData, sign: 'fill' | 'line'): LegendEntry[] {
  return start.zones.map((zone, index) => entry(zone.label, sign, colour.zoneColour(index)));
}

function entry(label: string, sign: LegendEntry['sign'], colourOf: string): LegendEntry {
  return { label, sign, colour: colourOf };
}
