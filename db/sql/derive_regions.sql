-- Districts as unions of their villages, regencies of their districts, provinces of their regencies, wherever a
-- village of derivation_changed lies. A grid of 1e-7 degrees (1 cm) closes the hairline gaps that differences of
-- floating point leave between neighbours. What has no boundary beneath it has none itself.
WITH derived AS (
    SELECT district_code AS code, ST_Union(boundary, 1e-7) AS boundary
    FROM village
    WHERE district_code IN (SELECT left(code, 8) FROM derivation_changed)
    GROUP BY district_code
)
UPDATE district
SET boundary = CASE WHEN NOT ST_IsEmpty(derived.boundary) THEN ST_Multi(derived.boundary) END
FROM derived
WHERE district.code = derived.code AND district.boundary IS DISTINCT FROM ST_Multi(derived.boundary);

WITH derived AS (
    SELECT regency_code AS code, ST_Union(boundary, 1e-7) AS boundary
    FROM district
    WHERE regency_code IN (SELECT left(code, 5) FROM derivation_changed)
    GROUP BY regency_code
)
UPDATE regency
SET boundary = CASE WHEN NOT ST_IsEmpty(derived.boundary) THEN ST_Multi(derived.boundary) END
FROM derived
WHERE regency.code = derived.code AND regency.boundary IS DISTINCT FROM ST_Multi(derived.boundary);

WITH derived AS (
    SELECT province_code AS code, ST_Union(boundary, 1e-7) AS boundary
    FROM regency
    WHERE province_code IN (SELECT left(code, 2) FROM derivation_changed)
    GROUP BY province_code
)
UPDATE province
SET boundary = CASE WHEN NOT ST_IsEmpty(derived.boundary) THEN ST_Multi(derived.boundary) END
FROM derived
WHERE province.code = derived.code AND province.boundary IS DISTINCT FROM ST_Multi(derived.boundary);
