// Draws docs/images/blitar.svg from one GraphQL answer of a running server: node docs/images/draw.mjs [URL]
import { writeFileSync } from 'node:fs';

const url = process.argv[2] ?? 'http://127.0.0.1:5080/graphql';
const query = `{
  villages(first: 1000, where: { regency: { code: { eq: "35.05" } } }) {
    nodes { name productRecord terrainZone { slug } boundary { coordinates } location { coordinates } }
  }
  productClusters { nodes { name extent { coordinates } centroid { coordinates } } }
}`;
const colours = { 'blitar-utara': '#9cc28c', 'blitar-selatan': '#e3d3a4' };
const width = 1000;

const response = await fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) {
  throw new Error(errors[0].message);
}

const villages = data.villages.nodes;
const positions = villages.flatMap(village => village.boundary.coordinates.flat(2));
const west = Math.min(...positions.map(p => p[0]));
const east = Math.max(...positions.map(p => p[0]));
const south = Math.min(...positions.map(p => p[1]));
const north = Math.max(...positions.map(p => p[1]));
const scale = (width - 40) / (east - west);
const height = Math.round((north - south) * scale) + 40;
const place = ([x, y]) => `${(20 + (x - west) * scale).toFixed(1)} ${(20 + (north - y) * scale).toFixed(1)}`;
const path = multiPolygon => multiPolygon.flat().map(ring => `M${ring.map(place).join('L')}Z`).join('');
const label = (position, text, size = 20) => {
  const [x, y] = place(position).split(' ');
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" font-family="sans-serif" fill="#3b2a1a">${text}</text>`;
};

const cells = villages.map(village =>
  `<path d="${path(village.boundary.coordinates)}" fill="${colours[village.terrainZone?.slug] ?? '#ddd'}" stroke="#fff" stroke-width="0.6" fill-rule="evenodd"/>`);
const clusters = data.productClusters.nodes.filter(cluster => cluster.extent).map(cluster =>
  `<path d="${path(cluster.extent.coordinates)}" fill="#7b4a24" fill-opacity="0.75" stroke="#4e2c12" fill-rule="evenodd"/>`);
const dots = villages.filter(village => village.productRecord === 'RECORDED').map(village => {
  const [x, y] = place(village.location.coordinates).split(' ');
  return `<circle cx="${x}" cy="${y}" r="4" fill="#c0392b" stroke="#fff"/>`;
});
const names = data.productClusters.nodes.filter(cluster => cluster.centroid).map(cluster => {
  const [x, y] = cluster.centroid.coordinates;
  return label([x, y + 0.045], cluster.name, 16);
});

writeFileSync(new URL('blitar.svg', import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>Kabupaten Blitar: village cells by zone, villages with recorded products, the coffee cluster of Wlingi</title>
<rect width="${width}" height="${height}" fill="#eef4f7"/>
${[...cells, ...clusters, ...dots, ...names].join('\n')}
</svg>
`);
console.log(`blitar.svg: ${villages.length} villages, ${data.productClusters.nodes.length} cluster(s)`);
