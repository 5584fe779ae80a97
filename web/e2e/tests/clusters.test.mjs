import { expectSeen, openSheet } from '../support/person.mjs';
import { drawn } from '../support/map.mjs';
import { story } from '../support/story.mjs';

const coffee = 'Coffee of four villages of Wlingi';

story('Find the coffee of Wlingi and what reaches Japan', {}, async ({ page, say, look, size }) => {
  await drawn(page);
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Klaster', en: 'Clusters' }) }).click();
  await page.getByRole('button', { name: coffee }).click();

  await expectSeen(page.getByRole('heading', { name: coffee }));
  const panel = page.getByRole('complementary', { name: coffee });
  await expectSeen(panel.getByText(say({ id: 'Jepang', en: 'Japan' })).first());
  for (const village of ['Tegalasri', 'Tembalang', 'Balerejo', 'Ngadirenggo']) {
    await expectSeen(panel.getByText(village).first());
  }
  await drawn(page);
  await look();
});
