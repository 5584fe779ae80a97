-- What a union becomes on the map. Its grid of 1e-7 degrees (1 cm) closes the hairline gaps that differences of
-- floating point leave between neighbours; wider slivers, where two surveys disagree about a border, become holes. A
-- hole of less than a hectare (8e-7 square degrees) is no enclave: it is filled.
CREATE OR REPLACE FUNCTION ovop_area(united geometry) RETURNS geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    WITH filled AS (
        SELECT ST_Multi(ST_Collect(ST_MakePolygon(
            ST_ExteriorRing(part.geom),
            ARRAY(
                SELECT ST_ExteriorRing(ring.geom)
                FROM ST_DumpRings(part.geom) AS ring
                WHERE ring.path[1] > 0 AND ST_Area(ring.geom) >= 8e-7)))) AS area
        FROM ST_Dump(united) AS part
    )
    -- A part that lay in a hole lies in another part now.
    SELECT CASE WHEN ST_IsValid(area) THEN area ELSE ST_Multi(ST_UnaryUnion(area)) END FROM filled
$$;
