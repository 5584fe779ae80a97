import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { middleOf } from '../support/map.mjs';
import { coffee } from '../support/names.mjs';
import { expectSeen } from '../support/person.mjs';
import { story } from '../support/story.mjs';

const zoomOf = (page) => Number(new URL(page.url()).searchParams.get('at').split(',')[2]);

story('Press a village nobody has looked at', { path: '?at=112.2096,-8.2437,12' }, async ({ page, say, size, look }) => {
  const { x, y } = await middleOf(page);
  await (size === 'phone' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await expectSeen(page.getByRole('heading', { name: /Ngeni/ }));
  await expectSeen(page.getByRole('article').getByText(say({ id: /^Belum disurvei: belum ada/, en: /^Not surveyed yet: nobody/ })));
  await look();
});

story('Press a number and see what it counts', { by: [['en', 'desk']], path: '?at=112.2,-8.1,8' }, async ({ page, drawn }) => {
  await page.getByRole('button', { name: /Coffee/ }).first().click();
  await page.waitForFunction(() => Number(new URLSearchParams(location.search).get('at')?.split(',')[2]) > 8.5);
  await drawn();
  assert.ok(zoomOf(page) > 8.5);
});

story('Read the map as a table', { path: '?at=112.37,-8.02,11' }, async ({ page, say }) => {
  await page.getByRole('button', { name: say({ id: 'Tabel', en: 'Table' }) }).click();
  const table = page.getByRole('table').filter({ hasText: say(coffee) });
  await expectSeen(table);
  await expectSeen(page.getByRole('rowheader', { name: /Balerejo/ }).first());
});

story('Save the map as a picture', { on: ['real', 'demo'], by: [['en', 'desk']] }, async ({ page }) => {
  await page.getByText('Share').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save PNG' }).click()]);
  assert.equal(download.suggestedFilename(), 'ovop.png');
  const { width, height } = PNG.sync.read(await readFile(await download.path()));
  const { width: mapWidth, height: mapHeight } = await page.locator('canvas').first().boundingBox();
  // Title, legend and sources come besides.
  assert.ok(width === Math.round(mapWidth) && height > mapHeight + 100, `${width} × ${height}`);
});

story('Print the map with its legend and what is open', { by: [['en', 'desk']], path: '?at=112.37,-8.02,11&open=cluster:coffee-wlingi' }, async ({ page, look }) => {
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('search').waitFor({ state: 'hidden' });
  await expectSeen(page.getByText('Cluster that a source declares'));
  await expectSeen(page.getByRole('heading', { name: coffee.en }));
  await look();
  const paper = await page.pdf({ format: 'A4' });
  assert.ok(paper.subarray(0, 5).toString() === '%PDF-' && paper.length > 20_000, `${paper.length} bytes`);
  await page.emulateMedia({ media: 'screen' });
});

story('Choose among products of one point', { by: [['en', 'desk']], path: '?open=village:16.12.01.2001' }, async ({ page, drawn }) => {
  await drawn();
  // As if two villages had one point: the data has no such yet.
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    const [marker] = answer.data?.clusterMarkers?.markers ?? [];
    const village = marker?.members?.nodes[0]?.villages.nodes[0];
    if (village) village.code = '16.12.01.2002';
    await route.fulfill({ response, json: answer });
  });
  await page.getByRole('button', { name: /^3 Pineapple/ }).click();
  const choice = page.getByRole('button', { name: /Cassava of Talang Bulang|Singkong/ });
  await expectSeen(choice);
  await choice.click();
  await expectSeen(page.getByRole('heading', { name: 'Cassava of Talang Bulang' }));
});
