-- Districts as unions of their villages, regencies of their districts, provinces of their regencies, wherever a
-- village of derivation_changed lies. What has no boundary beneath it has none itself.

WITH derived AS (
    SELECT district_code AS code, pg_temp.derivation_area(ST_Union(boundary, 1e-7)) AS boundary
    FROM village
    WHERE district_code IN (SELECT left(code, 8) FROM derivation_changed)
    GROUP BY district_code
)
UPDATE district
SET boundary = derived.boundary
FROM derived
WHERE district.code = derived.code AND district.boundary IS DISTINCT FROM derived.boundary;

WITH derived AS (
    SELECT regency_code AS code, pg_temp.derivation_area(ST_Union(boundary, 1e-7)) AS boundary
    FROM district
    WHERE regency_code IN (SELECT left(code, 5) FROM derivation_changed)
    GROUP BY regency_code
)
UPDATE regency
SET boundary = derived.boundary
FROM derived
WHERE regency.code = derived.code AND regency.boundary IS DISTINCT FROM derived.boundary;

WITH derived AS (
    SELECT province_code AS code, pg_temp.derivation_area(ST_Union(boundary, 1e-7)) AS boundary
    FROM regency
    WHERE province_code IN (SELECT left(code, 2) FROM derivation_changed)
    GROUP BY province_code
)
UPDATE province
SET boundary = derived.boundary
FROM derived
WHERE province.code = derived.code AND province.boundary IS DISTINCT FROM derived.boundary;
