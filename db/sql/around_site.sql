-- What lies around a site, nearest village first in mind: a part of a larger statement, in which the words in braces stand
-- for tables, the site's key, the distance in metres and, by kind, what is wanted. Whatever comes from villages lies where
-- the nearest of them in reach does; the index on their points finds these once for all kinds.
WITH here AS MATERIALIZED (
    SELECT site.id, site.location::geography AS place FROM {AgrotourismSite} AS site WHERE site.id = {site}
), near AS MATERIALIZED (
    SELECT village.code, village.name, ST_Distance(village.location::geography, here.place) AS metres
    FROM here
    JOIN {Village} AS village ON ST_DWithin(village.location::geography, here.place, {metres})
), found AS (
    SELECT 'VILLAGE' AS kind, near.code AS key, NULL::integer AS id, near.name AS title, near.metres
    FROM near
    WHERE 'VILLAGE' = ANY ({kinds})
    UNION ALL
    SELECT 'PRODUCT', NULL, product.id, product.name, min(near.metres)
    FROM near
    JOIN {ProductVillage} AS origin ON origin.village_code = near.code
    JOIN {Product} AS product ON product.id = origin.product_id
    WHERE 'PRODUCT' = ANY ({kinds})
    GROUP BY product.id, product.name
    UNION ALL
    SELECT 'PRODUCER', NULL, producer.id, producer.name, min(reached.metres)
    FROM (
        SELECT owned.producer_id AS id, near.metres
        FROM near
        JOIN {ProducerVillage} AS owned ON owned.village_code = near.code
        UNION ALL
        SELECT product.producer_id, near.metres
        FROM near
        JOIN {ProductVillage} AS origin ON origin.village_code = near.code
        JOIN {Product} AS product ON product.id = origin.product_id
    ) AS reached
    JOIN {Producer} AS producer ON producer.id = reached.id
    WHERE 'PRODUCER' = ANY ({kinds})
    GROUP BY producer.id, producer.name
    UNION ALL
    SELECT 'PRODUCT_CLUSTER', NULL, cluster.id, cluster.name, ST_Distance(cluster.extent::geography, here.place)
    FROM here
    JOIN {ProductCluster} AS cluster ON ST_DWithin(cluster.extent::geography, here.place, {metres})
    WHERE 'PRODUCT_CLUSTER' = ANY ({kinds})
    UNION ALL
    SELECT 'PRODUCT_CLUSTER', NULL, cluster.id, cluster.name, min(near.metres)
    FROM near
    JOIN {ProductClusterVillage} AS member ON member.village_code = near.code
    JOIN {ProductCluster} AS cluster ON cluster.id = member.product_cluster_id AND cluster.extent IS NULL
    WHERE 'PRODUCT_CLUSTER' = ANY ({kinds})
    GROUP BY cluster.id, cluster.name
    UNION ALL
    SELECT 'AGROTOURISM_SITE', NULL, other.id, other.name, ST_Distance(other.location::geography, here.place)
    FROM here
    JOIN {AgrotourismSite} AS other ON ST_DWithin(other.location::geography, here.place, {metres}) AND other.id <> here.id
    WHERE 'AGROTOURISM_SITE' = ANY ({kinds})
)
SELECT
    kind,
    coalesce(key, id::text) AS key,
    key AS village_code,
    CASE kind WHEN 'PRODUCT' THEN id END AS product_id,
    CASE kind WHEN 'PRODUCER' THEN id END AS producer_id,
    CASE kind WHEN 'PRODUCT_CLUSTER' THEN id END AS product_cluster_id,
    CASE kind WHEN 'AGROTOURISM_SITE' THEN id END AS agrotourism_site_id,
    title,
    metres AS distance_metres
FROM found
