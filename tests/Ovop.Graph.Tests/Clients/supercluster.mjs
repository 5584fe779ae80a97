// What npm supercluster makes of the points of a file: for each zoom how many markers the world has, and what they count together.
import { readFileSync } from 'node:fs';
import Supercluster from 'supercluster';

const { points, radius, minPoints, deepest } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const index = new Supercluster({ radius, minPoints, extent: 512, maxZoom: deepest });
index.load(points.map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })));

const zooms = [];
for (let zoom = 0; zoom <= 22; zoom++) {
  const markers = index.getClusters([-180, -90, 180, 90], zoom);
  zooms.push({ markers: markers.length, rows: markers.reduce((sum, marker) => sum + (marker.properties.point_count ?? 1), 0) });
}

console.log(JSON.stringify(zooms));
