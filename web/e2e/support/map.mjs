// What a map is to a test: when it is drawn, and where on it to press.

const quietMs = 400;
const lookEveryMs = 50;

/** Before a page is opened: notes, within it, when something was last drawn on a canvas of WebGL. */
export const noteDrawing = (page) => page.addInitScript(() => {
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function draw(...values) {
    globalThis.ovopDrawnAt = performance.now();
    return drawElements.apply(this, values);
  };
});

/** Counts, from now on, what a page and its workers have asked for and not been answered yet. */
export function countWaiting(page) {
  const waiting = new Set();
  const context = page.context();
  context.on('request', (request) => waiting.add(request));
  context.on('requestfinished', (request) => waiting.delete(request));
  context.on('requestfailed', (request) => waiting.delete(request));
  // Of what an ended worker has asked for nothing more is heard. What others wait for goes with it, which only shortens a wait.
  // The word of its last request may come a little after that of its end.
  page.on('worker', (worker) => worker.on('close', () => {
    waiting.clear();
    setTimeout(() => waiting.clear(), quietMs);
  }));
  return () => waiting.size;
}

/**
 * Waits until the map is drawn whole: everything that it asked for is there, and it draws nothing more.
 * @returns when it drew last, in milliseconds from the beginning of the navigation
 */
export async function waitUntilDrawn(page, waiting, patienceMs = 30_000) {
  const deadline = Date.now() + patienceMs;
  let quietSince = null;
  let last = null;
  while (Date.now() < deadline) {
    const drawnAt = await page.evaluate(() => {
      const { clientWidth, clientHeight } = document.querySelector('canvas') ?? {};
      return clientWidth > 100 && clientHeight > 100 ? (globalThis.ovopDrawnAt ?? null) : null;
    });
    const isQuiet = drawnAt !== null && drawnAt === last && waiting() === 0;
    quietSince = isQuiet ? (quietSince ?? Date.now()) : null;
    if (quietSince !== null && Date.now() - quietSince >= quietMs) {
      return drawnAt;
    }
    last = drawnAt;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  throw new Error(`The map is not drawn after ${patienceMs / 1000} s: ${last === null ? 'it draws nothing, or has no room' : `${waiting()} requests are not answered`}.`);
}

/** The middle of the map, on the screen. */
export async function middleOf(page) {
  const { x, y, width, height } = await page.locator('canvas').first().boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}
