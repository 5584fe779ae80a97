-- Terrain zones, the shares that villages have in them, and each village's main zone. Reads derivation_changed and
-- derivation_changed_zone (ids of zones whose own geometry changed), and adds to the latter.

-- Zones that are defined by districts are the unions of those.
WITH derived AS (
    SELECT link.terrain_zone_id AS id, ovop_area(ST_Union(district.boundary, 1e-7)) AS boundary
    FROM terrain_zone_district AS link
    JOIN district ON district.code = link.district_code
    WHERE link.terrain_zone_id IN (
        SELECT changed.terrain_zone_id
        FROM terrain_zone_district AS changed
        WHERE changed.district_code IN (SELECT left(code, 8) FROM derivation_changed)
    )
    GROUP BY link.terrain_zone_id
),
written AS (
    UPDATE terrain_zone
    SET boundary = derived.boundary
    FROM derived
    WHERE terrain_zone.id = derived.id AND terrain_zone.boundary IS DISTINCT FROM derived.boundary
    RETURNING terrain_zone.id
)
INSERT INTO derivation_changed_zone SELECT id FROM written ON CONFLICT DO NOTHING;

ANALYZE derivation_changed_zone;

DELETE FROM terrain_share
WHERE village_code IN (SELECT code FROM derivation_changed)
    OR terrain_zone_id IN (SELECT id FROM derivation_changed_zone);

-- A zone of districts has its villages whole, whatever the shapes say.
INSERT INTO terrain_share (village_code, terrain_zone_id, share)
SELECT village.code, link.terrain_zone_id, 1
FROM terrain_zone_district AS link
JOIN village ON village.district_code = link.district_code
WHERE village.code IN (SELECT code FROM derivation_changed)
    OR link.terrain_zone_id IN (SELECT id FROM derivation_changed_zone);

-- A zone with a geometry of its own has the part of the village that it covers, by area; within a village the plane
-- of degrees is as good as the spheroid. Less than half a per cent is where two surveys disagree about a border.
-- A village without a boundary is where its point is.
WITH zone AS (
    SELECT id, boundary
    FROM terrain_zone
    WHERE NOT EXISTS (SELECT FROM terrain_zone_district AS link WHERE link.terrain_zone_id = terrain_zone.id)
),
covered AS (
    SELECT village.code, zone.id AS terrain_zone_id,
        CASE
            WHEN ST_CoveredBy(village.boundary, zone.boundary) THEN 1
            ELSE least(1, ST_Area(ST_Intersection(village.boundary, zone.boundary)) / ST_Area(village.boundary))
        END AS share
    FROM zone
    JOIN village ON ST_Intersects(zone.boundary, village.boundary)
    UNION ALL
    SELECT village.code, zone.id, 1
    FROM zone
    JOIN village ON village.boundary IS NULL AND ST_Intersects(zone.boundary, village.location)
)
INSERT INTO terrain_share (village_code, terrain_zone_id, share)
SELECT code, terrain_zone_id, share
FROM covered
WHERE share >= 0.005
    AND (code IN (SELECT code FROM derivation_changed)
        OR terrain_zone_id IN (SELECT id FROM derivation_changed_zone));

-- The main zone is that of the largest share; of equal shares, of the zone that was made first.
UPDATE village
SET terrain_zone_id = main.terrain_zone_id
FROM (
    SELECT village.code, share.terrain_zone_id
    FROM village
    LEFT JOIN LATERAL (
        SELECT terrain_share.terrain_zone_id
        FROM terrain_share
        WHERE terrain_share.village_code = village.code
        ORDER BY terrain_share.share DESC, terrain_share.terrain_zone_id
        LIMIT 1
    ) AS share ON true
) AS main
WHERE village.code = main.code AND village.terrain_zone_id IS DISTINCT FROM main.terrain_zone_id;
