-- Valid multi-polygons of what was copied, with what was wrong before. A shape without area becomes EMPTY.
CREATE TEMP TABLE import_shape_checked ON COMMIT DROP AS
SELECT feature, file, place, key, fault,
    ST_Multi(CASE WHEN fault IS NULL THEN geometry ELSE ST_CollectionExtract(ST_MakeValid(geometry), 3) END) AS boundary
FROM (
    SELECT import_shape.*, CASE WHEN NOT ST_IsValid(geometry) THEN ST_IsValidReason(geometry) END AS fault
    FROM import_shape
) AS examined;

ANALYZE import_shape_checked
