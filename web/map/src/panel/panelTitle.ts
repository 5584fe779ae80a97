import { signal } from '@preact/signals';

/** The name of what the panel tells of, for exports; null where it is closed. */
export const panelTitle = signal<string | null>(null);
