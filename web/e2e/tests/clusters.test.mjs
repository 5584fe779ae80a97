import { coffee } from '../support/names.mjs';
import { expectSeen, openSheet } from '../support/person.mjs';
import { story } from '../support/story.mjs';

story('Find the coffee of Wlingi and what reaches Japan', {}, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Klaster', en: 'Clusters' }) }).click();
  await expectSeen(page.getByText(say({ id: 'sampai ke Jepang', en: 'reaches Japan' })));
  await page.getByRole('link', { name: say(coffee) }).click();

  const panel = page.getByRole('article').filter({ has: page.getByRole('heading', { name: say(coffee) }) });
  await expectSeen(panel.getByText(say({ id: 'Jepang', en: 'Japan' })).first());
  await expectSeen(panel.getByText('Lensa Nusantara').first());
  for (const village of ['Tegalasri', 'Tembalang', 'Balerejo', 'Ngadirenggo']) {
    await expectSeen(panel.getByRole('link', { name: village }).first());
  }
  await look();
});
