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
    CASE WHEN made.code IS NULL THEN 'LAND' WHEN land.suits THEN 'PRODUCT_AND_LAND' ELSE 'PRODUCT' END AS basis,
    CASE WHEN made.code IS NULL THEN 3 WHEN land.suits THEN 1 ELSE 2 END AS basis_rank,
    CASE WHEN made.is_flagship THEN 0 ELSE 1 END AS flagship_rank,
    coalesce(made.count, 0)::integer AS product_count,
    '{' || coalesce(made.products, '') || '}' AS products,
    '{' || coalesce(land.suitabilities, '') || '}' AS suitabilities,
    CASE WHEN land.suits THEN coalesce(land.class, '') END AS class,
    nearest.cluster_id AS product_cluster_id,
    nearest.metres AS cluster_metres
FROM theme
CROSS JOIN told
JOIN ({villages}) AS village ON village.code = told.code
LEFT JOIN made ON made.code = village.code
LEFT JOIN land ON land.code = village.code
LEFT JOIN nearest ON nearest.code = village.code
WHERE ({needs_cluster} IS FALSE OR nearest.code IS NOT NULL)
    AND NOT EXISTS (SELECT FROM taken WHERE taken.code = village.code)
