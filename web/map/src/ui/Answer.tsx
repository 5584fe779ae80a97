import type { ComponentChildren } from 'preact';
import type { QueryState } from '../graphql/useQuery';
import { messages } from '../i18n';

/** What a question's answer shows; while it is awaited or has failed, says so and what to do. */
export function Answer<T>({ query, children }: { query: QueryState<T>; children: (data: T) => ComponentChildren }) {
  const t = messages.value;
  if (query.failure) {
    const { kind, message } = query.failure;
    return (
      <div class="state state-error" role="alert">
        <p>{t.error[kind]}</p>
        {kind === 'query' && <p class="detail">{message}</p>}
        <button type="button" onClick={query.retry}>
          {t.retry}
        </button>
      </div>
    );
  }
  return (
    <div aria-busy={query.isLoading} class={query.isLoading && query.data ? 'answer is-old' : 'answer'}>
      {query.isLoading && !query.data && (
        <p class="state" role="status">
          {t.loading}
        </p>
      )}
      {query.data && children(query.data)}
    </div>
  );
}
