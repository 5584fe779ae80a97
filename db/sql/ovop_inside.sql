-- Whether a shape lies in an area, slivers allowed: it is covered by the area, or it is an area itself of which at least
-- 99 percent lies there. Boundaries that were drawn by different hands, or simplified one by one, hardly ever fit.
-- Parts are measured in square degrees: of a shape that is small beside the globe they stand to each other as on it.
-- IMMUTABLE: the same shapes are always answered alike.
CREATE OR REPLACE FUNCTION ovop_inside(shape geometry, area geometry) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 5000
AS $$
DECLARE
    most double precision := 0.99 * ST_Area(shape);
BEGIN
    IF most > 0 AND ST_Area(ST_Intersection(ST_Envelope(shape), ST_Envelope(area))) < most THEN
        RETURN false;
    END IF;
    RETURN ST_CoveredBy(shape, area) OR (most > 0 AND ST_Area(ST_Intersection(shape, area)) >= most);
END
$$;
