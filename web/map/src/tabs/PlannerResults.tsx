import { useState } from 'preact/hooks';
import { request } from '../graphql/client';
import {
  PlannerPageDocument,
  PlannerProspectPageDocument,
  type PlannerTabQuery,
  type PlannerTabQueryVariables,
} from '../graphql/generated';
import { messages } from '../i18n';
import { Reasons } from '../ui/Reasons';
import { SubjectLink } from '../ui/SubjectLink';
import { rank, type RankedVillage } from './ranking';

type Villages = NonNullable<PlannerTabQuery['villages']>;
type Prospects = NonNullable<PlannerTabQuery['prospects']>;

/** The pages behind a first answer; those of another answer are of no use. */
interface Further {
  readonly of: PlannerTabQuery;
  readonly villages: readonly Villages[];
  readonly prospects: readonly Prospects[];
}

interface PlannerResultsProps {
  readonly first: PlannerTabQuery;
  /** What the first answer was asked with, and so those that follow. */
  readonly asked: PlannerTabQueryVariables;
}

/** The planner's answer: a ranked table with reasons, then the villages without a rank; further ones on demand. */
export function PlannerResults({ first, asked }: PlannerResultsProps) {
  const t = messages.value;
  const none: Further = { of: first, villages: [], prospects: [] };
  const [last, setLast] = useState<Further>(none);
  const [failed, setFailed] = useState<PlannerTabQuery | null>(null);
  const further = last.of === first ? last : none;
  const villages = [...(first.villages ? [first.villages] : []), ...further.villages];
  const prospects = [...(first.prospects ? [first.prospects] : []), ...further.prospects];
  const lastVillages = villages.at(-1)?.pageInfo;
  const lastProspects = prospects.at(-1)?.pageInfo;
  const ranking = prospects.flatMap((page) => page.nodes);
  const total = first.villages?.totalCount ?? 0;
  const ranked = new Set(ranking.map((prospect) => prospect.village.code)).size;
  // A village may come again, with its next best.
  const isRanked = !lastProspects?.hasNextPage || ranked >= total;
  const rows = rank(ranking, isRanked ? villages.flatMap((page) => page.nodes) : []);

  const showMore = async () => {
    setFailed(null);
    try {
      if (isRanked) {
        const after = lastVillages?.endCursor ?? null;
        const { villages: next } = await request(PlannerPageDocument, { ...asked, after });
        if (next) setLast({ ...further, villages: [...further.villages, next] });
      } else {
        const after = lastProspects?.endCursor ?? null;
        const { prospects: next } = await request(PlannerProspectPageDocument, { ...asked, after });
        if (next) setLast({ ...further, prospects: [...further.prospects, next] });
      }
    } catch {
      setFailed(first);
    }
  };

  if (total === 0) return <p class="state">{t.plannerTab.empty}</p>;
  return (
    <>
      <p role="status" class="found">
        <strong>{t.plannerTab.found(t.count(total))}</strong>,{' '}
        {isRanked ? t.plannerTab.ranked(t.count(ranked)) : t.plannerTab.rankedSoFar(t.count(ranked))}
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
      {failed === first && (
        <p class="state" role="alert">
          {t.error.network}
        </p>
      )}
      {(!isRanked || lastVillages?.hasNextPage) && (
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
