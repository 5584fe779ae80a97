import { pineapple } from '../support/names.mjs';
import { expectSeen, openSheet } from '../support/person.mjs';
import { story } from '../support/story.mjs';

story('Find the pineapple site of Talang Bulang and what lies near it', {}, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Agrowisata', en: 'Agrotourism' }) }).click();
  await page.getByRole('link', { name: say(pineapple) }).click();

  await expectSeen(page.getByRole('heading', { name: say(pineapple) }));
  await expectSeen(page.getByRole('heading', { name: say({ id: /Yang ada di sekitar \([1-9]/, en: /What lies near it \([1-9]/ }) }));
  await look();
});

story('Find sites near me', {}, async ({ page, say, look, size }) => {
  await openSheet(page, size, say);
  await page.getByRole('tab', { name: say({ id: 'Agrowisata', en: 'Agrotourism' }) }).click();
  await page.getByRole('button', { name: say({ id: 'Dekat saya', en: 'Near me' }) }).click();
  await expectSeen(page.getByText(say({ id: 'dari posisi saya', en: 'from my position' })));
  await expectSeen(page.getByText(say({ id: 'Tidak ada lokasi agrowisata di sini', en: 'No agrotourism site here' })));
  await page.getByLabel(say({ id: 'Jarak (km)', en: 'Distance (km)' })).fill('500');
  await page.keyboard.press('Tab');
  await look();
});
