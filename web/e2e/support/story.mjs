// A story: what a person does with the map, in each language and at each size, and what must hold whatever he does.
import { after, before, test } from 'node:test';
import { languages, openBrowser, sizes } from './browser.mjs';
import { findBarriers } from './accessibility.mjs';
import { countWaiting, noteDrawing, waitUntilDrawn } from './map.mjs';
import { comparePicture, keepFailed } from './pictures.mjs';
import { startProxy } from './proxy.mjs';
import { tellOfViolations, watch } from './watch.mjs';

const servers = { real: process.env.OVOP_E2E_REAL, demo: process.env.OVOP_E2E_DEMO };
// Other tests may keep the machine busy.
const patience = 30_000;

/** Each language once, each size once: a story's words and its layout do not depend on each other. */
const someone = [['id', 'phone'], ['en', 'desk']];

/** Each language at each size. */
export const everyone = Object.keys(languages).flatMap((language) => Object.keys(sizes).map((size) => [language, size]));

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/**
 * @param title what the person does; also the beginning of the pictures' names
 * @param on which data: real or demo; by: whom, each a language and a size; path: the address that is opened, relative; prefix: where a
 *   proxy puts the server; allow: what the browser complains of because the story makes it fail
 * @param steps what he does when the map is drawn; gets { page, context, language, size, drawn, say, look }: drawn waits for
 *   the map, say picks the words of the language, look compares a picture once the map is drawn
 */
export function story(title, { on = ['real'], by = someone, path = '', prefix = null, allow = null }, steps) {
  for (const data of on) {
    for (const [language, size] of by) {
      const name = [title.replaceAll(/\W+/g, '-'), data, language, size].join('.');
      test(`${title} (${data}, ${language}, ${size})`, () => tell({ name, data, language, size, path, prefix, allow }, steps));
    }
  }
}

async function tell({ name, data, language, size, path, prefix, allow }, steps) {
  const proxy = prefix && (await startProxy(servers[data], prefix));
  const address = new URL(path, proxy?.address ?? servers[data]);
  const context = await browser.newContext(language, size);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints = watch(page, address.origin, allow);
  const waiting = countWaiting(page);
  try {
    await tellOfViolations(page);
    await noteDrawing(page);
    await page.goto(address.href);
    const drawn = () => waitUntilDrawn(page, waiting);
    await drawn();
    await steps({
      page,
      context,
      language,
      size,
      drawn,
      say: (words) => words[language],
      look: async (what) => {
        await drawn();
        await comparePicture(page, what ? `${name}.${what}` : name);
      },
    });
    complaints.push(...(await findBarriers(page)));
  } catch (error) {
    complaints.unshift(error.stack);
  }
  if (complaints.length > 0) {
    await keepFailed(name, await page.screenshot().catch(() => Buffer.alloc(0)));
  }
  await context.close();
  proxy?.stop();
  if (complaints.length > 0) {
    // Its own stack tells nothing: it is the page that fails.
    throw Object.assign(new Error(complaints.join('\n')), { stack: complaints.join('\n') });
  }
}
