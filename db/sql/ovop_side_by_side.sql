-- Groups of villages that lie side by side: each comes within so many metres of another of its group, measured between
-- their edges on the spheroid, and of none outside. A village without a boundary counts by its point.
-- (1) Degrees decide most: what lies within metres / 111700 of them surely is that near, for no degree has more metres;
--     what lies further than metres / (110570 * cos(furthest)) surely is not (see ovop_within_metres.sql).
-- (2) Between groups that are sure and lie together in one that may be, pairs are measured, found by the indexes on
--     boundaries and points, until all that belong together are joined.
-- A group is its codes, rising.
CREATE OR REPLACE FUNCTION ovop_side_by_side(codes text[], metres double precision) RETURNS SETOF text[]
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE ROWS 100 COST 1000000
AS $$
DECLARE
    around box2d;
    furthest double precision;
    -- All in one group where degrees say nothing: across the antimeridian, near a pole.
    degrees double precision := 720;
    known text[];
    sure integer[];
    perhaps integer[];
    -- Of each sure group one with the same or a smaller number that it belongs to.
    leader integer[];
    pair record;
    a integer;
    b integer;
BEGIN
    SELECT ST_Extent(coalesce(village.boundary, village.location)) INTO around
    FROM village WHERE village.code = ANY (codes);
    IF around IS NULL THEN
        RETURN;
    END IF;
    furthest := greatest(ST_YMax(around), -ST_YMin(around)) + metres / 110570;
    IF furthest < 89 AND ST_XMax(around) - ST_XMin(around) <= 180 THEN
        degrees := metres / (110570 * cosd(furthest));
    END IF;

    SELECT
        array_agg(grouped.code ORDER BY grouped.code),
        array_agg(grouped.sure + 1 ORDER BY grouped.code),
        array_agg(grouped.perhaps ORDER BY grouped.code)
    INTO known, sure, perhaps
    FROM (
        SELECT
            village.code,
            ST_ClusterDBSCAN(coalesce(village.boundary, village.location), metres / 111700, 1) OVER () AS sure,
            ST_ClusterDBSCAN(coalesce(village.boundary, village.location), degrees, 1) OVER () AS perhaps
        FROM village
        WHERE village.code = ANY (codes)
    ) AS grouped;
    leader := ARRAY(SELECT generate_series(1, (SELECT max(number) FROM unnest(sure) AS number)));

    FOR pair IN
        WITH grouped AS MATERIALIZED (
            SELECT * FROM unnest(known, sure, perhaps) AS held (code, sure, perhaps)
        ), doubtful AS MATERIALIZED (
            SELECT grouped.perhaps FROM grouped GROUP BY grouped.perhaps HAVING min(grouped.sure) < max(grouped.sure)
        )
        SELECT
            one.sure AS one,
            two.sure AS two,
            coalesce(village.boundary, village.location) AS shape,
            coalesce(other.boundary, other.location) AS other_shape
        FROM grouped AS one
        JOIN doubtful ON doubtful.perhaps = one.perhaps
        JOIN village ON village.code = one.code
        JOIN village AS other ON other.boundary && ovop_reach(coalesce(village.boundary, village.location), metres)
            OR (other.boundary IS NULL
                AND other.location && ovop_reach(coalesce(village.boundary, village.location), metres))
        JOIN grouped AS two ON two.code = other.code AND two.perhaps = one.perhaps AND two.sure > one.sure
    LOOP
        a := pair.one;
        WHILE leader[a] < a LOOP
            a := leader[a];
        END LOOP;
        b := pair.two;
        WHILE leader[b] < b LOOP
            b := leader[b];
        END LOOP;
        IF a <> b AND ovop_within_metres(pair.shape, pair.other_shape, metres) THEN
            leader[greatest(a, b)] := least(a, b);
        END IF;
    END LOOP;

    -- Rising, so that a leader's own leader is known before.
    FOR number IN 1 .. cardinality(leader) LOOP
        leader[number] := leader[leader[number]];
    END LOOP;
    RETURN QUERY
        SELECT array_agg(held.code ORDER BY held.code)
        FROM unnest(known, sure) AS held (code, sure)
        JOIN unnest(leader) WITH ORDINALITY AS led (leader, number) ON led.number = held.sure
        GROUP BY led.leader;
END
$$;

-- The area of several villages together, as a product cluster's extent is derived; null where none has a boundary.
CREATE OR REPLACE FUNCTION ovop_extent(codes text[]) RETURNS geometry
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 100000
AS $$
    SELECT ovop_area(ST_Union(boundary, 1e-7)) FROM village WHERE code = ANY (codes)
$$;

-- The convex hull of several villages, those without a boundary by their points; null where it is no area.
CREATE OR REPLACE FUNCTION ovop_hull(codes text[]) RETURNS geometry
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 100000
AS $$
    SELECT CASE WHEN ST_Dimension(hull) = 2 THEN hull END
    FROM (
        SELECT ST_ConvexHull(ST_Collect(ST_ConvexHull(coalesce(boundary, location)))) AS hull
        FROM village WHERE code = ANY (codes)
    ) AS hulls
$$;

-- How villages that were found side by side stand to product clusters: which villages are in both, only here, only there.
-- Keys go in and out as they are listed in one text, with commas between; null where there are none.
CREATE OR REPLACE FUNCTION ovop_cluster_comparison(cluster_ids text, village_codes text)
RETURNS TABLE (product_cluster_id integer, both_codes text, here_codes text, there_codes text)
LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 2
AS $$
    SELECT cluster.id, compared.both_codes, compared.here_codes, compared.there_codes
    FROM product_cluster AS cluster
    CROSS JOIN LATERAL (
        SELECT
            string_agg(here.code, ',' ORDER BY here.code) FILTER (WHERE there.code IS NOT NULL) AS both_codes,
            string_agg(here.code, ',' ORDER BY here.code) FILTER (WHERE there.code IS NULL) AS here_codes,
            string_agg(there.code, ',' ORDER BY there.code) FILTER (WHERE here.code IS NULL) AS there_codes
        FROM unnest(string_to_array(village_codes, ',')) AS here (code)
        FULL JOIN (
            SELECT member.village_code AS code
            FROM product_cluster_village AS member
            WHERE member.product_cluster_id = cluster.id
        ) AS there ON there.code = here.code
    ) AS compared
    WHERE cluster.id = ANY (string_to_array(cluster_ids, ',')::integer[])
$$;
