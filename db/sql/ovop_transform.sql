-- ST_Transform that answers instead of raising: PostGIS reports an unknown CRS or a coordinate that cannot be
-- projected with SQLSTATE XX000, on which the driver gives up the connection.
--
-- given        EWKB with its SRID
-- target       SRID wanted
-- transformed  EWKB in the target; null where there is a problem
-- crs_known    whether the CRS of the given geometry is in spatial_ref_sys
-- problem      what PostGIS said; null where all is well
CREATE OR REPLACE FUNCTION ovop_transform(
    given bytea, target integer,
    OUT transformed bytea, OUT crs_known boolean, OUT problem text)
LANGUAGE plpgsql STABLE STRICT
AS $$
BEGIN
    crs_known := true;
    SELECT EXISTS (SELECT FROM spatial_ref_sys AS s WHERE s.srid = ST_SRID(ST_GeomFromEWKB(given)))
    INTO crs_known;
    IF NOT crs_known THEN
        problem := 'no such CRS';
        RETURN;
    END IF;
    transformed := ST_AsEWKB(ST_Transform(ST_GeomFromEWKB(given), target), 'NDR');
EXCEPTION WHEN OTHERS THEN
    transformed := NULL;
    problem := SQLERRM;
END
$$;
