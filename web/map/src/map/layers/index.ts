import type { MapLayer } from './layer';
import { clusters } from './clusters';
import { districts } from './districts';
import { matches } from './matches';
import { place } from './place';
import { regencies } from './regencies';
import { regencyNames } from './regencyNames';
import { selection } from './selection';
import { sites } from './sites';
import { villageNames } from './villageNames';
import { villages } from './villages';
import { zones } from './zones';

/** All layers, from the ground up: what comes later is drawn above. */
export const mapLayers: readonly MapLayer[] = [
  regencies,
  villages,
  matches,
  zones,
  districts,
  clusters,
  selection,
  villageNames,
  sites,
  place,
  regencyNames,
];
