-- Brings shapes of another CRS to WGS 84, by the function that traps ST_Transform's errors. What cannot be brought
-- over, or lands nowhere on earth, is taken out and returned.
WITH transformed AS (
    SELECT source.feature, ST_GeomFromEWKB(result.transformed) AS geometry, result.problem
    FROM import_shape AS source
    CROSS JOIN LATERAL ovop_transform(ST_AsEWKB(source.boundary), 4326) AS result
    WHERE ST_SRID(source.boundary) <> 4326
),
judged AS (
    SELECT feature, geometry,
        CASE
            WHEN problem IS NOT NULL THEN problem
            WHEN ST_XMin(geometry) >= -180 AND ST_XMax(geometry) <= 180
                AND ST_YMin(geometry) >= -90 AND ST_YMax(geometry) <= 90 THEN NULL
            ELSE 'it would lie outside the earth''s longitudes and latitudes'
        END AS problem
    FROM transformed
),
brought AS (
    UPDATE import_shape
    SET boundary = judged.geometry
    FROM judged
    WHERE import_shape.feature = judged.feature AND judged.problem IS NULL
)
DELETE FROM import_shape
USING judged
WHERE import_shape.feature = judged.feature AND judged.problem IS NOT NULL
RETURNING import_shape.feature, import_shape.file, import_shape.place, import_shape.key, judged.problem
