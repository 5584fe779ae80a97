import { SitesNearDocument } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import type { TourismFilter } from '../state/state';
import { Answer } from '../ui/Answer';
import { SubjectLink } from '../ui/SubjectLink';
import { pointOf, sitesWhere } from './filters';

/** Sites for visitors, nearest first where a place is chosen, else by name. */
export function SitesNear({ filter }: { filter: TourismFilter }) {
  const t = messages.value;
  const here = pointOf(filter.place ?? { lng: 0, lat: 0 });
  const query = useQuery(
    SitesNearDocument,
    {
      where: sitesWhere(filter),
      order: [filter.place ? { location: { nearestTo: here } } : { name: 'ASC' }],
      here,
      lang: apiLanguage.value,
    },
    { delayMs: 100 },
  );
  return (
    <section class="group">
      <h3>{t.tourismTab.sites}</h3>
      <Answer query={query}>
        {({ agrotourismSites: sites }) => (
          <>
            <p role="status" class="found">
              {t.tourismTab.found(t.count(sites?.totalCount ?? 0))}
            </p>
            {sites?.totalCount === 0 && <p class="state">{t.tourismTab.empty}</p>}
            <ul class="plain cards">
              {sites?.nodes.map((site) => (
                <li key={site.slug}>
                  <SubjectLink kind="site" of={site.slug}>
                    {site.label}
                  </SubjectLink>
                  <div class="minor">
                    {site.theme.label} · {t.siteStatus[site.status]}
                    {filter.place && site.distanceMetres !== null && ` · ${t.km(site.distanceMetres / 1000)}`}
                  </div>
                  <div class="minor">
                    {site.village.label}, {site.village.district.label}, {site.village.regency.label}
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </section>
  );
}
