-- What a planner must get for regency 35.05, zone Blitar Selatan, commodity goat-milk, 20 km: the document
-- VillagesInNeed. All rows, largest area first; the document shows the first 20 and counts them all.
-- The last column is how far the nearest village with goat milk is, from edge to edge, in metres: how near a row is to
-- the limit.
SELECT village.code,
    village.name,
    round(village.area_km2::numeric, 4) AS area_km2,
    village.boundary_source,
    village.product_record,
    district.name AS district,
    zone.name AS zone,
    zone.soil,
    zone.fertility,
    round(nearest.metres) AS metres
FROM village
JOIN district ON district.code = village.district_code
JOIN terrain_zone AS zone ON zone.id = village.terrain_zone_id
CROSS JOIN LATERAL (
    SELECT min(ST_Distance(village.boundary::geography, other.boundary::geography)) AS metres
    FROM product_village AS link
    JOIN product ON product.id = link.product_id
    JOIN commodity ON commodity.id = product.commodity_id
    JOIN village AS other ON other.code = link.village_code
    WHERE commodity.slug = 'goat-milk' AND other.code <> village.code
) AS nearest
WHERE village.kind = 'DESA'
    AND village.regency_code = '35.05'
    AND zone.name = 'Blitar Selatan'
    AND NOT EXISTS (
        SELECT
        FROM product_village AS link
        JOIN product ON product.id = link.product_id
        WHERE link.village_code = village.code AND product.flagship
    )
    AND nearest.metres <= 20000
ORDER BY village.area_km2 DESC, village.code;
