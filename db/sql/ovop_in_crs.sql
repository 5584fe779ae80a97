-- A stored geometry in the CRS that a client asks for. ST_Transform raises where coordinates cannot be projected, with
-- SQLSTATE XX000, on which the driver gives up the connection; here the geometry comes back as it was, in its own SRID,
-- so that whoever reads it sees by the SRID that the CRS cannot show it. The same where a coordinate came out infinite.
CREATE OR REPLACE FUNCTION ovop_in_crs(shape geometry, crs integer) RETURNS geometry
LANGUAGE plpgsql STABLE STRICT
AS $$
DECLARE
    projected geometry;
BEGIN
    projected := ST_Transform(shape, crs);
    IF abs(ST_XMin(projected)) < 'Infinity' AND abs(ST_XMax(projected)) < 'Infinity'
        AND abs(ST_YMin(projected)) < 'Infinity' AND abs(ST_YMax(projected)) < 'Infinity'
    THEN
        RETURN projected;
    END IF;
    RETURN shape;
EXCEPTION WHEN internal_error THEN
    RETURN shape;
END
$$;
