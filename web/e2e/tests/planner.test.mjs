import assert from 'node:assert/strict';
import { expectSeen, openSheet } from '../support/person.mjs';
import { story } from '../support/story.mjs';

story('Find the desa of Blitar Selatan that nobody has looked at', {}, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Perencana', en: 'Planner' }) }).click();
  await page.getByRole('button', { name: say({ id: 'Belum disurvei', en: 'Not surveyed yet' }) }).click();
  await page.getByRole('combobox', { name: say({ id: 'Zona bentang alam', en: 'Terrain zone' }) }).selectOption('Blitar Selatan');

  await expectSeen(page.getByText(say({ id: '67 desa', en: '67 villages' })));
  await look();
});

story('Rank the desa without a flagship, with reasons', { on: ['demo'] }, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Perencana', en: 'Planner' }) }).click();
  await page.getByRole('button', { name: say({ id: 'Disurvei, tanpa unggulan', en: 'Surveyed, without a flagship' }) }).click();
  await page.getByRole('combobox', { name: say({ id: 'Zona bentang alam', en: 'Terrain zone' }) }).selectOption('Blitar Selatan');

  await expectSeen(page.getByText(say({ id: '37 desa', en: '37 villages' })));
  const links = page.getByRole('link', { name: /CSV|GeoJSON/ });
  assert.equal(await links.count(), 2);
  for (const link of await links.all()) {
    const file = await page.request.get(new URL(await link.getAttribute('href'), page.url()).href);
    assert.equal(file.status(), 200);
    assert.match((await file.headersArray()).find(({ name }) => name.toLowerCase() === 'content-disposition').value, /demonstration-villages/);
  }
  await look();
});
