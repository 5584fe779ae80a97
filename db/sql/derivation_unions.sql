-- What a union becomes on the map. Its grid of 1e-7 degrees (1 cm) closes the hairline gaps that differences of
-- floating point leave between neighbours; wider slivers, where two surveys disagree about a border, become holes. A
-- hole of less than a hectare (8e-7 square degrees) is no enclave: it is filled.
CREATE OR REPLACE FUNCTION pg_temp.derivation_area(united geometry) RETURNS geometry
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

-- A region's boundary, from those of what lies beneath it; null where nothing there has one. Each is a function of its
-- own since a worker process may call one, whereas a correlated subquery or an aggregate's last step is never left to a
-- worker; the costs tell the planner that several are worth one.
CREATE OR REPLACE FUNCTION pg_temp.derivation_district(wanted text) RETURNS geometry
LANGUAGE sql STABLE PARALLEL SAFE COST 100000 AS $$
    SELECT pg_temp.derivation_area(ST_Union(boundary, 1e-7)) FROM village WHERE district_code = wanted
$$;

CREATE OR REPLACE FUNCTION pg_temp.derivation_regency(wanted text) RETURNS geometry
LANGUAGE sql STABLE PARALLEL SAFE COST 300000 AS $$
    SELECT pg_temp.derivation_area(ST_Union(boundary, 1e-7)) FROM district WHERE regency_code = wanted
$$;

CREATE OR REPLACE FUNCTION pg_temp.derivation_province(wanted text) RETURNS geometry
LANGUAGE sql STABLE PARALLEL SAFE COST 500000 AS $$
    SELECT pg_temp.derivation_area(ST_Union(boundary, 1e-7)) FROM regency WHERE province_code = wanted
$$;

-- Few rows, each of which takes a while: a table need not be large for a worker to be worth its start.
SET LOCAL min_parallel_table_scan_size = 0;
SET LOCAL min_parallel_index_scan_size = 0;
