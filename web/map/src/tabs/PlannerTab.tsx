import { exportAddress, plannerWhere } from './filters';
import { PlannerFilters } from './PlannerFilters';
import { PlannerResults } from './PlannerResults';
import { PlannerTabDocument } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { state } from '../state/store';
import { Answer } from '../ui/Answer';

/** How far around a village its prospects look, where the planner asks for nothing nearer. */
const prospectsKm = 20;

/** Perencana: villages by region, zone, stage and nearness, those with prospects first; as a file too. */
export function PlannerTab() {
  const t = messages.value;
  const filter = state.value.planner;
  const where = plannerWhere(filter);
  const asked = {
    where,
    withinKm: filter.near ? Math.min(filter.km, 50) : prospectsKm,
    commodity: filter.near,
    lang: apiLanguage.value,
  };
  const query = useQuery(PlannerTabDocument, asked, { delayMs: 100 });
  return (
    <>
      <p class="intro">{t.plannerTab.intro}</p>
      <PlannerFilters />
      <p class="exports">
        <a href={exportAddress(where, 'csv')} download>
          {t.plannerTab.csv}
        </a>
        <a href={exportAddress(where, 'geojson')} download>
          {t.plannerTab.geojson}
        </a>
      </p>
      <Answer query={query}>{(data) => <PlannerResults first={data} asked={asked} />}</Answer>
    </>
  );
}
