-- What an agrotourism team must get within 50 km of 103.9, -3.3, nearest first: the document SitesNear.
SELECT site.name,
    site.status,
    theme.slug AS theme,
    village.code,
    village.name AS village,
    district.name AS district,
    round(ST_X(site.location)::numeric, 6) AS lon,
    round(ST_Y(site.location)::numeric, 6) AS lat,
    site.position_precision,
    round(ST_Distance(site.location::geography, here.point)::numeric, 1) AS distance_metres,
    round(degrees(ST_Azimuth(here.point, site.location::geography))::numeric, 2) AS bearing_from_here,
    round(degrees(ST_Azimuth(site.location::geography, here.point))::numeric, 2) AS bearing_to_here,
    (
        SELECT string_agg(source.outlet, ', ')
        FROM claim
        JOIN source ON source.id = claim.source_id
        WHERE claim.agrotourism_site_id = site.id
    ) AS sources
FROM agrotourism_site AS site
CROSS JOIN (SELECT ST_SetSRID(ST_MakePoint(103.9, -3.3), 4326)::geography AS point) AS here
JOIN commodity AS theme ON theme.id = site.theme_id
JOIN village ON village.code = site.village_code
JOIN district ON district.code = village.district_code
WHERE ST_DWithin(site.location::geography, here.point, 50000)
ORDER BY distance_metres, site.id;
