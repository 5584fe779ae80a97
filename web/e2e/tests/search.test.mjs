import assert from 'node:assert/strict';
import { coffee } from '../support/names.mjs';
import { expectSeen } from '../support/person.mjs';
import { story } from '../support/story.mjs';

const label = { id: 'Cari desa, produk, klaster, lokasi', en: 'Search villages, products, clusters, sites' };

story('Tell namesakes apart, with the keyboard alone', {}, async ({ page, say, look }) => {
  const search = page.getByRole('combobox', { name: say(label) });
  await search.focus();
  await page.keyboard.type('Balairejo');
  const options = page.getByRole('option', { name: /Balerejo/ });
  await expectSeen(options.filter({ hasText: 'Wlingi' }).first());
  await expectSeen(options.filter({ hasText: 'Panggungrejo' }).first());
  await look('suggestions');

  const places = await page.getByRole('option').allInnerTexts();
  for (let steps = places.findIndex((place) => place.includes('Wlingi')); steps > 0; steps -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expectSeen(page.getByRole('option', { selected: true }).filter({ hasText: 'Wlingi' }));
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('heading', { name: /Balerejo/ }));
  assert.match(page.url(), /open=village:35\.05\.17\.2009/);
});

story('Search for what is made somewhere', {}, async ({ page, say }) => {
  await page.getByRole('combobox', { name: say(label) }).focus();
  await page.keyboard.type(say({ id: 'kopi wlingi', en: 'coffee wlingi' }));
  await expectSeen(page.getByRole('option').filter({ hasText: say({ id: 'Klaster', en: 'Cluster' }) }).first());
  await page.getByRole('option').filter({ hasText: say({ id: 'Klaster', en: 'Cluster' }) }).first().click();
  await expectSeen(page.getByRole('heading', { name: say(coffee) }));
});

story('Search for a zone, and see its villages in the planner', {}, async ({ page, say }) => {
  await page.getByRole('combobox', { name: say(label) }).focus();
  await page.keyboard.type('blitar selatan');
  await page.getByRole('option', { name: /Blitar Selatan/ }).first().click();
  await expectSeen(page.getByRole('heading', { name: 'Blitar Selatan' }));
  await page.getByRole('button', { name: say({ id: 'Lihat desanya di Perencana', en: 'See its villages in the planner' }) }).click();
  await expectSeen(page.getByText(say({ id: /^67 desa/, en: /^67 villages/ })));
});
