-- The prospects themselves, behind prospect_reasons.sql: {weights} is an array in the order of the reasons, which adds up to 1,
-- {unknown} what counts for that which nobody tells. Rounded, since sums of fractions differ in the last digit with the order
-- in which they are made, and cursors compare scores.
SELECT
    code AS village_code, commodity_id, commodity.slug AS commodity_slug, score, evidence, unknown_share, {metres} AS metres, ({weights})::text AS weights
FROM (
    SELECT
        code, commodity_id,
        CASE WHEN bool_or(vetoes) THEN 0 ELSE round((sum(weight * value) + (1 - sum(weight)) * {unknown})::numeric, 4) END::double precision AS score,
        round(sum(weight)::numeric, 4)::double precision AS evidence,
        CASE WHEN bool_or(vetoes) THEN 0 ELSE round(((1 - sum(weight)) * {unknown})::numeric, 4) END::double precision AS unknown_share
    FROM (SELECT code, commodity_id, value, vetoes, ({weights})[reason] AS weight FROM told) AS weighed
    GROUP BY code, commodity_id
) AS scored
JOIN {Commodity} AS commodity ON commodity.id = commodity_id
