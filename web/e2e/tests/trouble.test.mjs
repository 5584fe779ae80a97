import { expectSeen } from '../support/person.mjs';
import { story } from '../support/story.mjs';

const away = /\b503\b/;

story('Tiles are away and come again', { on: ['real', 'demo'], path: '?at=112.3,-8.05,9', allow: away }, async ({ page, say, drawn }) => {
  await page.route('**/tiles/**', (route) => route.fulfill({ status: 503 }));
  await page.locator('canvas').first().focus();
  await page.keyboard.press('+');
  const alert = page.getByRole('alert').filter({ hasText: say({ id: 'Sebagian peta tidak dapat dimuat', en: 'A part of the map could not be loaded' }) });
  await expectSeen(alert);

  await page.unroute('**/tiles/**');
  await alert.getByRole('button', { name: say({ id: 'Coba lagi', en: 'Try again' }) }).click();
  await alert.waitFor({ state: 'hidden' });
  await drawn();
});

story('The server is away when a village is pressed', { path: '?at=112.2096,-8.2437,12', by: [['en', 'desk']], allow: away }, async ({ page }) => {
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: { errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] } }));
  const { x, y, width, height } = await page.locator('canvas').first().boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  const panel = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /Ngeni/ }) });
  await expectSeen(panel.getByRole('alert'));

  await page.unroute('**/graphql');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expectSeen(panel.getByText(/^Not surveyed yet: nobody/));
});
