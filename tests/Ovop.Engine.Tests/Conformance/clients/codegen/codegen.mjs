// Types for TypeScript from a schema and documents, as graphql-codegen's command makes them: of the schema in
// schema.ts, of the documents in operations.ts.
// codegen.mjs SCHEMA FOLDER DOCUMENT...
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const [schemaFile, folder, ...documentFiles] = process.argv.slice(2);
const schema = parse(readFileSync(schemaFile, 'utf8'));
const documents = documentFiles.map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) }));

const write = async (name, plugin) => {
  const filename = join(folder, name);
  const text = await codegen({
    filename, schema, documents, plugins: [{ plugin: {} }], pluginMap: { plugin }, config: { strictScalars: false },
  });
  writeFileSync(filename, text);
};

await write('schema.ts', typescript);
await write('operations.ts', operations);
