import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { expectSeen, openSheet } from '../support/person.mjs';
import { story } from '../support/story.mjs';

/** The list is that of the zone, and of nothing that was asked for before. */
async function expectListOfTheSouth(page, count) {
  const list = page.getByRole('table');
  await list.getByText('Blitar Utara').first().waitFor({ state: 'detached' });
  const villages = await list.getByRole('rowheader').count();
  assert.ok(villages > 0 && villages <= count, `${villages} villages in the list`);
}

story('Find the desa of Blitar Selatan that nobody has looked at', {}, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Perencana', en: 'Planner' }) }).click();
  await page.getByRole('button', { name: say({ id: 'Belum disurvei', en: 'Not surveyed yet' }) }).click();
  await page.getByRole('combobox', { name: say({ id: 'Zona bentang alam', en: 'Terrain zone' }) }).selectOption('Blitar Selatan');

  await expectSeen(page.getByText(say({ id: '67 desa', en: '67 villages' })));
  await expectListOfTheSouth(page, 67);
  await look();
});

story('Rank the desa without a flagship, with reasons', { on: ['demo'] }, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Perencana', en: 'Planner' }) }).click();
  await page.getByRole('button', { name: say({ id: 'Disurvei, tanpa unggulan', en: 'Surveyed, without a flagship' }) }).click();
  await page.getByRole('combobox', { name: say({ id: 'Zona bentang alam', en: 'Terrain zone' }) }).selectOption('Blitar Selatan');

  await expectSeen(page.getByText(say({ id: '37 desa', en: '37 villages' })));
  await expectListOfTheSouth(page, 37);
  await expectSeen(page.getByRole('row').nth(1).filter({ hasText: 'Sumberboto' }));
  await expectSeen(page.getByRole('columnheader', { name: say({ id: 'Alasan', en: 'Reasons' }) }));
  for (const [name, file, begins] of [['CSV', 'demonstration-villages.csv', 'notice,'], ['GeoJSON', 'demonstration-villages.geojson', '{"type":"FeatureCollection"']]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: new RegExp(`${name}$`) }).click(),
    ]);
    assert.equal(download.suggestedFilename(), file);
    const text = await readFile(await download.path(), 'utf8');
    assert.ok(text.startsWith(begins), text.slice(0, 100));
    assert.equal(name === 'CSV' ? text.trim().split('\r\n').length - 1 : JSON.parse(text).features.length, 37);
  }
  await look();
});
