-- All that lies within so many metres of a shape, as an area in WGS 84. As ST_Buffer on geography, but a shape for which
-- PostGIS has no plane that fits is the caller's fault (SQLSTATE 22023), not an internal error (XX000), on which the
-- driver gives up the connection.
CREATE OR REPLACE FUNCTION ovop_buffer(shape geography, metres double precision) RETURNS geometry
LANGUAGE plpgsql STABLE STRICT
AS $$
DECLARE
    reach geometry := ovop_reach(shape::geometry, metres);
    made geometry;
BEGIN
    -- The plane in which it is made ends there: the result would lie around the whole earth.
    IF ST_XMax(reach) - ST_XMin(reach) >= 360 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_parameter_value',
            MESSAGE = format('A buffer of %s metres around this geometry would reach a pole or the antimeridian.', metres);
    END IF;

    -- 999000 is Mercator, PostGIS's last resort, in which a metre is longer or shorter by the latitude. Over more than
    -- half of the earth an edge runs the other way around than its longitudes do.
    IF _ST_BestSRID(shape) = 999000 OR ST_XMax(shape::geometry) - ST_XMin(shape::geometry) > 180 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_parameter_value',
            MESSAGE = 'No buffer can be made around a geometry of this width; give its parts one by one.';
    END IF;

    BEGIN
        -- 32 corners for a quarter of a circle: nowhere nearer by more than 0.03 percent.
        made := ST_Buffer(shape, metres, 32)::geometry;
        RETURN CASE WHEN ST_IsValid(made) THEN made ELSE ST_MakeValid(made) END;
    EXCEPTION WHEN internal_error THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_parameter_value',
            MESSAGE = format('No buffer of %s metres can be made around this geometry.', metres);
    END;
END
$$;
