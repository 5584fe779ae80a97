-- Of shapes with one key the first that was read stays; the others are taken out and returned, with its place.
WITH ranked AS (
    SELECT feature, first_value(feature) OVER (PARTITION BY key ORDER BY feature) AS first_feature
    FROM import_shape
),
repeated AS (
    SELECT ranked.feature, first.file || ', ' || first.place AS first_place
    FROM ranked
    JOIN import_shape AS first ON first.feature = ranked.first_feature
    WHERE ranked.feature <> ranked.first_feature
)
DELETE FROM import_shape
USING repeated
WHERE import_shape.feature = repeated.feature
RETURNING import_shape.feature, import_shape.file, import_shape.place, import_shape.key, repeated.first_place
