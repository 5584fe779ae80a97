import { useEffect, useState } from 'preact/hooks';
import { request, RequestFailure } from './client';
import type { TypedDocumentString } from './generated';

export interface QueryState<T> {
  /** The last answer; while another is awaited, still that of before. */
  readonly data: T | null;
  readonly failure: RequestFailure | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** Asks when the variables change, after `delayMs` of rest; null variables ask nothing. A newer question ends an older one. */
export function useQuery<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V | null,
  { delayMs = 0 }: { delayMs?: number } = {},
): QueryState<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ data: T | null; failure: RequestFailure | null; of: string | null }>({
    data: null,
    failure: null,
    of: null,
  });
  const question = variables && JSON.stringify([document.toString(), variables, attempt]);

  useEffect(() => {
    if (!variables) {
      setAnswer({ data: null, failure: null, of: null });
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      request(document, variables, abort.signal).then(
        (data) => !abort.signal.aborted && setAnswer({ data, failure: null, of: question }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          const failure = error instanceof RequestFailure ? error : new RequestFailure('network', String(error));
          setAnswer({ data: null, failure, of: question });
        },
      );
    }, delayMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question]);

  return {
    data: answer.data,
    failure: answer.of === question ? answer.failure : null,
    isLoading: question !== null && answer.of !== question,
    retry: () => setAttempt(attempt + 1),
  };
}
