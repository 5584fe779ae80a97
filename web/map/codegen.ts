import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

// The reviewed schema of the server is the law; the page is typed by nothing else.
const schema = readFileSync(
  new URL(
    '../../tests/Ovop.Graph.Tests/Documents/__snapshots__/SchemaTests.Is_what_was_reviewed.snap',
    import.meta.url,
  ),
  'utf8',
);

const config: CodegenConfig = {
  schema,
  documents: 'src/**/*.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: [
        { add: { content: '// Made by `npm run codegen` from the schema and the .graphql files. Do not edit.' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        skipTypename: false,
        useTypeImports: true,
        avoidOptionals: false,
        scalars: {
          Geometry: 'GeoJSON.Geometry',
          Coordinates: 'unknown',
          Position: 'number[]',
          Date: 'string',
          ID: 'string',
        },
      },
    },
  },
};

export default config;
