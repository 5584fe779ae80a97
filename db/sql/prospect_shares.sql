-- The reasons of one prospect, behind prospect_reasons.sql: each with its share of the score, and the keys of the rows on which
-- it rests.
SELECT
    reason AS place,
    (ARRAY['NEIGHBOURS_MAKE_IT', 'SAME_ZONE_AS_SUCCESS', 'SUITABILITY', 'PRODUCERS_THERE', 'MARKET_REACHED', 'HELP_AT_HAND'])[reason] AS kind,
    round(value::numeric, 4)::double precision AS strength,
    round(weight::numeric, 4)::double precision AS weight,
    CASE WHEN bool_or(vetoes) OVER () THEN 0 ELSE round((weight * value)::numeric, 4) END::double precision AS share,
    count::integer AS count,
    round((nearest_metres / 1000)::numeric, 1)::double precision AS nearest_km,
    vetoes,
    detail,
    {metres} / 1000 AS within_km,
    '{' || coalesce(villages, '') || '}' AS villages,
    '{' || coalesce(products, '') || '}' AS products,
    '{' || coalesce(suitabilities, '') || '}' AS suitabilities,
    '{' || coalesce(accesses, '') || '}' AS accesses,
    '{' || coalesce(assistances, '') || '}' AS assistances
FROM (SELECT told.*, ({weights})[reason] AS weight FROM told) AS weighed
