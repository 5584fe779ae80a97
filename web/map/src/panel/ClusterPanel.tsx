import { ClusterPanelDocument, type ClusterPanelQuery, type ProductLineFragment } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';
import { PanelFrame } from './PanelFrame';
import { Disagreements, Fact, Facts, MarketAccessList, Nothing, Section, Sources } from './parts';
import { ProductList } from './ProductList';

export function ClusterPanel({ slug }: { slug: string }) {
  const query = useQuery(ClusterPanelDocument, { slug, lang: apiLanguage.value });
  return (
    <PanelFrame query={query} kind="cluster" of={(data) => data.productClusterBySlug} bbox={(cluster) => cluster.bbox}>
      {(cluster, { products }) => <ClusterFacts cluster={cluster} products={products?.nodes ?? []} />}
    </PanelFrame>
  );
}

type Cluster = NonNullable<ClusterPanelQuery['productClusterBySlug']>;

function ClusterFacts({ cluster, products }: { cluster: Cluster; products: readonly ProductLineFragment[] }) {
  const t = messages.value;
  // What its villages make together; what else they make stands in their own panels.
  const made = products.filter((product) => product.commodity.slug === cluster.commodity.slug);
  return (
    <>
      <Facts>
        <Fact name={t.panel.commodity}>{cluster.commodity.label}</Fact>
        <Fact name={t.panel.kind}>{t.clusterKind[cluster.kind]}</Fact>
        <Fact name={t.panel.regency}>{cluster.regency?.label}</Fact>
        <Fact name={t.panel.area}>{cluster.areaKm2 !== null && t.areaKm2(cluster.areaKm2)}</Fact>
        <Fact name={t.panel.producer}>
          {cluster.producer && (
            <SubjectLink kind="producer" of={cluster.producer.slug}>
              {cluster.producer.label}
            </SubjectLink>
          )}
        </Fact>
      </Facts>
      <Section title={t.panel.market}>
        <MarketAccessList accesses={cluster.marketAccess} />
      </Section>
      <Section title={`${t.panel.villages} (${t.count(cluster.villages.totalCount)})`}>
        <ul>
          {cluster.villages.nodes.map((village) => (
            <li key={village.code}>
              <SubjectLink kind="village" of={village.code}>
                {village.label}
              </SubjectLink>{' '}
              <span class="minor">{village.district.label}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`${t.panel.products} (${t.count(made.length)})`}>
        {made.length === 0 ? <Nothing>{t.panel.notTold}</Nothing> : <ProductList products={made} />}
      </Section>
      <Disagreements of={cluster.disagreements} />
      <Section title={t.panel.sources}>
        <Sources claims={cluster.sources} />
      </Section>
    </>
  );
}
