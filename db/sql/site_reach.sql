-- Villages that lie near a cluster of a theme, and those that its sites keep others away from: a part of a larger statement,
-- in which the words in braces stand for tables, the villages that are looked at, which of them are asked about, and metres.
-- From each cluster and site the index on the villages' points serves. Who lies near is asked before how near: that costs most.
, reach AS MATERIALIZED (
    SELECT village.code, village.place, cluster.id AS cluster_id
    FROM theme
    JOIN {ProductCluster} AS cluster ON cluster.commodity_id = theme.id
    JOIN ({villages}) AS village ON village.point && ovop_reach(cluster.extent, {cluster_metres})
        AND ovop_within_metres(village.point, cluster.extent, {cluster_metres})
    WHERE {among}
    UNION ALL
    -- Its own villages, those too that have no boundary and so no part of the extent.
    SELECT village.code, village.place, cluster.id
    FROM theme
    JOIN {ProductCluster} AS cluster ON cluster.commodity_id = theme.id
    JOIN {ProductClusterVillage} AS member ON member.product_cluster_id = cluster.id
    JOIN ({villages}) AS village ON village.code = member.village_code
    WHERE {among}
    UNION ALL
    -- Without an extent a cluster lies where its villages do.
    SELECT village.code, village.place, cluster.id
    FROM theme
    JOIN {ProductCluster} AS cluster ON cluster.commodity_id = theme.id AND cluster.extent IS NULL
    JOIN {ProductClusterVillage} AS member ON member.product_cluster_id = cluster.id
    JOIN {Village} AS home ON home.code = member.village_code
    JOIN ({villages}) AS village ON ST_DWithin(village.place, home.location::geography, {cluster_metres})
    WHERE {among}
), taken AS MATERIALIZED (
    SELECT DISTINCT village.code
    FROM theme
    JOIN {AgrotourismSite} AS site ON site.theme_id = theme.id AND site.status <> 'CLOSED'
    JOIN ({villages}) AS village ON ST_DWithin(village.place, site.location::geography, {site_metres})
    WHERE {site_metres} > 0
)
