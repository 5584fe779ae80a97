import { useStart } from '../app/start';
import { messages } from '../i18n';
import { unlocatedCount } from '../map/unlocated';
import { state } from '../state/store';
import { legendEntries } from './entries';

/** What the signs on the map mean. */
export function Legend() {
  const t = messages.value;
  const entries = legendEntries(state.value, useStart(), t);
  return (
    <div class="legend">
      <h2>{t.legend.heading}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.label}>
            <span class={`sign sign-${entry.sign}`} style={{ '--sign': entry.colour }} aria-hidden="true" />
            {entry.label}
          </li>
        ))}
      </ul>
      {state.value.layers.includes('markers') && unlocatedCount.value > 0 && (
        <p class="minor">{t.map.unlocated(t.count(unlocatedCount.value))}</p>
      )}
    </div>
  );
}
