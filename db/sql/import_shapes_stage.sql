-- Shapes as they were read, in the CRS of their file. Filled by COPY.
CREATE TEMP TABLE import_shape (
    feature bigint PRIMARY KEY,
    file text NOT NULL,
    place text NOT NULL,
    key text NOT NULL,
    geometry geometry NOT NULL
) ON COMMIT DROP
