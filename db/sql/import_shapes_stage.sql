-- Shapes as they were read, in the CRS of their file. Filled by COPY. What is wrong with a shape is found as it arrives,
-- while the program reads on; one of another CRS is examined once it has been brought to WGS 84.
CREATE TEMP TABLE import_shape (
    feature bigint PRIMARY KEY,
    file text NOT NULL,
    place text NOT NULL,
    key text NOT NULL,
    name text,
    boundary geometry NOT NULL,
    fault text GENERATED ALWAYS AS (
        CASE WHEN ST_SRID(boundary) = 4326 THEN nullif(ST_IsValidReason(boundary), 'Valid Geometry') END) STORED
) ON COMMIT DROP
