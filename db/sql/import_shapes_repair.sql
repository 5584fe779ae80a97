-- Makes valid multi-polygons of the shapes that are none, and returns what was wrong with each and whether anything with
-- an area is left of it.
WITH faulty AS (
    SELECT feature, fault FROM import_shape WHERE fault IS NOT NULL
)
UPDATE import_shape
SET boundary = ST_Multi(ST_CollectionExtract(ST_MakeValid(boundary), 3))
FROM faulty
WHERE import_shape.feature = faulty.feature
RETURNING import_shape.feature, import_shape.file, import_shape.place, import_shape.key, faulty.fault,
    NOT ST_IsEmpty(boundary)
