import { useState } from 'preact/hooks';
import { commodityOptions, useStart } from '../app/start';
import { messages } from '../i18n';
import { initialState, records, stages, type PlannerFilter } from '../state/state';
import { flyToBox, state, update } from '../state/store';
import { Distance } from '../ui/Distance';
import { Select } from '../ui/Select';

/** What the planner asks for: three questions at hand, and each condition by itself. */
export function PlannerFilters() {
  const t = messages.value;
  const start = useStart();
  const filter = state.value.planner;
  const change = (part: Partial<PlannerFilter>) => update({ planner: { ...filter, ...part } });
  const zones = start.zones.filter((zone) => !filter.regency || !zone.regency || zone.regency.code === filter.regency);

  // What the link or somebody chose is never out of sight.
  const [isFurther] = useState(filter.stage !== null || filter.near !== null);

  const questions = [
    { label: t.plannerTab.unsurveyed, part: { record: 'UNSURVEYED', stage: null, withoutFlagship: false } },
    { label: t.plannerTab.withoutFlagship, part: { record: null, stage: null, withoutFlagship: true } },
    { label: t.plannerTab.everything, part: { record: null, stage: null, withoutFlagship: false } },
  ] as const;

  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="questions">
        <legend>{t.plannerTab.questions}</legend>
        {questions.map(({ label, part }) => (
          <button
            key={label}
            type="button"
            class="chip"
            aria-pressed={
              filter.record === part.record && filter.withoutFlagship === part.withoutFlagship && !filter.stage
            }
            onClick={() => change(part)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <Select
        label={t.plannerTab.regency}
        value={filter.regency}
        none={t.all}
        options={start.regencies.map((regency) => ({ value: regency.code, label: regency.label }))}
        onChange={(regency) => {
          const zone = start.zones.find((one) => one.slug === filter.zone);
          const keepsZone = !regency || !zone?.regency || zone.regency.code === regency;
          change({ regency, zone: keepsZone ? filter.zone : null });
          flyToBox(start.regencies.find((one) => one.code === regency)?.bbox);
        }}
      />
      <Select
        label={t.plannerTab.zone}
        value={filter.zone}
        none={t.all}
        options={zones.map((zone) => ({ value: zone.slug, label: zone.label }))}
        onChange={(zone) => {
          change({ zone });
          flyToBox(start.zones.find((one) => one.slug === zone)?.bbox);
        }}
      />
      <details class="more-filters" open={isFurther}>
        <summary>{t.plannerTab.moreFilters}</summary>
        <div class="filters">
          <Select
            label={t.plannerTab.record}
            value={filter.record}
            none={t.all}
            options={records.map((record) => ({ value: record, label: t.record[record] }))}
            onChange={(record) => change({ record })}
          />
          <Select
            label={t.plannerTab.stage}
            value={filter.stage}
            none={t.all}
            options={stages.map((stage) => ({ value: stage, label: t.stage[stage] }))}
            onChange={(stage) => change({ stage })}
          />
          <Select
            label={t.plannerTab.near}
            value={filter.near}
            none={t.plannerTab.nowhere}
            options={commodityOptions(start)}
            onChange={(near) => change({ near })}
          />
          {filter.near && <Distance label={t.plannerTab.km} km={filter.km} onChange={(km) => change({ km })} />}
          <label class="check">
            <input
              type="checkbox"
              checked={filter.withoutFlagship}
              onChange={(event) => change({ withoutFlagship: event.currentTarget.checked })}
            />
            {t.plannerTab.flagship}
          </label>
        </div>
      </details>
      <button type="button" class="quiet" onClick={() => update({ planner: initialState.planner })}>
        {t.plannerTab.reset}
      </button>
    </form>
  );
}
