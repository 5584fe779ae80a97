// The servers that the tests ask: as a user starts them, in a state folder of their own and on ports that are free.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
// A demonstration lies in a folder within the state folder.
const kinds = [
  { variable: 'OVOP_E2E_REAL', options: [], within: '.' },
  { variable: 'OVOP_E2E_DEMO', options: ['--demo'], within: 'demo' },
];

const execute = (program, ...options) => promisify(execFile)(program, options, { cwd: root, maxBuffer: 1 << 26 });

/** Builds the page and starts what is not named by the environment. */
export async function startServers() {
  const missing = kinds.filter(({ variable }) => !process.env[variable]);
  // Open to others: PostgreSQL runs as another user where the tests run as root.
  const folder = join(tmpdir(), `ovop-test-${process.pid}-e2e`);
  const stop = async () => {
    await Promise.allSettled(missing.map(({ options }) => execute('./ovop', 'down', ...options, '--data', folder)));
    await rm(folder, { recursive: true, force: true });
  };
  const addresses = {};
  try {
    if (missing.length > 0) {
      await mkdir(folder, { mode: 0o755 });
      process.env.OVOP_MAP ??= (await execute('./ovop', 'map')).stdout.trim();
      // Nobody looks at GraphiQL here, so it is not built beside the tests either.
      process.env.OVOP_GRAPHIQL ??= join(folder, 'graphiql');
    }
    const started = await Promise.allSettled(
      missing.map(async ({ variable, options, within }) => {
        await execute('./ovop', 'up', ...options, '--data', folder, '--port', '0', '--detach');
        addresses[variable] = JSON.parse(await readFile(join(folder, within, 'server.json'), 'utf8')).Url;
      }),
    );
    const failure = started.find(({ status }) => status === 'rejected');
    if (failure) {
      throw failure.reason;
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { addresses, stop };
}
