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

-- The highest stage of a village's reasons. Asked stage by stage, so that the planner may look up one village by its keys
-- and hash the reasons once for all.
CREATE OR REPLACE VIEW village_stage AS
SELECT
    village.code AS village_code,
    (CASE
        WHEN EXISTS (
            SELECT FROM village_stage_reason AS reason
            WHERE reason.village_code = village.code AND reason.stage = 'EXPORTING') THEN 'EXPORTING'
        WHEN EXISTS (
            SELECT FROM village_stage_reason AS reason
            WHERE reason.village_code = village.code AND reason.stage = 'FLAGSHIP') THEN 'FLAGSHIP'
        WHEN EXISTS (
            SELECT FROM village_stage_reason AS reason
            WHERE reason.village_code = village.code AND reason.stage = 'DEVELOPED') THEN 'DEVELOPED'
        WHEN EXISTS (
            SELECT FROM village_stage_reason AS reason
            WHERE reason.village_code = village.code AND reason.stage = 'STRUGGLING') THEN 'STRUGGLING'
        WHEN village.product_record = 'NONE_FOUND' THEN 'NO_PRODUCT'
        ELSE 'UNKNOWN'
    END)::varchar(40) AS stage
FROM village;
