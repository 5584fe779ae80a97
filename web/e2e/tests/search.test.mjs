import assert from 'node:assert/strict';
import { expectSeen } from '../support/person.mjs';
import { drawn } from '../support/map.mjs';
import { story } from '../support/story.mjs';

const label = { id: 'Cari desa, produk, klaster, lokasi', en: 'Search villages, products, clusters, sites' };

story('Tell namesakes apart, with the keyboard alone', {}, async ({ page, say, look }) => {
  await drawn(page);
  const search = page.getByRole('combobox', { name: say(label) });
  await search.focus();
  await page.keyboard.type('Balairejo');
  const options = page.getByRole('option', { name: /Balerejo/ });
  await expectSeen(options.filter({ hasText: 'Wlingi' }).first());
  await expectSeen(options.filter({ hasText: 'Panggungrejo' }).first());
  await look('suggestions');

  while (!/Wlingi/.test(await page.getByRole('option', { selected: true }).innerText().catch(() => ''))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('heading', { name: /Balerejo/ }));
  assert.match(page.url(), /open=village:35\.05\.17\.2009/);
});
