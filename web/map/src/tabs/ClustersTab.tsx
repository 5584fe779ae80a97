import { boxOfAll, commodityOptions, useStart } from '../app/start';
import { ClustersTabDocument, type ClustersTabQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { clusterColour } from '../map/colours';
import { flyToBox, screenBox, state, update } from '../state/store';
import { Answer } from '../ui/Answer';
import { Select } from '../ui/Select';
import { SubjectLink } from '../ui/SubjectLink';
import { clustersWhere } from './filters';

type Cluster = NonNullable<ClustersTabQuery['productClusters']>['nodes'][number];

/** Klaster: the clusters on screen, by commodity and kind. */
export function ClustersTab() {
  const t = messages.value;
  const start = useStart();
  const filter = state.value.clusters;
  const query = useQuery(
    ClustersTabDocument,
    { where: clustersWhere(filter, screenBox.value), lang: apiLanguage.value },
    { delayMs: 100 },
  );
  const change = (part: Partial<typeof filter>) => update({ clusters: { ...filter, ...part } });

  return (
    <>
      <p class="intro">{t.clustersTab.intro}</p>
      <div class="filters">
        <Select
          label={t.clustersTab.commodity}
          value={filter.commodity}
          none={t.all}
          options={commodityOptions(start)}
          onChange={(commodity) => change({ commodity })}
        />
        <Select
          label={t.clustersTab.kind}
          value={filter.kind}
          none={t.all}
          options={(['DECLARED', 'DISCOVERED'] as const).map((kind) => ({ value: kind, label: t.clusterKind[kind] }))}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <Answer query={query}>
        {({ productClusters }) => {
          const nodes = productClusters?.nodes ?? [];
          return (
            <>
              <p role="status" class="found">
                {t.clustersTab.found(t.count(productClusters?.totalCount ?? 0))}
              </p>
              {nodes.length === 0 && (
                <div class="state">
                  <p>{t.clustersTab.empty}</p>
                  <button type="button" onClick={() => flyToBox(boxOfAll(start))}>
                    {t.clustersTab.showAll}
                  </button>
                </div>
              )}
              {groupByCommodity(nodes).map(([label, clusters]) => (
                <section key={label} class="group">
                  <h3>{label}</h3>
                  <ul class="plain cards">
                    {clusters.map((cluster) => (
                      <li key={cluster.slug}>
                        <ClusterLine cluster={cluster} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          );
        }}
      </Answer>
    </>
  );
}

function ClusterLine({ cluster }: { cluster: Cluster }) {
  const t = messages.value;
  const reached = cluster.marketAccess
    .filter((access) => access.kind === 'EXPORT' && access.country)
    .map((access) => t.country(access.country!));
  return (
    <>
      <span
        class={`swatch swatch-${cluster.kind}`}
        style={{ borderColor: clusterColour[cluster.kind] }}
        aria-hidden="true"
      />
      <SubjectLink kind="cluster" of={cluster.slug}>
        {cluster.label}
      </SubjectLink>
      <div class="minor">
        {t.clustersTab.villages(t.count(cluster.villages.totalCount))} · {t.clusterKind[cluster.kind]}
        {reached.length > 0 && ` · ${t.clustersTab.reaches([...new Set(reached)].join(', '))}`}
      </div>
    </>
  );
}

function groupByCommodity(clusters: readonly Cluster[]): [string, Cluster[]][] {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const group = groups.get(cluster.commodity.label);
    if (group) group.push(cluster);
    else groups.set(cluster.commodity.label, [cluster]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}
