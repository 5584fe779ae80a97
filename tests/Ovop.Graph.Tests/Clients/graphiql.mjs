// Opens the address in Chromium as a person would, runs one of the tabs, and prints what is seen: the tabs, the answer,
// every address that was asked for, and what the browser complained of. A third argument names a file for a picture.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [, , url, tab, picture] = process.argv;
const profile = mkdtempSync(join(tmpdir(), 'ovop-chromium-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1400, height: 900 },
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

  await page.goto(url);
  await page.locator('.graphiql-query-editor .view-lines').first().waitFor();
  const tabs = await page.getByRole('tab').allInnerTexts();
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: /Execute query/ }).click();

  // The editor draws each line as a box of its own, a few at a time: the answer is there when they are JSON together.
  const answer = await page.waitForFunction(() => {
    const lines = [...document.querySelectorAll('.result-window .view-line')].sort((a, b) => a.offsetTop - b.offsetTop);
    try {
      return JSON.parse(lines.map((line) => line.textContent.replaceAll('\u00a0', ' ')).join(''));
    } catch {
      return null;
    }
  });
  const workers = page.workers().length;
  if (picture) {
    await page.screenshot({ path: picture });
  }

  // What the page itself does not try, the Content-Security-Policy must still forbid.
  const seen = { tabs, answer: await answer.jsonValue(), workers, requests: [...requests], complaints: [...complaints] };
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
