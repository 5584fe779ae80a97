-- Clusters that were found from geometry, as rows: a part of a larger statement, in which the words in braces stand for the
-- parameters and for the codes of the villages that make the commodity. What nobody asks for of a row is not worked out.
SELECT
    commodity.slug || ':' || side.codes[1] AS slug,
    commodity.id AS commodity_id,
    side.codes[1] AS first_village_code,
    cardinality(side.codes) AS village_count,
    array_to_string(side.codes, ',') AS village_codes,
    (SELECT CASE WHEN min(village.regency_code) = max(village.regency_code) THEN min(village.regency_code) END
        FROM village WHERE village.code = ANY (side.codes)) AS regency_code,
    (SELECT CASE WHEN count(*) = count(village.area_km2) THEN sum(village.area_km2) END
        FROM village WHERE village.code = ANY (side.codes)) AS area_km2,
    (SELECT count(DISTINCT product.id)
        FROM product_village AS origin JOIN product ON product.id = origin.product_id
        WHERE origin.village_code = ANY (side.codes) AND product.commodity_id = commodity.id)::integer AS product_count,
    (SELECT count(DISTINCT product.producer_id)
        FROM product_village AS origin JOIN product ON product.id = origin.product_id
        WHERE origin.village_code = ANY (side.codes) AND product.commodity_id = commodity.id)::integer AS producer_count,
    (SELECT string_agg(DISTINCT product.id::text, ',')
        FROM product_village AS origin JOIN product ON product.id = origin.product_id
        WHERE origin.village_code = ANY (side.codes) AND product.commodity_id = commodity.id) AS product_ids,
    (SELECT string_agg(DISTINCT product.producer_id::text, ',')
        FROM product_village AS origin JOIN product ON product.id = origin.product_id
        WHERE origin.village_code = ANY (side.codes) AND product.commodity_id = commodity.id) AS producer_ids,
    (SELECT string_agg(DISTINCT access.id::text, ',')
        FROM product_village AS origin
        JOIN product ON product.id = origin.product_id
        JOIN market_access AS access ON access.product_id = product.id
        WHERE origin.village_code = ANY (side.codes) AND product.commodity_id = commodity.id) AS market_access_ids,
    (SELECT string_agg(DISTINCT cluster.id::text, ',')
        FROM product_cluster_village AS member JOIN product_cluster AS cluster ON cluster.id = member.product_cluster_id
        WHERE member.village_code = ANY (side.codes)
            AND cluster.commodity_id = commodity.id AND cluster.kind = 'DECLARED') AS declared_ids,
    ovop_extent(side.codes) AS extent,
    ovop_hull(side.codes) AS hull
FROM commodity
CROSS JOIN LATERAL (
    SELECT codes FROM ovop_side_by_side(ARRAY({members}), {metres}) AS codes WHERE cardinality(codes) >= {least}
) AS side
WHERE commodity.id = (SELECT ovop_commodity({commodity}))
