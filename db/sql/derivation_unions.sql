-- A region's boundary, from those of what lies beneath it; null where nothing there has one. Each is a function of its
-- own since a worker process may call one, whereas a correlated subquery or an aggregate's last step is never left to a
-- worker; the costs tell the planner that several are worth one.
CREATE OR REPLACE FUNCTION pg_temp.derivation_district(wanted text) RETURNS geometry
LANGUAGE sql STABLE PARALLEL SAFE COST 100000 AS $$
    SELECT ovop_area(ST_Union(boundary, 1e-7)) FROM village WHERE district_code = wanted
$$;

CREATE OR REPLACE FUNCTION pg_temp.derivation_regency(wanted text) RETURNS geometry
LANGUAGE sql STABLE PARALLEL SAFE COST 300000 AS $$
    SELECT ovop_area(ST_Union(boundary, 1e-7)) FROM district WHERE regency_code = wanted
$$;

CREATE OR REPLACE FUNCTION pg_temp.derivation_province(wanted text) RETURNS geometry
LANGUAGE sql STABLE PARALLEL SAFE COST 500000 AS $$
    SELECT ovop_area(ST_Union(boundary, 1e-7)) FROM regency WHERE province_code = wanted
$$;

-- Few rows, each of which takes a while: a table need not be large for a worker to be worth its start.
SET LOCAL min_parallel_table_scan_size = 0;
SET LOCAL min_parallel_index_scan_size = 0;
