-- ST_Transform that answers instead of raising: PostGIS reports an unknown CRS or a coordinate that cannot be
-- projected with SQLSTATE XX000, on which the driver gives up the connection. And it is silent of what lies outside of a
-- CRS's domain but can be computed: a metre beyond the edge of the world comes back on its other side. So what is
-- transformed has to lead back to where it was, to a metre or a hundred-thousandth of a degree.
--
-- given        EWKB with its SRID
-- target       SRID wanted
-- transformed  EWKB in the target; null where there is a problem
-- crs_known    whether the CRS of the given geometry is in spatial_ref_sys, and is one of two coordinates
-- problem      what PostGIS said; null where all is well
CREATE OR REPLACE FUNCTION ovop_transform(
    given bytea, target integer,
    OUT transformed bytea, OUT crs_known boolean, OUT problem text)
LANGUAGE plpgsql STABLE STRICT
AS $$
DECLARE
    shape geometry;
    there geometry;
    back geometry;
    definition text;
    tolerance double precision;
BEGIN
    shape := ST_GeomFromEWKB(given);
    SELECT s.proj4text INTO definition FROM spatial_ref_sys AS s WHERE s.srid = ST_SRID(shape);
    crs_known := FOUND AND coalesce(definition, '') NOT LIKE '%+proj=geocent%';
    IF NOT crs_known THEN
        problem := 'no such CRS';
        RETURN;
    END IF;
    there := ST_Transform(shape, target);
    back := ST_Transform(there, ST_SRID(shape));
    tolerance := CASE WHEN definition LIKE '%+proj=longlat%' THEN 0.00001 ELSE 1 END;
    -- Not "> tolerance": what is no number is refused as well. An empty geometry has no extent.
    IF NOT ST_IsEmpty(shape) AND (
        abs(ST_XMin(back) - ST_XMin(shape)) <= tolerance AND abs(ST_XMax(back) - ST_XMax(shape)) <= tolerance
        AND abs(ST_YMin(back) - ST_YMin(shape)) <= tolerance AND abs(ST_YMax(back) - ST_YMax(shape)) <= tolerance) IS NOT TRUE
    THEN
        problem := 'coordinates outside of the domain of the CRS';
        RETURN;
    END IF;
    transformed := ST_AsEWKB(there, 'NDR');
EXCEPTION WHEN OTHERS THEN
    crs_known := coalesce(crs_known, true);
    transformed := NULL;
    problem := SQLERRM;
END
$$;
