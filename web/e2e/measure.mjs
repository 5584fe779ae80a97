// Measures the map of the server at the address that is given: for each line of its input it opens the page in a browser that
// knows nothing of it, works with it, and prints a line of JSON: [{ what, value, unit, goal }], the goal null where there is none.
import { createInterface } from 'node:readline';
import { openBrowser } from './support/browser.mjs';
import { interactions, village } from './support/interactions.mjs';
import { countWaiting, noteDrawing, waitUntilDrawn } from './support/map.mjs';
import { countData, readPageBytes } from './support/transfer.mjs';

const address = process.argv[2];
const browser = await openBrowser();
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line) {
      console.log(JSON.stringify(await measure()));
    }
  }
} finally {
  await browser.close();
}

async function measure() {
  const context = await browser.newContext('en', 'desk');
  try {
    const page = await context.newPage();
    const dataBytes = countData(context);
    const waiting = countWaiting(page);
    await noteDrawing(page);
    await page.goto(address);
    const first = await waitUntilDrawn(page, waiting);
    const [ofPage, data] = [await readPageBytes(page), await dataBytes()];
    await page.reload();
    const again = await waitUntilDrawn(page, waiting);
    await page.goto(`${address}?at=${village.at}`);
    await waitUntilDrawn(page, waiting);
    const figures = [
      { what: 'from navigation to the first map, whole', value: first, unit: 'ms', goal: 2000 },
      { what: 'the same when opened again', value: again, unit: 'ms', goal: null },
    ];
    for (const { what, goal, measure: timed } of interactions) {
      figures.push({ what, value: await timed(page), unit: 'ms', goal });
    }
    figures.push({ what: 'page, compressed', value: ofPage / 1000, unit: 'KB', goal: 600 });
    figures.push({ what: 'what it shows first, compressed', value: data / 1000, unit: 'KB', goal: null });
    return figures;
  } finally {
    await context.close();
  }
}
