import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../i18n';
import { Controls } from '../legend/Controls';
import { Legend } from '../legend/Legend';
import { trouble, tryAgain } from '../map/trouble';
import { flyToBox, update } from '../state/store';
import { closeOnEscape } from './Header';
import { boxOfAll, useStart } from './start';

/** The map with its layers and legend. The drawing itself comes after the lists: it is most of what is to be loaded. */
export function MapArea({ isHidden }: { isHidden: boolean }) {
  const t = messages.value;
  const start = useStart();
  const [MapView, setMapView] = useState<{ of: ComponentType } | null>(null);

  useEffect(() => {
    import('../map/MapView').then(
      (module) => setMapView({ of: module.default }),
      () => (trouble.value = 'tiles'),
    );
  }, []);

  return (
    <div class="map-area" hidden={isHidden}>
      {MapView && trouble.value !== 'noMap' && <MapView.of />}
      <Trouble />
      <div class="map-tools">
        <button type="button" onClick={() => flyToBox(boxOfAll(start))}>
          {t.map.start}
        </button>
        <details class="menu" onKeyDown={closeOnEscape}>
          <summary>{t.layer.heading}</summary>
          <Controls />
        </details>
      </div>
      <details class="legend-box" open={!matchMedia('(max-width: 44rem)').matches}>
        <summary>{t.legend.heading}</summary>
        <Legend />
      </details>
    </div>
  );
}

function Trouble() {
  const t = messages.value;
  if (!trouble.value) return null;
  return (
    <div class="map-trouble state-error" role="alert">
      <p>{t.error[trouble.value]}</p>
      <button type="button" onClick={tryAgain}>
        {t.retry}
      </button>
      <button type="button" onClick={() => update({ table: true })}>
        {t.table.open}
      </button>
    </div>
  );
}
