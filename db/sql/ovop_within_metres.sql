-- Whether two shapes come within so many metres of each other, measured between their edges on the spheroid. As
-- ST_DWithin on geography, but for shapes of a hundred vertices some fifty times faster when each pair is looked at
-- once, as in a spatial join. Both shapes are in WGS 84; their edges are straight in degrees (RFC 7946, 3.1.1), where
-- geography bends them: by 3 mm for an edge of a kilometre in Java.
--
-- 110570 is a little less than the least number of metres in a degree of latitude (at the equator). Nowhere along a way
-- of that many metres can the latitude be further from the equator than "furthest", so that a degree of longitude there
-- has at least 110570 * cos(furthest) metres.

-- A box around everything that comes within so many metres of a shape: for &&, so that an index on the other shapes
-- serves. All longitudes where the box would reach a pole or cross the antimeridian.
CREATE OR REPLACE FUNCTION ovop_reach(shape geometry, metres double precision) RETURNS geometry
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
DECLARE
    latitudes double precision := metres / 110570;
    furthest double precision := greatest(ST_YMax(shape), -ST_YMin(shape)) + latitudes;
    west double precision := -180;
    east double precision := 180;
    longitudes double precision;
BEGIN
    IF ST_IsEmpty(shape) THEN
        RETURN NULL;
    END IF;
    IF furthest < 89 THEN
        longitudes := metres / (110570 * cosd(furthest));
        IF ST_XMin(shape) - longitudes >= -180 AND ST_XMax(shape) + longitudes <= 180 THEN
            west := ST_XMin(shape) - longitudes;
            east := ST_XMax(shape) + longitudes;
        END IF;
    END IF;
    RETURN ST_MakeEnvelope(
        west, greatest(ST_YMin(shape) - latitudes, -90), east, least(ST_YMax(shape) + latitudes, 90), 4326);
END
$$;

CREATE OR REPLACE FUNCTION ovop_within_metres(a geometry, b geometry, metres double precision) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 5000
AS $$
DECLARE
    furthest double precision;
BEGIN
    -- Yes: two points that are nearest in the plane are hardly further from each other than the shapes are.
    IF ST_DWithin(ST_ClosestPoint(a, b)::geography, ST_ClosestPoint(b, a)::geography, metres) THEN
        RETURN true;
    END IF;

    -- No: further in degrees than so many metres can be. Not across the antimeridian, where degrees say nothing.
    furthest := greatest(ST_YMax(a), ST_YMax(b), -ST_YMin(a), -ST_YMin(b)) + metres / 110570;
    IF furthest < 89
        AND greatest(ST_XMax(a), ST_XMax(b)) - least(ST_XMin(a), ST_XMin(b)) <= 180
        AND NOT ST_DWithin(a, b, metres / (110570 * cosd(furthest)))
    THEN
        RETURN false;
    END IF;

    -- What is left is about as far as asked, or far north, or far south.
    RETURN ST_DWithin(a::geography, b::geography, metres);
END
$$;
