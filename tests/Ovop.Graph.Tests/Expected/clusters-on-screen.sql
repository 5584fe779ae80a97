-- What a map front end must get for the box 112.25, -8.15, 112.5, -7.9: the document ClustersOnScreen.
-- One row for each cluster whose extent meets the box.
SELECT cluster.name,
    cluster.kind,
    commodity.slug AS commodity,
    commodity.category,
    producer.name AS producer,
    producer.kind AS producer_kind,
    (
        SELECT string_agg(village.code || ' ' || village.name, ', ' ORDER BY village.name, village.code)
        FROM product_cluster_village AS link
        JOIN village ON village.code = link.village_code
        WHERE link.product_cluster_id = cluster.id
    ) AS villages,
    round(ST_X(ST_Centroid(cluster.extent))::numeric, 4) AS centroid_lon,
    round(ST_Y(ST_Centroid(cluster.extent))::numeric, 4) AS centroid_lat,
    GeometryType(cluster.extent) AS extent_type,
    concat_ws(' ',
        round(ST_XMin(cluster.extent)::numeric, 4), round(ST_YMin(cluster.extent)::numeric, 4),
        round(ST_XMax(cluster.extent)::numeric, 4), round(ST_YMax(cluster.extent)::numeric, 4)) AS extent_bbox,
    (
        -- An access of the cluster itself, or of a product of its commodity that comes from one of its villages.
        SELECT string_agg(DISTINCT
            concat_ws(' ', access.kind, access.country, 'of', product.name || ',', source.outlet || ':', claim.says), '; ')
        FROM market_access AS access
        LEFT JOIN product ON product.id = access.product_id
        LEFT JOIN product_village ON product_village.product_id = product.id
        LEFT JOIN product_cluster_village AS member
            ON member.village_code = product_village.village_code AND member.product_cluster_id = cluster.id
        JOIN claim ON claim.market_access_id = access.id
        JOIN source ON source.id = claim.source_id
        WHERE access.product_cluster_id = cluster.id
            OR (product.commodity_id = cluster.commodity_id AND member.village_code IS NOT NULL)
    ) AS market_access,
    (
        SELECT string_agg(concat_ws(' ', source.outlet, coalesce(source.published_on::text, '(date not told)') || ':',
            claim.says), '; ')
        FROM claim
        JOIN source ON source.id = claim.source_id
        WHERE claim.product_cluster_id = cluster.id
    ) AS sources
FROM product_cluster AS cluster
JOIN commodity ON commodity.id = cluster.commodity_id
LEFT JOIN producer ON producer.id = cluster.producer_id
WHERE ST_Intersects(cluster.extent, ST_MakeEnvelope(112.25, -8.15, 112.5, -7.9, 4326))
ORDER BY cluster.id;
