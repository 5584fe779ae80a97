import { computed, effect } from '@preact/signals';
import type { Language } from '../graphql/generated';
import type { LanguageCode } from '../state/state';
import { state } from '../state/store';
import { en } from './en';
import { id } from './id';
import type { Messages } from './messages';

export const languages: Readonly<Record<LanguageCode, Messages>> = { id, en };

/** Indonesian where the browser's languages name it before English, else English. */
export function preferredLanguage(wanted: readonly string[]): LanguageCode {
  const first = wanted.find((tag) => /^(id|in|en)\b/i.test(tag));
  return first && !/^en/i.test(first) ? 'id' : 'en';
}

export const language = computed<LanguageCode>(() => state.value.language ?? preferredLanguage(navigator.languages));

/** The texts of the language that is chosen. */
export const messages = computed(() => languages[language.value]);

/** The same for the server's labels. */
export const apiLanguage = computed<Language>(() => (language.value === 'id' ? 'ID' : 'EN'));

/** Keeps the document's language and title. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = `${messages.value.title} · Ovop`;
  });
}
