-- What gives a village its stage: one line for each row of the record that does. A product may give two, by its mark and
-- by how it fares. A cluster gives its own market access to its villages; that of its members' products stays with them.
CREATE OR REPLACE VIEW village_stage_reason AS
SELECT
    origin.village_code,
    'market-access-' || access.id AS key,
    (CASE access.kind WHEN 'EXPORT' THEN 'EXPORTING' ELSE 'DEVELOPED' END)::varchar(40) AS stage,
    NULL::integer AS product_id,
    access.id AS market_access_id,
    NULL::integer AS obstacle_id
FROM product_village AS origin
JOIN market_access AS access ON access.product_id = origin.product_id
WHERE access.kind IN ('EXPORT', 'RETAIL_AGREEMENT', 'NATIONAL')
UNION ALL
SELECT
    member.village_code,
    'market-access-' || access.id,
    (CASE access.kind WHEN 'EXPORT' THEN 'EXPORTING' ELSE 'DEVELOPED' END)::varchar(40),
    NULL,
    access.id,
    NULL
FROM product_cluster_village AS member
JOIN market_access AS access ON access.product_cluster_id = member.product_cluster_id
WHERE access.kind IN ('EXPORT', 'RETAIL_AGREEMENT', 'NATIONAL')
UNION ALL
SELECT origin.village_code, 'flagship-' || product.id, 'FLAGSHIP'::varchar(40), product.id, NULL, NULL
FROM product_village AS origin
JOIN product ON product.id = origin.product_id
WHERE product.flagship
UNION ALL
SELECT origin.village_code, 'development-' || product.id, product.development, product.id, NULL, NULL
FROM product_village AS origin
JOIN product ON product.id = origin.product_id
WHERE product.development IS NOT NULL
UNION ALL
SELECT obstacle.village_code, 'obstacle-' || obstacle.id, 'STRUGGLING'::varchar(40), NULL, NULL, obstacle.id
FROM obstacle
WHERE obstacle.village_code IS NOT NULL AND obstacle.resolved_on IS NULL AND obstacle.resolution IS NULL
UNION ALL
SELECT origin.village_code, 'obstacle-' || obstacle.id, 'STRUGGLING'::varchar(40), NULL, NULL, obstacle.id
FROM product_village AS origin
JOIN obstacle ON obstacle.product_id = origin.product_id
WHERE obstacle.resolved_on IS NULL AND obstacle.resolution IS NULL
UNION ALL
SELECT village.code, 'record', 'NO_PRODUCT'::varchar(40), NULL, NULL, NULL
FROM village
WHERE village.product_record = 'NONE_FOUND';

-- The highest stage of a village's reasons. It repeats in numbers what they say in rows (a test holds the two together).
-- Asked of the view above stage by stage, the planner reads and hashes the reasons of all villages for a page of ten. So
-- products are looked up by the village's keys, and only where there are any, as product_record tells (triggers keep to
-- it); clusters and obstacles by EXISTS, which the planner answers by an index for a few villages and by one hash for many.
CREATE OR REPLACE VIEW village_stage AS
SELECT
    village.code AS village_code,
    (CASE greatest(
        CASE WHEN village.product_record = 'RECORDED' THEN (
            SELECT max(greatest(
                CASE WHEN product.flagship THEN 4 END,
                CASE product.development WHEN 'DEVELOPED' THEN 3 WHEN 'STRUGGLING' THEN 2 END,
                (
                    SELECT max(CASE access.kind WHEN 'EXPORT' THEN 5 ELSE 3 END)
                    FROM market_access AS access
                    WHERE access.product_id = product.id AND access.kind IN ('EXPORT', 'RETAIL_AGREEMENT', 'NATIONAL')
                ),
                (
                    SELECT 2
                    FROM obstacle
                    WHERE obstacle.product_id = product.id
                        AND obstacle.resolved_on IS NULL AND obstacle.resolution IS NULL
                    LIMIT 1
                )))
            FROM product_village AS origin
            JOIN product ON product.id = origin.product_id
            WHERE origin.village_code = village.code
        ) END,
        CASE
            WHEN EXISTS (
                SELECT FROM product_cluster_village AS member
                JOIN market_access AS access ON access.product_cluster_id = member.product_cluster_id
                WHERE member.village_code = village.code AND access.kind = 'EXPORT') THEN 5
            WHEN EXISTS (
                SELECT FROM product_cluster_village AS member
                JOIN market_access AS access ON access.product_cluster_id = member.product_cluster_id
                WHERE member.village_code = village.code AND access.kind IN ('RETAIL_AGREEMENT', 'NATIONAL')) THEN 3
        END,
        CASE WHEN EXISTS (
            SELECT FROM obstacle
            WHERE obstacle.village_code = village.code
                AND obstacle.resolved_on IS NULL AND obstacle.resolution IS NULL) THEN 2 END,
        CASE village.product_record WHEN 'NONE_FOUND' THEN 1 END)
        WHEN 5 THEN 'EXPORTING'
        WHEN 4 THEN 'FLAGSHIP'
        WHEN 3 THEN 'DEVELOPED'
        WHEN 2 THEN 'STRUGGLING'
        WHEN 1 THEN 'NO_PRODUCT'
        ELSE 'UNKNOWN'
    END)::varchar(40) AS stage
FROM village;
