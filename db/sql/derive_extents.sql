-- What follows the villages of derivation_changed: extents of product clusters, and sites that stand for their village.
WITH derived AS (
    SELECT cluster.id, ovop_area(ST_Union(village.boundary, 1e-7)) AS extent
    FROM product_cluster AS cluster
    LEFT JOIN product_cluster_village AS link ON link.product_cluster_id = cluster.id
    LEFT JOIN village ON village.code = link.village_code
    GROUP BY cluster.id
    HAVING count(link.village_code) = 0 OR bool_or(village.code IN (SELECT code FROM derivation_changed))
)
UPDATE product_cluster
SET extent = derived.extent
FROM derived
WHERE product_cluster.id = derived.id AND product_cluster.extent IS DISTINCT FROM derived.extent;

UPDATE agrotourism_site
SET location = village.location
FROM village
JOIN derivation_changed USING (code)
WHERE agrotourism_site.village_code = village.code
    AND agrotourism_site.position_precision = 'VILLAGE'
    AND agrotourism_site.location IS DISTINCT FROM village.location;
