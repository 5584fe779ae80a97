-- The market accesses that a product cluster shows: its own, and those of a product of its commodity that comes from
-- one of its villages. The two halves exclude each other, since an access has one subject.
CREATE OR REPLACE VIEW product_cluster_market_access AS
SELECT access.product_cluster_id, access.id AS market_access_id
FROM market_access AS access
WHERE access.product_cluster_id IS NOT NULL
UNION ALL
SELECT cluster.id, access.id
FROM product_cluster AS cluster
JOIN product ON product.commodity_id = cluster.commodity_id
JOIN market_access AS access ON access.product_id = product.id
WHERE EXISTS (
    SELECT
    FROM product_cluster_village AS member
    JOIN product_village AS origin ON origin.village_code = member.village_code
    WHERE member.product_cluster_id = cluster.id AND origin.product_id = product.id
);
