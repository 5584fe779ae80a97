import { useState } from 'preact/hooks';
import { request } from '../graphql/client';
import { PlannerPageDocument, type PlannerTabQuery, type VillageFilterInput } from '../graphql/generated';
import { apiLanguage, messages } from '../i18n';
import { Reasons } from '../ui/Reasons';
import { SubjectLink } from '../ui/SubjectLink';
import { rank, type RankedVillage } from './ranking';

type Villages = NonNullable<PlannerTabQuery['villages']>;

/** The planner's answer: a ranked table with reasons, and the next hundred on demand. */
export function PlannerResults({ first, where }: { first: PlannerTabQuery; where: VillageFilterInput }) {
  const t = messages.value;
  const [later, setLater] = useState<Villages[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const pages = [...(first.villages ? [first.villages] : []), ...later];
  const rows = rank(
    first.prospects?.nodes ?? [],
    pages.flatMap((page) => page.nodes),
  );
  const total = first.villages?.totalCount ?? 0;
  const ranked = rows.filter((row) => row.prospects.length > 0).length;
  const last = pages.at(-1)?.pageInfo;

  const showMore = () => {
    setFailed(false);
    request(PlannerPageDocument, { where, after: last?.endCursor ?? null, lang: apiLanguage.value }).then(
      ({ villages }) => villages && setLater([...later, villages]),
      () => setFailed(true),
    );
  };

  if (total === 0) return <p class="state">{t.plannerTab.empty}</p>;
  return (
    <>
      <p role="status" class="found">
        <strong>{t.plannerTab.found(t.count(total))}</strong>, {t.plannerTab.ranked(t.count(ranked))}
      </p>
      <table class="ranking">
        <thead>
          <tr>
            <th scope="col">{t.plannerTab.rank}</th>
            <th scope="col">{t.plannerTab.village}</th>
            <th scope="col">{t.plannerTab.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.village.code} row={row} rank={row.prospects.length > 0 ? index + 1 : null} />
          ))}
        </tbody>
      </table>
      {hasFailed && (
        <p class="state" role="alert">
          {t.error.network}
        </p>
      )}
      {last?.hasNextPage && (
        <button type="button" onClick={showMore}>
          {t.more}
        </button>
      )}
    </>
  );
}

function Row({ row: { village, prospects }, rank }: { row: RankedVillage; rank: number | null }) {
  const t = messages.value;
  return (
    <tr>
      <td class="number">{rank ?? '–'}</td>
      <th scope="row">
        <SubjectLink kind="village" of={village.code}>
          {village.label}
        </SubjectLink>
        <div class="minor">{village.district.label}</div>
        <div class="minor">
          {t.record[village.productRecord]}
          {village.stage !== 'UNKNOWN' && ` · ${t.stage[village.stage]}`}
        </div>
      </th>
      <td>
        {prospects.length === 0 && (
          <span class="minor">
            {t.plannerTab.noReason} {village.need.label}
          </span>
        )}
        {prospects.slice(0, 2).map((prospect) => (
          <details key={prospect.commodity.slug} open={prospect === prospects[0]}>
            <summary>{prospect.label}</summary>
            <Reasons of={prospect.reasons} />
          </details>
        ))}
      </td>
    </tr>
  );
}
