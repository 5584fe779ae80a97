import assert from 'node:assert/strict';
import { everyone, story } from '../support/story.mjs';

story('The map opens', { on: ['real', 'demo'], by: everyone }, async ({ page, language, look }) => {
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  await look();
});

story('The map opens under a prefix', { by: [['en', 'desk']], prefix: '/ovop/' }, async ({ page }) => {
  assert.equal(new URL(page.url()).pathname, '/ovop/');
});
