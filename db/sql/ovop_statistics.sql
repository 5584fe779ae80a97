-- The box of ST_Extent in WGS 84, always as a polygon: the cast to geometry would make a point of the box of one point,
-- and say nothing of the reference system.
CREATE OR REPLACE FUNCTION ovop_extent(box box2d) RETURNS geometry
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ST_MakeEnvelope(ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box), 4326);

-- The convex hull of shapes; null where it is no area, since they all lie on one point or line.
CREATE OR REPLACE FUNCTION ovop_hull(shapes geometry) RETURNS geometry
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000
AS $$
DECLARE
    hull geometry := ST_ConvexHull(shapes);
BEGIN
    RETURN CASE WHEN ST_Dimension(hull) = 2 THEN hull END;
END
$$;
