// Lays beside each file of a built page what it is when compressed, where that is smaller: the server sends it to whoever
// takes it. It is done once for all who ask, so as well as it can be. The argument is the page's folder.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const codings = [
  ['.br', (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })],
];

const compress = async (file) => {
  const bytes = await readFile(file);
  for (const [extension, encode] of codings) {
    const encoded = await encode(bytes);
    if (encoded.length < bytes.length) {
      await writeFile(file + extension, encoded);
    }
  }
};

const entries = await readdir(process.argv[2], { recursive: true, withFileTypes: true });
await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => compress(join(entry.parentPath ?? entry.path, entry.name))));
