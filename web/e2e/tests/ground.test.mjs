// What lies beneath the map: styles of others, and the server's own for map programs, which MapLibre draws here as such a program does.
import assert from 'node:assert/strict';
import { story } from '../support/story.mjs';

story('A basemap lies beneath: the style for map programs', { by: [['en', 'desk']], path: '?at=112.3,-8.05,10&layers=' }, async ({ page, drawn, look }) => {
  const style = new URL('/style.json', page.url()).href;
  await page.route('**/map.json', (route) => route.fulfill({ json: { basemap: style, notice: null } }));
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await drawn();
  for (const layer of ['villages', 'regencies', 'clusters', 'zones', 'product_markers']) {
    assert.ok(asked.some((url) => url.includes(`/tiles/${layer}/`)), `no tile of ${layer} was asked for`);
  }
  await look();
});
