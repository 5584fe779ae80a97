// Opens the address in Chromium as a person would, on a telephone and on a desk, runs one of the tabs, comes back, and
// prints what is seen: how it opens, the tabs, the answer, every address that was asked for, and what the browser
// complained of. A third argument names a file for a picture.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [, , url, tab, picture] = process.argv;
const sizes = [{ width: 390, height: 844 }, { width: 1280, height: 800 }];
// Room for all lines of an answer and of variables.
const large = { width: 1400, height: 1200 };
const profile = mkdtempSync(join(tmpdir(), 'ovop-chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  viewport: sizes[0],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = browser.pages()[0] ?? (await browser.newPage());
  // Other tests keep the machine busy.
  page.setDefaultTimeout(120_000);
  const requests = [];
  const complaints = [];
  browser.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
  });

  // An editor draws each line as a box of its own, a few at a time: it is all there when they are JSON together.
  const json = (editor, timeout) => page.waitForFunction((lines) => {
    const drawn = [...document.querySelectorAll(lines)].sort((a, b) => a.offsetTop - b.offsetTop);
    try {
      return JSON.parse(drawn.map((line) => line.textContent.replaceAll('\u00a0', ' ')).join(''));
    } catch {
      return null;
    }
  }, `${editor} .view-line`, { timeout }).then((value) => value.jsonValue());

  // Loaded anew at each size: what is measured is how the page opens.
  const open = async (size) => {
    await page.setViewportSize(size);
    await page.goto(url);
    await page.locator('.graphiql-query-editor .view-lines').first().waitFor();
    return {
      tab: await page.getByRole('tab', { selected: true }).innerText(),
      tabs: await page.getByRole('tab').allInnerTexts(),
      variables: await json('.graphiql-editor-tool .graphiql-editor:not(.hidden)', 30_000).catch(() => null),
      overflow: await page.evaluate(() => [
        document.scrollingElement.scrollWidth - innerWidth, document.scrollingElement.scrollHeight - innerHeight,
      ]),
    };
  };

  const opened = [];
  for (const size of sizes) {
    opened.push(await open(size));
  }
  await page.setViewportSize(large);
  await page.getByRole('tab', { name: tab }).click();
  // It reads the tab's operation a moment after it shows it, and keeps the text then; before that it would run the name of
  // the tab that was left.
  await page.waitForFunction((name) => localStorage.getItem('graphiql:query')?.includes(name), tab);
  await page.getByRole('button', { name: /Execute query/ }).click();
  const answer = await json('.result-window', 120_000);
  const workers = page.workers().length;
  if (picture) {
    await page.screenshot({ path: picture });
  }

  // GraphiQL keeps what is open a moment after it is opened.
  await page.waitForFunction((name) => {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return tabs[activeTabIndex].title === name && localStorage.getItem('graphiql:variables');
  }, tab);
  const reopened = await open(large);

  // What the page itself does not try, the Content-Security-Policy must still forbid.
  const seen = { opened, reopened, answer, workers, requests: [...requests], complaints: [...complaints] };
  seen.forbidden = await page.evaluate(async () => {
    const violation = new Promise((resolve) => addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective)));
    fetch('https://example.org/').catch(() => {});
    return violation;
  });
  console.log(JSON.stringify(seen));
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
