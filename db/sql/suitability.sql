-- What is said of the land of a zone: by its name, or by its soil and terrain where both are as they are told. Who speaks
-- of a village speaks of no zone.
CREATE OR REPLACE VIEW terrain_zone_suitability AS
SELECT terrain_zone_id, id AS land_suitability_id
FROM land_suitability
WHERE terrain_zone_id IS NOT NULL
UNION ALL
SELECT zone.id, suitability.id
FROM land_suitability AS suitability
JOIN terrain_zone AS zone
    ON (suitability.soil IS NULL OR zone.soil = suitability.soil)
    AND (suitability.terrain IS NULL OR zone.terrain = suitability.terrain)
WHERE suitability.village_code IS NULL AND suitability.terrain_zone_id IS NULL;

-- What is said of the land of a village, and of how much of it: zones may overlap, so their parts may add up to more than
-- the whole.
CREATE OR REPLACE VIEW village_suitability AS
SELECT village_code, id AS land_suitability_id, 1::double precision AS share
FROM land_suitability
WHERE village_code IS NOT NULL
UNION ALL
SELECT part.village_code, suitable.land_suitability_id, least(sum(part.share), 1)
FROM terrain_zone_suitability AS suitable
JOIN terrain_share AS part ON part.terrain_zone_id = suitable.terrain_zone_id
GROUP BY part.village_code, suitable.land_suitability_id;
