// Screenshots, kept in screenshots/ and compared with what is seen. BLESS=1 keeps what is seen instead.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const kept = join(import.meta.dirname, '../screenshots');
const failed = join(import.meta.dirname, '../../../artifacts/e2e');

// How far colours may differ (0 to 1, in YIQ), and how many pixels by more than that: edges of letters and lines are drawn a
// little differently from one version of the browser to the next.
const threshold = 0.2;
const mostDiffering = 0.02;

/** Fails where the page does not look as it is kept under that name. */
export async function comparePicture(page, name) {
  const seen = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  const file = join(kept, `${name}.png`);
  if (process.env.BLESS === '1') {
    await mkdir(kept, { recursive: true });
    await writeFile(file, seen);
    return;
  }

  const expected = PNG.sync.read(await readFile(file).catch(() => assert.fail(`There is no ${file} yet: run with BLESS=1, and look at it.`)));
  const actual = PNG.sync.read(seen);
  assert.deepEqual([actual.width, actual.height], [expected.width, expected.height], `${name}: the size of the picture`);
  const difference = new PNG({ width: expected.width, height: expected.height });
  const differing = pixelmatch(expected.data, actual.data, difference.data, expected.width, expected.height, { threshold });
  const share = differing / (expected.width * expected.height);
  if (share > mostDiffering) {
    await keepFailed(name, seen, PNG.sync.write(difference));
    assert.fail(`${name}: ${(share * 100).toFixed(1)} % of the pixels differ from ${file}; see ${failed}. BLESS=1 keeps what is seen.`);
  }
}

/** Keeps what is seen where a person can look at it after a failure. */
export async function keepFailed(name, seen, difference) {
  await mkdir(failed, { recursive: true });
  await writeFile(join(failed, `${name}.png`), seen);
  if (difference) {
    await writeFile(join(failed, `${name}.difference.png`), difference);
  }
}
