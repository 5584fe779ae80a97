import { signal } from '@preact/signals';

/** How many products lie nowhere, because only their regency is known. */
export const unlocatedCount = signal(0);
