import { CandidatesDocument } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import type { TourismFilter } from '../state/state';
import { Answer } from '../ui/Answer';
import { SubjectLink } from '../ui/SubjectLink';
import { pointOf } from './filters';

/** Villages that could be the next site of a theme, with what speaks for each; and how many nobody has looked at. */
export function Candidates({ filter }: { filter: TourismFilter }) {
  const t = messages.value;
  const query = useQuery(
    CandidatesDocument,
    filter.theme
      ? {
          theme: filter.theme,
          near: filter.place && pointOf(filter.place),
          metres: filter.km * 1000,
          lang: apiLanguage.value,
        }
      : null,
    { delayMs: 100 },
  );
  return (
    <section class="group">
      <h3>{t.tourismTab.candidates}</h3>
      {!filter.theme && <p class="nothing">{t.tourismTab.chooseTheme}</p>}
      <Answer query={query}>
        {({ siteCandidates: candidates }) => (
          <>
            {candidates?.totalCount === 0 && <p class="nothing">{t.tourismTab.noCandidates}</p>}
            <ol class="plain cards">
              {candidates?.nodes.map(({ village, label }) => (
                <li key={village.code}>
                  <SubjectLink kind="village" of={village.code}>
                    {village.label}
                  </SubjectLink>{' '}
                  <span class="minor">{village.district.label}</span>
                  <div class="minor">{label}</div>
                </li>
              ))}
            </ol>
            {candidates && candidates.unsurveyed > 0 && (
              <p class="nothing">{t.tourismTab.unsurveyed(t.count(candidates.unsurveyed))}</p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
