import { useState } from 'preact/hooks';
import { SitePanelDocument, type SitePanelQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { Distance } from '../ui/Distance';
import { SubjectLink } from '../ui/SubjectLink';
import { itemSubject, kindOfItem } from '../ui/item';
import { PanelFrame } from './PanelFrame';
import { Disagreements, Fact, Facts, Nothing, Section, Sources } from './parts';

export function SitePanel({ slug }: { slug: string }) {
  const [km, setKm] = useState(10);
  const query = useQuery(SitePanelDocument, { slug, lang: apiLanguage.value, metres: km * 1000 });
  return (
    <PanelFrame
      query={query}
      kind="site"
      of={(data) => data.agrotourismSiteBySlug}
      point={(site) => site.location.coordinates}
    >
      {(site) => (
        <>
          <SiteFacts site={site} />
          <Around site={site} km={km} onChange={setKm} />
          <Disagreements of={site.disagreements} />
          <Section title={messages.value.panel.sources}>
            <Sources claims={site.sources} />
          </Section>
        </>
      )}
    </PanelFrame>
  );
}

type Site = NonNullable<SitePanelQuery['agrotourismSiteBySlug']>;

function SiteFacts({ site }: { site: Site }) {
  const t = messages.value;
  const { seasonFromMonth: from, seasonToMonth: to } = site;
  return (
    <>
      {site.description && <p>{site.description}</p>}
      <Facts>
        <Fact name={t.panel.status}>{t.siteStatus[site.status]}</Fact>
        <Fact name={t.panel.theme}>{site.theme.label}</Fact>
        <Fact name={t.kind.village}>
          <SubjectLink kind="village" of={site.village.code}>
            {site.village.label}
          </SubjectLink>
          , {site.village.district.label}, {site.village.regency.label}
        </Fact>
        <Fact name={t.panel.position}>{t.precision[site.positionPrecision]}</Fact>
        <Fact name={t.panel.access}>{site.access}</Fact>
        <Fact name={t.panel.season}>{from && to && `${t.month(from)}–${t.month(to)}`}</Fact>
        <Fact name={t.panel.facilities}>{site.facilities.map((facility) => facility.label).join(', ')}</Fact>
      </Facts>
    </>
  );
}

function Around({ site, km, onChange }: { site: Site; km: number; onChange: (km: number) => void }) {
  const t = messages.value;
  return (
    <Section title={`${t.panel.around} (${t.count(site.around.totalCount)}, ${t.panel.withinKm(km)})`}>
      <Distance label={t.tourismTab.km} km={km} onChange={onChange} />
      {site.around.totalCount === 0 && <Nothing>{t.panel.noAround}</Nothing>}
      <ul class="plain around">
        {site.around.nodes.map(({ item, distanceMetres }) => {
          const subject = itemSubject(item);
          return (
            <li key={`${subject.kind}:${subject.key}`}>
              <SubjectLink kind={subject.kind} of={subject.key}>
                {item.label}
              </SubjectLink>
              <div class="minor">
                {kindOfItem(item)} · {t.km(distanceMetres / 1000)}
                {item.__typename === 'Village' && ` · ${t.record[item.productRecord]}`}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
