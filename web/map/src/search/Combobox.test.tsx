import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Combobox, type Suggestion } from './Combobox';

const village = (code: string, context: string) => ({
  kind: 'VILLAGE',
  title: 'Bacem',
  context,
  matched: { field: 'NAME', text: 'Bacem' },
  location: null,
  item: { __typename: 'Village', code, label: 'Desa Bacem' },
});

const namesakes = [village('35.05.12.2009', 'Kecamatan Sutojayan'), village('35.05.04.2001', 'Kecamatan Ponggok')];

describe('the search box', () => {
  let root: HTMLElement;
  let chosen: Suggestion[];

  beforeEach(() => {
    vi.useFakeTimers();
    Element.prototype.scrollIntoView = () => undefined;
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Response.json({ data: { search: { totalCount: 2, nodes: namesakes } } })),
    );
    root = document.body.appendChild(document.createElement('div'));
    chosen = [];
    const onChoose = (suggestion: Suggestion) => chosen.push(suggestion);
    void act(() => render(<Combobox label="Search" placeholder="" kinds={null} onChoose={onChoose} />, root));
  });

  afterEach(() => {
    render(null, root);
    root.remove();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const input = () => root.querySelector('input')!;
  const options = () => [...root.querySelectorAll('[role=option]')];
  const type = async (text: string) => {
    await act(() => {
      input().value = text;
      input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    // Effects run where an act ends, and only then is there a timer to wait for.
    await act(() => vi.advanceTimersByTimeAsync(500).then(() => undefined));
  };
  const press = (key: string) =>
    act(() => {
      input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });

  it('asks nothing of a single letter', async () => {
    await type('b');
    expect(fetch).not.toHaveBeenCalled();
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  it('tells namesakes apart by their district', async () => {
    await type('bacem');
    expect(options().map((option) => option.querySelector('.option-context')?.textContent)).toEqual([
      'Kecamatan Sutojayan',
      'Kecamatan Ponggok',
    ]);
  });

  it('is used by keys: the one that is marked is chosen', async () => {
    await type('bacem');
    await press('ArrowDown');
    const marked = document.getElementById(input().getAttribute('aria-activedescendant')!);
    expect(marked?.textContent).toContain('Ponggok');
    await press('Enter');
    expect(chosen.map((suggestion) => suggestion.context)).toEqual(['Kecamatan Ponggok']);
    expect(options()).toEqual([]);
  });

  it('goes round at the end, and closes on Escape', async () => {
    await type('bacem');
    await press('ArrowUp');
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    await press('Escape');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });
});
