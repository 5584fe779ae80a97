import { VillagePanelDocument, type VillagePanelQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';
import { PanelFrame } from './PanelFrame';
import { Disagreements, Fact, Facts, MarketAccessList, Nothing, Section, SourceLine, Sources } from './parts';
import { ProductList } from './ProductList';
import { ProspectList } from './ProspectList';

export function VillagePanel({ code }: { code: string }) {
  const query = useQuery(VillagePanelDocument, { code, lang: apiLanguage.value });
  return (
    <PanelFrame query={query} kind="village" of={(data) => data.villageByCode} bbox={(village) => village.bbox}>
      {(village, { productClusters: near }) => <VillageFacts village={village} near={near?.nodes ?? []} />}
    </PanelFrame>
  );
}

type Village = NonNullable<VillagePanelQuery['villageByCode']>;
type Clusters = NonNullable<VillagePanelQuery['productClusters']>['nodes'];

function VillageFacts({ village, near }: { village: Village; near: Clusters }) {
  const t = messages.value;
  const own = village.productClusters.nodes;
  const others = near.filter((cluster) => !own.some((mine) => mine.slug === cluster.slug));
  return (
    <>
      <Facts>
        <Fact name={t.panel.district}>{village.district.label}</Fact>
        <Fact name={t.panel.regency}>{village.regency.label}</Fact>
        <Fact name={t.panel.zone}>
          {village.terrainZone && (
            <SubjectLink kind="zone" of={village.terrainZone.slug}>
              {village.terrainZone.label}
            </SubjectLink>
          )}
        </Fact>
        <Fact name={t.panel.area}>{village.areaKm2 !== null && t.areaKm2(village.areaKm2)}</Fact>
        <Fact name={t.panel.code}>{village.code}</Fact>
        <Fact name={t.panel.boundary}>{village.boundarySource && t.boundary[village.boundarySource]}</Fact>
        {village.aliases.length > 0 && <Fact name={t.panel.aliases}>{village.aliases.join(', ')}</Fact>}
      </Facts>

      <Section title={t.panel.known}>
        <p>
          <span class={`tag record-${village.productRecord}`}>{t.record[village.productRecord]}</span>{' '}
          <span class="tag">{t.stage[village.stage]}</span>
        </p>
        {village.stageReasons.length > 0 && (
          <ul class="reasons">
            {village.stageReasons.map((reason) => (
              <li key={reason.id}>{reason.label}</li>
            ))}
          </ul>
        )}
      </Section>

      <Section title={`${t.panel.products} (${t.count(village.products.totalCount)})`}>
        {village.productRecord === 'UNSURVEYED' && <Nothing>{t.panel.unsurveyed}</Nothing>}
        {village.productRecord === 'NONE_FOUND' && <Nothing>{t.panel.noneFound}</Nothing>}
        <ProductList products={village.products.nodes} />
      </Section>

      <Section title={t.panel.producers}>
        {village.producers.totalCount === 0 && <Nothing>{t.panel.noProducers}</Nothing>}
        <ul>
          {village.producers.nodes.map((producer) => (
            <li key={producer.slug}>
              <SubjectLink kind="producer" of={producer.slug}>
                {producer.label}
              </SubjectLink>{' '}
              <span class="minor">{t.producerKind[producer.kind]}</span>
            </li>
          ))}
        </ul>
      </Section>

      <Section title={t.panel.market}>
        <MarketAccessList accesses={village.products.nodes.flatMap((product) => product.marketAccess)} />
      </Section>

      {own.length > 0 && <LinkList title={t.panel.clusters} kind="cluster" items={own} />}
      {others.length > 0 && <LinkList title={t.panel.clustersNear} kind="cluster" items={others} />}
      {village.agrotourismSites.nodes.length > 0 && (
        <LinkList title={t.panel.sites} kind="site" items={village.agrotourismSites.nodes} />
      )}

      <Section title={t.panel.prospects}>
        {village.prospects.nodes.length === 0 ? (
          <Nothing>{t.panel.noProspects}</Nothing>
        ) : (
          <ProspectList prospects={village.prospects.nodes} />
        )}
      </Section>

      <VillageRecord village={village} />
      <Disagreements of={village.disagreements} />
      <Section title={t.panel.sources}>
        <Sources claims={village.sources} />
      </Section>
    </>
  );
}

function LinkList(props: {
  title: string;
  kind: 'cluster' | 'site';
  items: readonly { slug: string; label: string }[];
}) {
  return (
    <Section title={props.title}>
      <ul>
        {props.items.map((item) => (
          <li key={item.slug}>
            <SubjectLink kind={props.kind} of={item.slug}>
              {item.label}
            </SubjectLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What happened there, what stands in the way, what would help. */
function VillageRecord({ village }: { village: Village }) {
  const t = messages.value;
  return (
    <>
      <Section title={t.panel.timeline}>
        {village.timeline.totalCount === 0 && <Nothing>{t.panel.noTimeline}</Nothing>}
        <ol class="timeline">
          {village.timeline.nodes.map((event) => (
            <li key={event.id}>
              {event.happenedOn && <time dateTime={event.happenedOn}>{t.date(event.happenedOn)}</time>}
              {!event.happenedOn && event.printedDate && <span>{t.panel.printed(event.printedDate)}</span>}
              <div>{event.label}</div>
              <SourceLine claims={event.sources} />
            </li>
          ))}
        </ol>
      </Section>
      {village.obstacles.nodes.length > 0 && (
        <Section title={t.panel.obstacles}>
          <ul>
            {village.obstacles.nodes.map((obstacle) => (
              <li key={obstacle.slug}>
                {obstacle.description}
                <SourceLine claims={obstacle.sources} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.panel.needs}>
        <p>{village.need.label}</p>
        {village.need.wouldTell && <Nothing>{t.wouldTell[village.need.wouldTell]}</Nothing>}
        <ul>
          {village.need.help.map((help) => (
            <li key={help.id}>
              {help.label}
              <SourceLine claims={help.sources} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
