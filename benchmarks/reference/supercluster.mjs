// supercluster's side of ./ovop bench markers. The points come in on the first line; then each line asks for one load of them.
import { createInterface } from 'node:readline';
import Supercluster from 'supercluster';

let features;
for await (const line of createInterface({ input: process.stdin })) {
  if (!features) {
    features = JSON.parse(line).map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
    console.log(features.length);
    continue;
  }

  const { radius, minPoints, maxZoom } = JSON.parse(line);
  const start = performance.now();
  new Supercluster({ radius, minPoints, extent: 512, maxZoom }).load(features);
  console.log((performance.now() - start) * 1000);
}
