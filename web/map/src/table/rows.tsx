import type { ComponentChildren } from 'preact';
import type { TableOfScreenQuery } from '../graphql/generated';
import { messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';

type Villages = NonNullable<TableOfScreenQuery['villages']>;
type Clusters = NonNullable<TableOfScreenQuery['productClusters']>;
type Sites = NonNullable<TableOfScreenQuery['agrotourismSites']>;

interface GridProps {
  readonly title: string;
  /** How many are shown, and of how many. */
  readonly shown: number;
  readonly total: number;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

function Grid({ title, shown, total, heads, children }: GridProps) {
  const t = messages.value;
  return (
    <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>
          {title} ({shown < total ? t.table.of(t.count(shown), t.count(total)) : t.count(total)})
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function VillageRows({ villages: { nodes, totalCount } }: { villages: Villages }) {
  const t = messages.value;
  const { village, district, zone, record, stage, products, boundary } = t.table;
  return (
    <Grid
      title={t.table.villages}
      shown={nodes.length}
      total={totalCount}
      heads={[village, district, zone, record, stage, products, boundary]}
    >
      {nodes.map((node) => (
        <tr key={node.code}>
          <th scope="row">
            <SubjectLink kind="village" of={node.code}>
              {node.label}
            </SubjectLink>
          </th>
          <td>
            {node.district.label}, {node.regency.label}
          </td>
          <td>{node.terrainZone?.label ?? t.colour.noZone}</td>
          <td>{t.record[node.productRecord]}</td>
          <td>{t.stage[node.stage]}</td>
          <td class="number">{node.productRecord === 'UNSURVEYED' ? t.unknown : t.count(node.products.totalCount)}</td>
          <td>{node.boundarySource ? t.boundary[node.boundarySource] : t.unknown}</td>
        </tr>
      ))}
    </Grid>
  );
}

export function ClusterRows({ clusters: { nodes, totalCount } }: { clusters: Clusters }) {
  const t = messages.value;
  const { cluster, commodity, kind, members } = t.table;
  return (
    <Grid title={t.layer.clusters} shown={nodes.length} total={totalCount} heads={[cluster, commodity, kind, members]}>
      {nodes.map((node) => (
        <tr key={node.slug}>
          <th scope="row">
            <SubjectLink kind="cluster" of={node.slug}>
              {node.label}
            </SubjectLink>
          </th>
          <td>{node.commodity.label}</td>
          <td>{t.clusterKind[node.kind]}</td>
          <td class="number">{t.count(node.villages.totalCount)}</td>
        </tr>
      ))}
    </Grid>
  );
}

export function SiteRows({ sites: { nodes, totalCount } }: { sites: Sites }) {
  const t = messages.value;
  const { site, village, status } = t.table;
  return (
    <Grid title={t.layer.sites} shown={nodes.length} total={totalCount} heads={[site, village, status]}>
      {nodes.map((node) => (
        <tr key={node.slug}>
          <th scope="row">
            <SubjectLink kind="site" of={node.slug}>
              {node.label}
            </SubjectLink>
          </th>
          <td>
            {node.village.label}, {node.village.district.label}
          </td>
          <td>{t.siteStatus[node.status]}</td>
        </tr>
      ))}
    </Grid>
  );
}
