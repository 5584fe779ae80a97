// Apollo Client asks the same question three times by automatic persisted queries, the last time by GET, and prints the
// answers and what went over the wire.
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { recordingFetch } from './recordingFetch.mjs';

const [, , uri, query] = process.argv;
const { fetch, requests } = recordingFetch();
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

async function ask(options) {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([new PersistedQueryLink({ sha256, ...options }), new HttpLink({ uri, fetch })]),
  });
  const { data } = await client.query({ query: gql(query), fetchPolicy: 'no-cache' });
  client.stop();
  return data;
}

const answers = [await ask({}), await ask({}), await ask({ useGETForHashedQueries: true })];
console.log(JSON.stringify({ answers, requests }));
