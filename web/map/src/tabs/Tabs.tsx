import type { ComponentType } from 'preact';
import { messages } from '../i18n';
import { tabs, type Tab } from '../state/state';
import { state, update } from '../state/store';
import { ClustersTab } from './ClustersTab';
import { PlannerTab } from './PlannerTab';
import { TourismTab } from './TourismTab';

const contents: Readonly<Record<Tab, ComponentType>> = {
  clusters: ClustersTab,
  planner: PlannerTab,
  tourism: TourismTab,
};

/** The ways in, as the pattern "tabs with automatic activation" of WAI-ARIA. */
export function Tabs() {
  const t = messages.value;
  const chosen = state.value.tab;
  const Content = contents[chosen];

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length]!;
    update({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };

  return (
    <div class="tabs">
      <div role="tablist" aria-label={t.tab.label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls="tab-content"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => update({ tab })}
          >
            {t.tab[tab]}
          </button>
        ))}
      </div>
      <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={0}>
        <h2 class="visually-hidden">{t.tab[chosen]}</h2>
        <Content />
      </div>
    </div>
  );
}
