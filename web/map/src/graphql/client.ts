import { signal } from '@preact/signals';
import type { TypedDocumentString } from './generated';

/** What the server says of all its data, as of a demonstration; null where it says nothing. */
export const serverNotice = signal<string | null>(null);

/** Why a question has no answer: the way there, the server's state, or the question itself. */
export class RequestFailure extends Error {
  constructor(
    readonly kind: 'network' | 'busy' | 'query',
    message: string,
  ) {
    super(message);
    this.name = 'RequestFailure';
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { notice?: string };
}

const busyCodes = ['UNAVAILABLE', 'TIMEOUT'];

/** An address of the server, beside the page wherever a proxy puts both. */
export function serverAddress(path: string): string {
  return new URL('.', document.baseURI).href + path;
}

/** Asks the server. Answers with the data only when nothing in them is missing by an error. */
export async function request<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  let response: Response;
  let answer: Answer<T>;
  try {
    response = await fetch(serverAddress('graphql'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
    answer = (await response.json()) as Answer<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailure('network', String(error));
  }
  if (answer.extensions?.notice) serverNotice.value = answer.extensions.notice;
  const [first] = answer.errors ?? [];
  if (first) {
    const isBusy = response.status === 503 || busyCodes.includes(first.extensions?.code ?? '');
    throw new RequestFailure(isBusy ? 'busy' : 'query', first.message);
  }
  if (!answer.data) throw new RequestFailure('busy', `HTTP ${response.status}`);
  return answer.data;
}
