import { Share } from '../export/Share';
import { language, languages, messages } from '../i18n';
import { Search } from '../search/Search';
import type { LanguageCode } from '../state/state';
import { state, update } from '../state/store';

/** Name, search, table, what to take along, language. */
export function Header() {
  const t = messages.value;
  const isTable = state.value.table;
  return (
    <header class="top">
      <h1>
        {t.title} <small>{t.subtitle}</small>
      </h1>
      <Search />
      <div class="top-actions">
        <div class="choice" role="group" aria-label={t.table.view}>
          <button type="button" aria-pressed={!isTable} onClick={() => update({ table: false })}>
            {t.table.openMap}
          </button>
          <button type="button" aria-pressed={isTable} onClick={() => update({ table: true })}>
            {t.table.open}
          </button>
        </div>
        <details class="menu" onKeyDown={closeOnEscape}>
          <summary>{t.export.heading}</summary>
          <Share />
        </details>
        <div class="choice" role="group" aria-label={t.chooseLanguage}>
          {(Object.keys(languages) as LanguageCode[]).map((code) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === language.value}
              onClick={() => update({ language: code })}
            >
              {code.toUpperCase()}
              <span class="visually-hidden"> {languages[code].languageName}</span>
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}

export function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
