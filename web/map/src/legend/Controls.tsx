import { commodityOptions, useStart } from '../app/start';
import { messages } from '../i18n';
import { colours, layerIds, type LayerId } from '../state/state';
import { state, update } from '../state/store';
import { Select } from '../ui/Select';

/** Which layers are shown, and what villages are coloured by. */
export function Controls() {
  const t = messages.value;
  const start = useStart();
  const { layers, colour, commodity } = state.value;
  const toggle = (id: LayerId, isOn: boolean) =>
    update({ layers: layerIds.filter((one) => (one === id ? isOn : layers.includes(one))) });

  return (
    <div class="controls">
      <fieldset>
        <legend>{t.layer.heading}</legend>
        {layerIds.map((id) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={layers.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {t.layer[id]}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!layers.includes('villages')}>
        <legend>{t.colour.heading}</legend>
        {colours.map((id) => (
          <label key={id} class="check">
            <input type="radio" name="colour" checked={colour === id} onChange={() => update({ colour: id })} />
            {t.colour[id]}
          </label>
        ))}
        {colour === 'commodity' && (
          <Select
            label={t.colour.chooseCommodity}
            value={commodity}
            none="–"
            options={commodityOptions(start)}
            onChange={(slug) => update({ commodity: slug })}
          />
        )}
      </fieldset>
    </div>
  );
}
