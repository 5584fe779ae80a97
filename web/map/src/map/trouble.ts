import { signal } from '@preact/signals';

/** What the map cannot do: draw at all, or load some of its tiles. */
export const trouble = signal<'noMap' | 'tiles' | null>(null);

/** Raised by one to have the map loaded anew. */
export const attempt = signal(0);

export function tryAgain(): void {
  trouble.value = null;
  attempt.value++;
}
