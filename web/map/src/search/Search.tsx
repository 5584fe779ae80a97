import { useStart } from '../app/start';
import { messages } from '../i18n';
import { openSubject } from '../state/store';
import { itemSubject } from '../ui/item';
import { Combobox } from './Combobox';
import { zonesCalled } from './zones';

/** The search of everything that has a name: what is chosen opens, and the map goes there. */
export function Search() {
  const t = messages.value;
  const start = useStart();
  return (
    <search class="search">
      <Combobox
        label={t.search.label}
        placeholder={t.search.placeholder}
        kinds={null}
        isLabelHidden
        known={(text) => zonesCalled(text, start)}
        onChoose={({ item }) => openSubject(itemSubject(item), { fly: true, label: item.label })}
      />
    </search>
  );
}
