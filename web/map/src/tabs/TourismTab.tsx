import { useState } from 'preact/hooks';
import { commodityOptions, useStart } from '../app/start';
import { messages } from '../i18n';
import { boxAround } from '../map/layers/place';
import { Combobox } from '../search/Combobox';
import type { TourismFilter } from '../state/state';
import { flyToBox, state, update } from '../state/store';
import { Distance } from '../ui/Distance';
import { Select } from '../ui/Select';
import { Candidates } from './Candidates';
import { SitesNear } from './SitesNear';

/** Agrowisata: sites near a place or near me, and where the next could be. */
export function TourismTab() {
  const t = messages.value;
  const start = useStart();
  const filter = state.value.tourism;
  const [isLost, setLost] = useState(false);
  const change = (part: Partial<TourismFilter>) => update({ tourism: { ...filter, ...part } });

  const goTo = (lng: number, lat: number, name: string) => {
    change({ place: { lng, lat, name } });
    flyToBox(boxAround(lng, lat, filter.km));
  };
  const changeDistance = (km: number) => {
    change({ km });
    if (filter.place) flyToBox(boxAround(filter.place.lng, filter.place.lat, km));
  };
  const findMe = () => {
    setLost(false);
    const place = ({ coords }: GeolocationPosition) => goTo(coords.longitude, coords.latitude, t.tourismTab.me);
    if (!navigator.geolocation) setLost(true);
    else navigator.geolocation.getCurrentPosition(place, () => setLost(true), { timeout: 10_000 });
  };

  return (
    <>
      <p class="intro">{t.tourismTab.intro}</p>
      <div class="filters">
        <Combobox
          label={t.tourismTab.place}
          placeholder={t.tourismTab.placeHint}
          kinds={['VILLAGE', 'AGROTOURISM_SITE']}
          onChoose={({ location, item }) => {
            const [lng, lat] = location?.coordinates as [number, number];
            goTo(lng, lat, item.label);
          }}
        />
        <button type="button" onClick={findMe}>
          {t.tourismTab.nearMe}
        </button>
        {isLost && (
          <p class="state" role="alert">
            {t.error.position}
          </p>
        )}
        {filter.place && (
          <>
            <p class="chosen">
              {t.tourismTab.from(filter.place.name)}{' '}
              <button type="button" class="quiet" onClick={() => change({ place: null })}>
                {t.tourismTab.everywhere}
              </button>
            </p>
            <Distance label={t.tourismTab.km} km={filter.km} onChange={changeDistance} />
          </>
        )}
        <Select
          label={t.tourismTab.theme}
          value={filter.theme}
          none={t.all}
          options={commodityOptions(start)}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <SitesNear filter={filter} />
      <Candidates filter={filter} />
    </>
  );
}
