import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SearchDocument, type SearchKind, type SearchQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { state } from '../state/store';
import { kindOfItem } from '../ui/item';

type Found = NonNullable<SearchQuery['search']>['nodes'][number];

/** What a text may mean: what the server has found, or what the page knows by itself. */
export type Suggestion = Pick<Found, 'context' | 'matched' | 'location'> & { readonly item: Found['item'] | ZoneItem };

interface ZoneItem {
  readonly __typename: 'TerrainZone';
  readonly slug: string;
  readonly label: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** null: all kinds. */
  readonly kinds: SearchKind[] | null;
  readonly isLabelHidden?: boolean;
  /** What the page itself knows of that name; comes first. */
  readonly known?: (text: string) => Suggestion[];
  readonly onChoose: (suggestion: Suggestion) => void;
}

const restMs = 150;

/** A search box with suggestions: the pattern "editable combobox with list autocomplete" of WAI-ARIA. */
export function Combobox({ label, placeholder, kinds, isLabelHidden = false, known, onChoose }: ComboboxProps) {
  const t = messages.value;
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const view = state.value.view;
  const asked = text.trim();
  const query = useQuery(
    SearchDocument,
    isOpen && asked.length >= 2
      ? {
          text: asked,
          kinds,
          lang: apiLanguage.value,
          near: view && view.zoom >= 7 ? { type: 'Point', coordinates: [round(view.lng), round(view.lat)] } : null,
        }
      : null,
    { delayMs: restMs },
  );
  const isShown = isOpen && asked.length >= 2;
  const found: Suggestion[] = [...(isShown && known ? known(asked) : []), ...(query.data?.search?.nodes ?? [])];

  useEffect(() => setActive(0), [query.data]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    setText('');
    setOpen(false);
    onChoose(suggestion);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (isShown) event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!query.isLoading) choose(found[active]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    }
  };

  return (
    <div class="combobox" onFocusOut={(event) => !contains(event) && setOpen(false)}>
      <label for={id} class={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        aria-autocomplete="list"
        aria-expanded={isShown && found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && found[active] ? `${id}-${active}` : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="visually-hidden" role="status">
        {isShown && !query.isLoading && (found.length > 0 ? t.search.results(t.count(found.length)) : t.search.none)}
      </div>
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={!isShown || found.length === 0}>
        {found.map((suggestion, index) => (
          <li
            key={index}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span class="option-title">{suggestion.item.label}</span>
            <span class="option-kind">{kindOfItem(suggestion.item)}</span>
            <span class="option-context">
              {suggestion.context}
              {suggestion.matched.field === 'ALIAS' && ` · ${t.search.alias(suggestion.matched.text)}`}
            </span>
          </li>
        ))}
      </ul>
      {isShown && query.failure && <p class="combobox-none">{t.error[query.failure.kind]}</p>}
      {isShown && !query.isLoading && !query.failure && found.length === 0 && (
        <p class="combobox-none">{t.search.none}</p>
      )}
    </div>
  );
}

function contains(event: FocusEvent): boolean {
  return (event.currentTarget as Element).contains(event.relatedTarget as Element | null);
}

/** A map that moves a little asks nothing new. */
function round(degrees: number): number {
  return Number(degrees.toFixed(1));
}
