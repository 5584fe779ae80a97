import { useState } from 'preact/hooks';
import { TableOfScreenDocument, type TableOfScreenQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { makesCommodity } from '../tabs/filters';
import { screenBox, state } from '../state/store';
import { Answer } from '../ui/Answer';
import { ClusterRows, SiteRows, VillageRows } from './rows';

/** What the map shows, as tables: the villages, clusters and sites on its screen. A page of villages at a time. */
export function Table() {
  const t = messages.value;
  const box = screenBox.value;
  const bbox = box ? [...box] : null;
  const { colour, commodity } = state.value;
  const makers = colour === 'commodity' && commodity ? makesCommodity(commodity) : {};
  const question = {
    villages: bbox ? { ...makers, or: [{ location: { bbox } }, { boundary: { bbox } }] } : makers,
    clusters: bbox ? { extent: { bbox } } : {},
    sites: bbox ? { location: { bbox } } : {},
    lang: apiLanguage.value,
  };
  const [pages, setPages] = useState<{ of: string; after: string | null }>({ of: '', after: null });
  const of = JSON.stringify(question);
  const after = pages.of === of ? pages.after : null;
  const query = useQuery(TableOfScreenDocument, { ...question, after });

  return (
    <div class="table-view">
      <h2 tabIndex={-1} id="table-heading">
        {t.table.heading}
      </h2>
      <p>{t.table.intro}</p>
      <Answer query={query}>
        {(data) => <Tables data={data} onNext={(cursor) => setPages({ of, after: cursor })} />}
      </Answer>
    </div>
  );
}

function Tables({ data, onNext }: { data: TableOfScreenQuery; onNext: (cursor: string) => void }) {
  const t = messages.value;
  const { villages, productClusters: clusters, agrotourismSites: sites } = data;
  const isEmpty = !villages?.totalCount && !clusters?.totalCount && !sites?.totalCount;
  if (isEmpty) return <p class="state">{t.table.empty}</p>;
  const next = villages?.pageInfo.hasNextPage ? villages.pageInfo.endCursor : null;
  return (
    <>
      {clusters && clusters.totalCount > 0 && <ClusterRows clusters={clusters} />}
      {sites && sites.totalCount > 0 && <SiteRows sites={sites} />}
      {villages && villages.totalCount > 0 && <VillageRows villages={villages} />}
      {next && (
        <button type="button" onClick={() => onNext(next)}>
          {t.more}
        </button>
      )}
    </>
  );
}
