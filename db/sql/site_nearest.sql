-- Candidates of a page, each with the nearest site of the theme however far. The index walks on a sphere; the few first are
-- measured on the spheroid.
SELECT candidate.*, site.id AS agrotourism_site_id, site.metres AS site_metres
FROM {rows} AS candidate
LEFT JOIN LATERAL (
    SELECT near.id, near.metres
    FROM (
        SELECT site.id, ST_Distance(site.location::geography, candidate.place) AS metres
        FROM {AgrotourismSite} AS site
        WHERE site.theme_id = candidate.theme_id AND site.status <> 'CLOSED'
        ORDER BY site.location::geography <-> candidate.place
        LIMIT 5
    ) AS near
    ORDER BY near.metres, near.id
    LIMIT 1
) AS site ON TRUE
