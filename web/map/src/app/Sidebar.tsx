import { useEffect, useState } from 'preact/hooks';
import { messages } from '../i18n';
import { Panel } from '../panel/Panel';
import { panelTitle } from '../panel/panelTitle';
import { closeSubject, focusOpener, state } from '../state/store';
import { Tabs } from '../tabs/Tabs';

/** Beside the map, on a phone a sheet before it: the panel of what is open, else the ways in. */
export function Sidebar() {
  const t = messages.value;
  const { open } = state.value;
  const [isTall, setTall] = useState(false);
  const isOpen = open !== null;

  useReturningFocus(isOpen);
  useEffect(() => {
    if (!isOpen) panelTitle.value = null;
  }, [isOpen]);

  return (
    <div
      id="side"
      class={isTall ? 'side side-tall' : 'side'}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && closeSubject()}
    >
      <button
        type="button"
        class="handle"
        aria-expanded={isTall}
        aria-controls="side-content"
        onClick={() => setTall(!isTall)}
      >
        <span class="visually-hidden">{isTall ? t.sheet.collapse : t.sheet.expand}</span>
      </button>
      <div id="side-content" class="side-content">
        {open && <Panel subject={open} />}
        {/* Kept while a panel is open: its filters, answers and place in the list are still there afterwards. */}
        <div hidden={isOpen}>
          <Tabs />
        </div>
      </div>
    </div>
  );
}

/** When the panel closes, the focus goes back to what opened it, where that is still there. */
function useReturningFocus(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      if (!focusOpener()) document.getElementById('side')?.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
