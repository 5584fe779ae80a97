// urql asks the same question twice by automatic persisted queries, over GET and over POST, and prints the answers and
// what went over the wire.
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { recordingFetch } from './recordingFetch.mjs';

const [, , url, query] = process.argv;
const { fetch, requests } = recordingFetch();

async function ask(preferGetForPersistedQueries) {
  const client = new Client({
    url,
    fetch,
    exchanges: [persistedExchange({ preferGetForPersistedQueries }), fetchExchange],
    preferGetMethod: false,
  });
  const { data, error } = await client.query(query, {}).toPromise();
  if (error) {
    throw error;
  }
  return data;
}

const answers = [await ask(true), await ask(true), await ask(false)];
console.log(JSON.stringify({ answers, requests }));
