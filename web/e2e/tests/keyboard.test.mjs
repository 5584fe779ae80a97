import assert from 'node:assert/strict';
import { pineapple } from '../support/names.mjs';
import { expectSeen } from '../support/person.mjs';
import { story } from '../support/story.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Presses Tab until something with that text has the focus. */
async function tabTo(page, text) {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (text.test((await focused(page)) ?? '')) return;
  }
  assert.fail(`Nothing of ${text} is reached by Tab; the focus is on ${await focused(page)}.`);
}

story('Choose layers, zoom, open and close, with the keyboard alone', { by: [['en', 'desk']] }, async ({ page, drawn }) => {
  await tabTo(page, /^Layers/);
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Terrain zones' }).focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/zones/);
  await page.keyboard.press('Escape');

  await page.locator('canvas').first().focus();
  const zoomOf = () => Number(new URL(page.url()).searchParams.get('at')?.split(',')[2]);
  await page.keyboard.press('+');
  await drawn();
  const before = zoomOf();
  await page.keyboard.press('+');
  await drawn();
  assert.ok(zoomOf() > before, `${zoomOf()} after ${before}`);

  await page.getByRole('tab', { name: 'Clusters' }).focus();
  await page.keyboard.press('ArrowRight');
  await expectSeen(page.getByRole('tab', { name: 'Planner', selected: true }));
  await page.keyboard.press('ArrowRight');
  await expectSeen(page.getByRole('tab', { name: 'Agrotourism', selected: true }));

  const site = pineapple.en;
  await tabTo(page, new RegExp(`^${site}`));
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('heading', { name: site }));
  // The heading has the focus, so that a screen reader begins there.
  assert.equal(await focused(page), site);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: site }).waitFor({ state: 'hidden' });
  assert.match(await focused(page), new RegExp(site));
});
