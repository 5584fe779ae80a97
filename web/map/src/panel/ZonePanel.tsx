import { ZonePanelDocument, type ZonePanelQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { initialState } from '../state/state';
import { update } from '../state/store';
import { PanelFrame } from './PanelFrame';
import { Disagreements, Fact, Facts, Nothing, Section, SourceLine, Sources } from './parts';

export function ZonePanel({ slug }: { slug: string }) {
  const query = useQuery(ZonePanelDocument, { slug, lang: apiLanguage.value });
  return (
    <PanelFrame query={query} kind="zone" of={(data) => data.terrainZoneBySlug} bbox={(zone) => zone.bbox}>
      {(zone, { coverage }) => <ZoneFacts zone={zone} coverage={coverage?.[0]} />}
    </PanelFrame>
  );
}

type Zone = NonNullable<ZonePanelQuery['terrainZoneBySlug']>;
type Coverage = NonNullable<ZonePanelQuery['coverage']>[number];

function ZoneFacts({ zone, coverage }: { zone: Zone; coverage: Coverage | undefined }) {
  const t = messages.value;
  return (
    <>
      <Facts>
        <Fact name={t.panel.regency}>{zone.regency?.label}</Fact>
        <Fact name={t.panel.soil}>{zone.soil && t.soil[zone.soil]}</Fact>
        <Fact name={t.panel.terrain}>{zone.terrain && t.terrain[zone.terrain]}</Fact>
        <Fact name={t.panel.fertility}>{zone.fertility && t.fertility[zone.fertility]}</Fact>
        <Fact name={t.panel.area}>{zone.areaKm2 !== null && t.areaKm2(zone.areaKm2)}</Fact>
      </Facts>
      <Section title={t.panel.known}>
        {coverage && (
          <p>
            {t.panel.zoneVillages(t.count(coverage.villages))}:{' '}
            {t.panel.zoneKnown(
              t.count(coverage.recorded.count),
              t.count(coverage.noneFound.count),
              t.count(coverage.unsurveyed.count),
            )}
          </p>
        )}
        <button
          type="button"
          onClick={() =>
            update({
              tab: 'planner',
              open: null,
              planner: { ...initialState.planner, zone: zone.slug, regency: zone.regency?.code ?? null },
            })
          }
        >
          {t.panel.plan}
        </button>
      </Section>
      <Section title={`${t.panel.districts} (${t.count(zone.districts.totalCount)})`}>
        <p>{zone.districts.nodes.map((district) => district.label).join(', ')}</p>
      </Section>
      <Section title={t.panel.suitabilities}>
        {zone.suitabilities.nodes.length === 0 && <Nothing>{t.panel.notTold}</Nothing>}
        <ul>
          {zone.suitabilities.nodes.map((suitability) => (
            <li key={suitability.slug}>
              {suitability.label}
              <SourceLine claims={suitability.sources} />
            </li>
          ))}
        </ul>
      </Section>
      <Disagreements of={zone.disagreements} />
      <Section title={t.panel.sources}>
        <Sources claims={zone.sources} />
      </Section>
    </>
  );
}
