-- Candidates for a site of a theme, behind site_told.sql and site_reach.sql, each with the nearest cluster.
, nearest AS MATERIALIZED (
    SELECT DISTINCT ON (code) code, cluster_id, metres
    FROM (
        SELECT
            reach.code, reach.cluster_id,
            CASE
                WHEN EXISTS (
                    SELECT FROM {ProductClusterVillage} AS member
                    WHERE member.product_cluster_id = cluster.id AND member.village_code = reach.code) THEN 0
                WHEN cluster.extent IS NOT NULL THEN ST_Distance(cluster.extent::geography, reach.place)
                ELSE (
                    SELECT min(ST_Distance(home.location::geography, reach.place))
                    FROM {ProductClusterVillage} AS member
                    JOIN {Village} AS home ON home.code = member.village_code
                    WHERE member.product_cluster_id = cluster.id)
            END AS metres
        FROM reach
        JOIN {ProductCluster} AS cluster ON cluster.id = reach.cluster_id
    ) AS measured
    ORDER BY code, metres, cluster_id
)
SELECT
    village.code AS village_code,
    village.place,
    theme.id AS theme_id,
    CASE WHEN known.count IS NULL THEN 'LAND' WHEN known.suits THEN 'PRODUCT_AND_LAND' ELSE 'PRODUCT' END AS basis,
    CASE WHEN known.count IS NULL THEN 3 WHEN known.suits THEN 1 ELSE 2 END AS basis_rank,
    CASE WHEN known.is_flagship THEN 0 ELSE 1 END AS flagship_rank,
    coalesce(known.count, 0)::integer AS product_count,
    '{' || coalesce(known.products, '') || '}' AS products,
    '{' || coalesce(known.suitabilities, '') || '}' AS suitabilities,
    CASE WHEN known.suits THEN coalesce(known.class, '') END AS class,
    known.cluster_id AS product_cluster_id,
    known.metres AS cluster_metres
FROM theme
CROSS JOIN (
    -- Put together by groups and not by joins: of rows that are made here the planner knows too little to join them well.
    SELECT
        code, bool_or(is_flagship) AS is_flagship, max(count) AS count, max(products) AS products,
        max(suitabilities) AS suitabilities, bool_or(suits) AS suits, max(class) AS class, max(cluster_id) AS cluster_id, max(metres) AS metres
    FROM (
        SELECT
            code, is_flagship, count, products, NULL AS suitabilities, NULL::boolean AS suits, NULL AS class,
            NULL::integer AS cluster_id, NULL::double precision AS metres, NULL::boolean AS is_taken
        FROM made
        UNION ALL
        SELECT code, NULL, NULL, NULL, suitabilities, suits, class, NULL, NULL, NULL FROM land
        UNION ALL
        SELECT code, NULL, NULL, NULL, NULL, NULL, NULL, cluster_id, metres, NULL FROM nearest
        UNION ALL
        SELECT code, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, TRUE FROM taken
    ) AS part
    GROUP BY code
    HAVING (max(count) IS NOT NULL OR bool_or(suits)) AND bool_or(is_taken) IS NULL
        AND ({needs_cluster} IS FALSE OR max(cluster_id) IS NOT NULL)
) AS known
JOIN ({villages}) AS village ON village.code = known.code
