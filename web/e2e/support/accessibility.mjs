// What axe finds by the rules of WCAG 2.2, levels A and AA, and its best practices.
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A line for each finding: rule, what is wrong, and where. Numbers on the map that lie over each other are none: they lie where
 * the places lie, and the table says the same (WCAG 2.5.8, "Essential" and "Equivalent").
 */
export async function findBarriers(page) {
  // Not as a script of the page: its Content-Security-Policy would forbid that, and is to.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }), tags);
  return violations.flatMap(({ id, help, nodes }) => nodes
    .filter(({ target }) => id !== 'target-size' || !target.join(' ').includes('.maplibregl-marker'))
    .map(({ target, any }) => `axe: ${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
}
