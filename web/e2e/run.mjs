// Tests of the map in a real browser: builds the page, serves it over the database as it comes and over the demonstration,
// and runs all of tests/, or those files that are named. The last line is of the form that `dotnet test` has.
//   BLESS=1               what is seen becomes what is expected (screenshots/)
//   OVOP_E2E_REAL, _DEMO  addresses of servers that run already, instead of new ones
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startServers } from './support/servers.mjs';

const folder = join(import.meta.dirname, 'tests');
const named = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.mjs') && (named.length === 0 || named.some((name) => file.includes(name))))
  .map((file) => join(folder, file));

const count = { failed: 0, passed: 0, skipped: 0 };
const started = Date.now();
const servers = await startServers();
try {
  Object.assign(process.env, servers.addresses);
  const tests = run({ files, concurrency: 2, timeout: 170_000 });
  tests.on('test:fail', () => (count.failed += 1));
  tests.on('test:pass', ({ skip }) => (count[skip === undefined ? 'passed' : 'skipped'] += 1));
  const report = tests.compose(spec);
  report.pipe(process.stdout, { end: false });
  await new Promise((resolve) => report.on('end', resolve));
} finally {
  await servers.stop();
}

const { failed, passed, skipped } = count;
console.log(
  `${failed > 0 ? 'Failed!' : 'Passed!'}  - Failed: ${failed}, Passed: ${passed}, Skipped: ${skipped}, ` +
    `Total: ${failed + passed + skipped}, Duration: ${Math.round((Date.now() - started) / 1000)} s - web/e2e`,
);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
