import { parse, print } from 'graphql';

// docs/queries, each document with its variables, in the order of their names; a line for each field, as GraphiQL itself
// formats them.
const documents = import.meta.glob('../../../docs/queries/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob('../../../docs/queries/*.variables.json', { query: '?raw', import: 'default', eager: true });

export const exampleTabs = Object.keys(documents)
  .sort()
  .map((path) => {
    const text = variables[path.replace(/\.graphql$/, '.variables.json')];
    return {
      query: print(parse(documents[path])),
      variables: text ? JSON.stringify(JSON.parse(text), null, 2) : '',
    };
  });
