-- What speaks for commodities in villages: a part of a larger statement, in which the words in braces stand for tables, the
-- villages, the key of the one commodity (NULL for all) and the distance in metres. docs/prospects.md explains each figure.
-- Unknown is not none: what nobody reports gives no row; only where somebody looked and found nothing there is one of 0.
WITH chosen AS MATERIALIZED (
    {villages}
), evidence AS MATERIALIZED (
    -- Villages near by that make it; a village counts 1 beside this one and 0 at the distance. The chosen are told anew, so that
    -- the index serves from either side: where few villages make anything, those are fewer than the chosen.
    SELECT
        code, commodity_id, 1 AS reason,
        sum(1 - metres / {metres}) / (1 + sum(1 - metres / {metres})) AS value,
        count(*) AS count, min(metres) AS nearest_metres, FALSE AS vetoes, NULL::text AS detail,
        string_agg(near_code, ',' ORDER BY near_code) AS villages, string_agg(products, ',') AS products,
        NULL::text AS suitabilities, NULL::text AS accesses
    FROM (
        SELECT
            chosen.code, product.commodity_id, near.code AS near_code, ST_Distance(chosen.place, near.location::geography) AS metres,
            string_agg(product.id::text, ',') AS products
        FROM ({villages}) AS chosen
        JOIN {Village} AS near ON ST_DWithin(near.location::geography, chosen.place, {metres})
            AND near.code <> chosen.code AND near.product_record = 'RECORDED'
        JOIN {ProductVillage} AS origin ON origin.village_code = near.code
        JOIN {Product} AS product ON product.id = origin.product_id
        WHERE (product.commodity_id = {commodity}) IS NOT FALSE
        GROUP BY chosen.code, product.commodity_id, near.code, metres
    ) AS made
    GROUP BY code, commodity_id
    UNION ALL
    -- Other villages of the same main zone where it is a flagship or has reached more than the local market.
    SELECT
        chosen.code, success.commodity_id, 2, count(*)::double precision / (1 + count(*)), count(*), NULL, FALSE, min(success.zone),
        string_agg(success.village_code, ',' ORDER BY success.village_code), string_agg(success.products, ','), NULL, string_agg(success.accesses, ',')
    FROM chosen
    JOIN (
        SELECT
            made.terrain_zone_id, min(zone.name) AS zone, made.village_code, made.commodity_id,
            string_agg(DISTINCT made.product_id::text, ',') AS products, string_agg(DISTINCT access.id::text, ',') AS accesses
        FROM (SELECT DISTINCT terrain_zone_id AS id FROM chosen) AS told
        JOIN {TerrainZone} AS zone ON zone.id = told.id
        -- OFFSET 0: zone by zone the indexes find them; all at once, the planner reads all products of the country.
        CROSS JOIN LATERAL (
            SELECT village.terrain_zone_id, village.code AS village_code, product.id AS product_id, product.commodity_id, product.flagship
            FROM {Village} AS village
            JOIN {ProductVillage} AS origin ON origin.village_code = village.code
            JOIN {Product} AS product ON product.id = origin.product_id
            WHERE village.terrain_zone_id = zone.id AND village.product_record = 'RECORDED'
                AND (product.commodity_id = {commodity}) IS NOT FALSE
            OFFSET 0
        ) AS made
        LEFT JOIN LATERAL (
            SELECT one.id FROM {MarketAccess} AS one WHERE one.product_id = made.product_id AND one.kind <> 'LOCAL'
            UNION ALL
            SELECT one.id
            FROM {ProductClusterVillage} AS member
            JOIN {ProductCluster} AS cluster
                ON cluster.id = member.product_cluster_id AND cluster.commodity_id = made.commodity_id
            JOIN {MarketAccess} AS one ON one.product_cluster_id = cluster.id AND one.kind <> 'LOCAL'
            WHERE member.village_code = made.village_code
        ) AS access ON TRUE
        WHERE made.flagship OR access.id IS NOT NULL
        GROUP BY made.terrain_zone_id, made.village_code, made.commodity_id
    ) AS success ON success.terrain_zone_id = chosen.terrain_zone_id AND success.village_code <> chosen.code
    GROUP BY chosen.code, success.commodity_id
    UNION ALL
    -- The land: what is said of the village itself goes before what is said of its zones; of one land the surer basis. Zones
    -- count by their shares.
    SELECT
        code, commodity_id, 3,
        sum(share * CASE class WHEN 'S1' THEN 1 WHEN 'S2' THEN 0.7 WHEN 'S3' THEN 0.3 WHEN 'N' THEN 0 ELSE 0.5 END) / sum(share),
        count(DISTINCT id), NULL, coalesce(sum(share) FILTER (WHERE class = 'N'), 0) >= 0.5,
        (array_agg(coalesce(class, '') ORDER BY share DESC, class DESC NULLS LAST, id))[1], NULL, NULL, string_agg(DISTINCT id::text, ','), NULL
    FROM (
        SELECT
            code, commodity_id, id, class, share, zone_id IS NULL AS is_own,
            bool_or(zone_id IS NULL) OVER (PARTITION BY code, commodity_id) AS has_own,
            rank() OVER (
                PARTITION BY code, commodity_id, zone_id
                ORDER BY CASE basis WHEN 'SURVEY' THEN 1 WHEN 'EXPERT' THEN 2 ELSE 3 END) AS rank
        FROM (
            SELECT chosen.code, said.commodity_id, said.id, said.class, said.basis, NULL::integer AS zone_id, 1::double precision AS share
            FROM chosen
            JOIN {LandSuitability} AS said ON said.village_code = chosen.code
            UNION ALL
            SELECT chosen.code, said.commodity_id, said.id, said.class, said.basis, part.terrain_zone_id, part.share
            FROM chosen
            JOIN {TerrainShare} AS part ON part.village_code = chosen.code
            JOIN {TerrainZoneSuitability} AS suitable ON suitable.terrain_zone_id = part.terrain_zone_id
            JOIN {LandSuitability} AS said ON said.id = suitable.land_suitability_id
        ) AS said
        WHERE (commodity_id = {commodity}) IS NOT FALSE
    ) AS ranked
    WHERE rank = 1 AND is_own = has_own
    GROUP BY code, commodity_id
    UNION ALL
    -- Products of it made there already; surer where their makers are told.
    SELECT
        chosen.code, product.commodity_id, 4, CASE WHEN count(product.producer_id) > 0 THEN 1 ELSE 0.7 END,
        count(*), NULL, FALSE, NULL, NULL, string_agg(product.id::text, ',' ORDER BY product.id), NULL, NULL
    FROM chosen
    JOIN {ProductVillage} AS origin ON origin.village_code = chosen.code
    JOIN {Product} AS product ON product.id = origin.product_id
    WHERE (product.commodity_id = {commodity}) IS NOT FALSE
    GROUP BY chosen.code, product.commodity_id
), pair AS MATERIALIZED (
    -- What is a flagship there already need not become one.
    SELECT code, commodity_id FROM evidence
    EXCEPT
    SELECT chosen.code, product.commodity_id
    FROM chosen
    JOIN {ProductVillage} AS origin ON origin.village_code = chosen.code
    JOIN {Product} AS product ON product.id = origin.product_id
    WHERE product.flagship
), market AS MATERIALIZED (
    SELECT
        reached.commodity_id, access.id, access.kind, reached.regency_code,
        CASE access.kind WHEN 'EXPORT' THEN 1 WHEN 'LOCAL' THEN 0.4 ELSE 0.8 END AS value
    FROM {MarketAccess} AS access
    CROSS JOIN LATERAL (
        SELECT product.commodity_id, product.regency_code FROM {Product} AS product WHERE product.id = access.product_id
        UNION ALL
        SELECT cluster.commodity_id, cluster.regency_code FROM {ProductCluster} AS cluster WHERE cluster.id = access.product_cluster_id
    ) AS reached
    WHERE (reached.commodity_id = {commodity}) IS NOT FALSE
), market_of_regency AS (
    SELECT commodity_id, regency_code, max(value) AS value, (array_agg(kind ORDER BY value DESC, id))[1] AS kind
    FROM market
    GROUP BY commodity_id, regency_code
), market_of_all AS (
    SELECT
        commodity_id, max(value) AS value, (array_agg(kind ORDER BY value DESC, id))[1] AS kind,
        count(*) AS count, string_agg(id::text, ',' ORDER BY id) AS accesses
    FROM market
    GROUP BY commodity_id
), help AS MATERIALIZED (
    SELECT code, commodity_id, id, status, max(reach * CASE status WHEN 'PROMISED' THEN 0.5 ELSE 1 END) AS value
    FROM (
        SELECT chosen.code, NULL::integer AS commodity_id, assistance.id, assistance.status, 1 AS reach
        FROM chosen
        JOIN {Assistance} AS assistance ON assistance.village_code = chosen.code
        UNION ALL
        SELECT chosen.code, product.commodity_id, assistance.id, assistance.status, 1
        FROM chosen
        JOIN {ProductVillage} AS origin ON origin.village_code = chosen.code
        JOIN {Product} AS product ON product.id = origin.product_id
        JOIN {Assistance} AS assistance ON assistance.product_id = product.id
        UNION ALL
        SELECT chosen.code, NULL, assistance.id, assistance.status, 0.5
        FROM chosen
        JOIN {Assistance} AS assistance ON assistance.regency_code = chosen.regency_code
        UNION ALL
        SELECT chosen.code, NULL, assistance.id, assistance.status, CASE WHEN enrolment.id IS NULL THEN 0.5 ELSE 1 END
        FROM chosen
        JOIN {Programme} AS programme ON programme.regency_code = chosen.regency_code AND programme.status = 'RUNNING'
        JOIN {Assistance} AS assistance ON assistance.programme_id = programme.id
        LEFT JOIN {Enrolment} AS enrolment ON enrolment.programme_id = programme.id AND enrolment.village_code = chosen.code
            AND enrolment.status <> 'WITHDRAWN'
    ) AS given
    GROUP BY code, commodity_id, id, status
), told AS (
    SELECT evidence.*, NULL::text AS assistances FROM evidence JOIN pair USING (code, commodity_id)
    UNION ALL
    -- Somebody looked, and found that nothing is made there.
    SELECT pair.code, pair.commodity_id, 4, 0, 0, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL
    FROM pair
    JOIN chosen USING (code)
    WHERE chosen.product_record = 'NONE_FOUND'
    UNION ALL
    -- The best market that the commodity has reached; elsewhere than in the regency it counts half.
    SELECT
        pair.code, pair.commodity_id, 5, greatest(own.value, anywhere.value * 0.5), anywhere.count, NULL, FALSE,
        CASE WHEN own.value >= anywhere.value * 0.5 THEN own.kind ELSE anywhere.kind END, NULL, NULL, NULL, anywhere.accesses, NULL
    FROM pair
    JOIN chosen USING (code)
    JOIN market_of_all AS anywhere ON anywhere.commodity_id = pair.commodity_id
    LEFT JOIN market_of_regency AS own ON own.commodity_id = pair.commodity_id AND own.regency_code = chosen.regency_code
    UNION ALL
    SELECT
        pair.code, pair.commodity_id, 6, max(help.value), count(*), NULL, FALSE,
        (array_agg(help.status ORDER BY help.value DESC, help.id))[1], NULL, NULL, NULL, NULL, string_agg(help.id::text, ',' ORDER BY help.id)
    FROM pair
    JOIN help ON help.code = pair.code AND (help.commodity_id = pair.commodity_id) IS NOT FALSE
    GROUP BY pair.code, pair.commodity_id
)
