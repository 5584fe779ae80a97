import { afterEach, describe, expect, it, vi } from 'vitest';
import { request, RequestFailure, serverAddress, serverNotice } from './client';
import { TypedDocumentString } from './generated';

const question = new TypedDocumentString<{ a: number }, { x: number }>('{ a }');

function answerWith(body: unknown, status = 200): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  );
}

async function failureOf(promise: Promise<unknown>): Promise<RequestFailure> {
  return promise.then(
    () => {
      throw new Error('no failure');
    },
    (error: unknown) => error as RequestFailure,
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('a request', () => {
  it('goes beside the page, with its variables', async () => {
    answerWith({ data: { a: 1 } });
    expect(await request(question, { x: 2 })).toEqual({ a: 1 });
    const [address, options] = vi.mocked(fetch).mock.calls[0]!;
    expect(address).toBe(serverAddress('graphql'));
    expect(JSON.parse(String(options?.body))).toEqual({ query: '{ a }', variables: { x: 2 } });
  });

  it('keeps the notice of a demonstration', async () => {
    answerWith({ data: { a: 1 }, extensions: { notice: 'Invented' } });
    await request(question, { x: 1 });
    expect(serverNotice.value).toBe('Invented');
  });

  it.each([
    ['busy', { errors: [{ message: 'm', extensions: { code: 'UNAVAILABLE' } }] }, 503],
    ['busy', { errors: [{ message: 'm', extensions: { code: 'TIMEOUT' } }] }, 200],
    ['query', { data: { a: null }, errors: [{ message: 'm', extensions: { code: 'INVALID_ARGUMENT' } }] }, 200],
    ['busy', {}, 502],
  ] as const)('fails as %s for %j', async (kind, body, status) => {
    answerWith(body, status);
    expect((await failureOf(request(question, { x: 1 }))).kind).toBe(kind);
  });

  it('fails as network where nobody answers', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('refused'))),
    );
    expect((await failureOf(request(question, { x: 1 }))).kind).toBe('network');
  });
});
