import assert from 'node:assert/strict';
import { expectSeen } from '../support/person.mjs';
import { story } from '../support/story.mjs';

const balerejo = 'open=village:35.05.17.2009';

story('A link shows what was seen, and the back button goes back', { path: `?at=112.37,-8.02,12&${balerejo}` }, async ({ page, say, drawn, look }) => {
  const heading = page.getByRole('heading', { name: say({ id: 'Desa Balerejo', en: 'Balerejo village' }) });
  await expectSeen(heading);
  await look();

  await page.getByRole('button', { name: say({ id: 'Tutup', en: 'Close' }) }).click();
  await heading.waitFor({ state: 'hidden' });
  assert.ok(!page.url().includes(balerejo), page.url());
  await page.goBack();
  await expectSeen(heading);
  await drawn();
});

story('Another language is chosen and kept in the link', { on: ['real', 'demo'], by: [['id', 'desk']] }, async ({ page, drawn }) => {
  await page.getByRole('group', { name: 'Bahasa' }).getByRole('button', { name: /English/ }).click();
  await expectSeen(page.getByRole('tab', { name: 'Planner' }));
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await drawn();
  await page.reload();
  await expectSeen(page.getByRole('tab', { name: 'Planner' }));
  await drawn();
});
