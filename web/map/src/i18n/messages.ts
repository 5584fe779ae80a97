import type { id } from './id';

/** What a language has to say; Indonesian is the measure. */
export type Messages = typeof id;
