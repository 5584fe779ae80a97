-- The schema as the migrations make it: a snapshot to read and to review, never run. Written by the test
-- SchemaSnapshotTests with BLESS=1, from pg_dump of PostgreSQL 15.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

CREATE FUNCTION public.ovop_area(united public.geometry) RETURNS public.geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
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

CREATE FUNCTION public.ovop_buffer(shape public.geography, metres double precision) RETURNS public.geometry
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

CREATE FUNCTION public.ovop_cell(place public.geometry, metres double precision, is_hexagon boolean) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
    x double precision := 6378137 * radians(ST_X(place)) / metres;
    y double precision := 6335439.327292 * sind(ST_Y(place)) / metres;
    q double precision;
    r double precision;
    column_ double precision;
    row_ double precision;
BEGIN
    IF NOT is_hexagon THEN
        RETURN floor(x)::bigint * 4294967296 + floor(y)::bigint + 2147483648;
    END IF;

    -- Along the two axes that stand 60 degrees apart, q and r, and the third that follows from them: whichever is
    -- furthest from a whole number gives way.
    q := x * 2 / 3;
    r := y / sqrt(3) - x / 3;
    column_ := round(q);
    row_ := round(r);
    IF abs(column_ - q) > abs(row_ - r) AND abs(column_ - q) > abs(round(-q - r) + q + r) THEN
        column_ := -row_ - round(-q - r);
    ELSIF abs(row_ - r) > abs(round(-q - r) + q + r) THEN
        row_ := -column_ - round(-q - r);
    END IF;

    -- Odd columns stand half a cell further north.
    RETURN column_::bigint * 4294967296 + row_::bigint + floor(column_ / 2)::bigint + 2147483648;
END
$$;

CREATE FUNCTION public.ovop_cell_boundary(cell bigint, metres double precision, is_hexagon boolean) RETURNS public.geometry
    LANGUAGE plpgsql IMMUTABLE STRICT COST 1000 PARALLEL SAFE
    AS $$
DECLARE
    column_ bigint := cell >> 32;
    row_ bigint := (cell & 4294967295) - 2147483648;
    -- Corners in halves of a side eastwards and halves of a cell's height northwards.
    easts bigint[] := ARRAY[2 * column_, 2 * column_ + 2, 2 * column_ + 2, 2 * column_, 2 * column_];
    norths bigint[] := ARRAY[2 * row_, 2 * row_, 2 * row_ + 2, 2 * row_ + 2, 2 * row_];
    half_height double precision := metres / 2;
    corners geometry[] := '{}';
BEGIN
    IF is_hexagon THEN
        column_ := 3 * column_;
        row_ := 2 * row_ + (column_ & 1);
        easts := ARRAY[column_ - 2, column_ - 1, column_ + 1, column_ + 2, column_ + 1, column_ - 1, column_ - 2];
        norths := ARRAY[row_, row_ - 1, row_ - 1, row_, row_ + 1, row_ + 1, row_];
        half_height := metres * sqrt(3) / 2;
    END IF;
    FOR corner IN 1 .. array_length(easts, 1) LOOP
        -- At the edge of the world a cell ends with it.
        corners := corners || ST_Point(
            greatest(least(degrees(easts[corner] * metres / 2 / 6378137), 180), -180),
            asind(greatest(least(norths[corner] * half_height / 6335439.327292, 1), -1)),
            4326);
    END LOOP;
    RETURN ST_MakePolygon(ST_MakeLine(corners));
END
$$;

CREATE FUNCTION public.ovop_check_product_record() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (
        SELECT FROM village WHERE code = NEW.code AND product_record <> 'RECORDED'
            AND EXISTS (SELECT FROM product_village WHERE village_code = code))
    THEN
        RAISE check_violation USING
            MESSAGE = format('village %s has products: its product_record is RECORDED', NEW.code),
            TABLE = 'village', CONSTRAINT = 'product_record_of_products';
    END IF;

    RETURN NULL;
END
$$;

CREATE FUNCTION public.ovop_check_synthetic_source() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM demonstration_mark) THEN
        RAISE check_violation USING
            MESSAGE = format(
                'the source %s is SYNTHETIC, and this database holds facts: what is invented belongs into a demonstration',
                NEW.slug),
            TABLE = 'source', CONSTRAINT = 'synthetic_source_of_demonstration';
    END IF;

    RETURN NEW;
END
$$;

CREATE FUNCTION public.ovop_claim_differences(note text) RETURNS TABLE(place integer, field text, value text, shown text)
    LANGUAGE sql IMMUTABLE STRICT ROWS 2 PARALLEL SAFE
    AS $_$
    SELECT
        found.place::integer,
        -- As GraphQL calls it: price from idr is priceFromIdr.
        lower(left(told.field, 1)) || substr(replace(initcap(told.field), ' ', ''), 2),
        CASE WHEN found.part[2] <> 'nothing' THEN substr(found.part[2], 2, length(found.part[2]) - 2) END,
        CASE WHEN found.part[3] <> 'nothing' THEN substr(found.part[3], 2, length(found.part[3]) - 2) END
    FROM regexp_matches($1, '([a-z0-9 ]+) (“[^”]*”|nothing) \(here (“[^”]*”|nothing)\)', 'g')
        WITH ORDINALITY AS found (part, place)
    CROSS JOIN LATERAL (SELECT btrim(found.part[1]) AS field) AS told
$_$;

CREATE FUNCTION public.ovop_cluster_comparison(cluster_ids text, village_codes text) RETURNS TABLE(product_cluster_id integer, both_codes text, here_codes text, there_codes text)
    LANGUAGE sql STABLE STRICT ROWS 2 PARALLEL SAFE
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

CREATE FUNCTION public.ovop_commodity(sought text) RETURNS integer
    LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
    found_id integer := (SELECT commodity.id FROM commodity WHERE commodity.slug = sought);
    nearest text;
BEGIN
    IF found_id IS NULL THEN
        SELECT string_agg(alike.slug, ', ' ORDER BY alike.likeness DESC, alike.slug) INTO nearest
        FROM (
            SELECT
                commodity.slug,
                greatest(similarity(commodity.slug, sought), similarity(commodity.name, sought), similarity(commodity.name_id, sought)) AS likeness
            FROM commodity
            ORDER BY likeness DESC, commodity.slug
            LIMIT 3
        ) AS alike
        WHERE alike.likeness >= 0.2;
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_parameter_value',
            MESSAGE = format(
                'No commodity has the slug "%s"; %s.', left(sought, 100),
                coalesce('like it are: ' || nearest, 'the field commodities lists them'));
    END IF;
    RETURN found_id;
END
$$;

CREATE FUNCTION public.ovop_extent(codes text[]) RETURNS public.geometry
    LANGUAGE sql STABLE STRICT COST 100000 PARALLEL SAFE
    AS $$
    SELECT ovop_area(ST_Union(boundary, 1e-7)) FROM village WHERE code = ANY (codes)
$$;

CREATE FUNCTION public.ovop_extent(box public.box2d) RETURNS public.geometry
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.st_makeenvelope(public.st_xmin((box)::public.box3d), public.st_ymin((box)::public.box3d), public.st_xmax((box)::public.box3d), public.st_ymax((box)::public.box3d), 4326);

CREATE FUNCTION public.ovop_follow_product_villages() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    recorded text[];
    bare text[];
BEGIN
    IF TG_OP <> 'DELETE' THEN
        SELECT array_agg(code) INTO recorded FROM village
        WHERE code IN (SELECT village_code FROM linked) AND product_record <> 'RECORDED';
    END IF;

    IF TG_OP <> 'INSERT' THEN
        SELECT array_agg(code) INTO bare FROM village
        WHERE code IN (SELECT village_code FROM unlinked) AND product_record = 'RECORDED'
            AND NOT EXISTS (SELECT FROM product_village WHERE village_code = code);
    END IF;

    -- An UPDATE that finds no row would still raise the table's version.
    IF recorded IS NOT NULL THEN
        UPDATE village SET product_record = 'RECORDED' WHERE code = ANY (recorded);
    END IF;

    IF bare IS NOT NULL THEN
        UPDATE village SET product_record = 'UNSURVEYED' WHERE code = ANY (bare);
    END IF;

    RETURN NULL;
END
$$;

CREATE FUNCTION public.ovop_hull(codes text[]) RETURNS public.geometry
    LANGUAGE sql STABLE STRICT COST 100000 PARALLEL SAFE
    AS $$
    SELECT CASE WHEN ST_Dimension(hull) = 2 THEN hull END
    FROM (
        SELECT ST_ConvexHull(ST_Collect(ST_ConvexHull(coalesce(boundary, location)))) AS hull
        FROM village WHERE code = ANY (codes)
    ) AS hulls
$$;

CREATE FUNCTION public.ovop_hull(shapes public.geometry) RETURNS public.geometry
    LANGUAGE plpgsql IMMUTABLE STRICT COST 1000 PARALLEL SAFE
    AS $$
DECLARE
    hull geometry := ST_ConvexHull(shapes);
BEGIN
    RETURN CASE WHEN ST_Dimension(hull) = 2 THEN hull END;
END
$$;

CREATE FUNCTION public.ovop_in_crs(shape public.geometry, crs integer) RETURNS public.geometry
    LANGUAGE plpgsql STABLE STRICT
    AS $$
DECLARE
    projected geometry;
BEGIN
    projected := ST_Transform(shape, crs);
    IF abs(ST_XMin(projected)) < 'Infinity' AND abs(ST_XMax(projected)) < 'Infinity'
        AND abs(ST_YMin(projected)) < 'Infinity' AND abs(ST_YMax(projected)) < 'Infinity'
    THEN
        RETURN projected;
    END IF;
    RETURN shape;
EXCEPTION WHEN internal_error THEN
    RETURN shape;
END
$$;

CREATE FUNCTION public.ovop_inside(shape public.geometry, area public.geometry) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT COST 5000 PARALLEL SAFE
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

CREATE FUNCTION public.ovop_mark_demonstration() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'INSERT' AND (EXISTS (SELECT FROM village) OR EXISTS (SELECT FROM source)) THEN
        RAISE check_violation USING
            MESSAGE = 'this database holds rows already, so it cannot become a demonstration: mark an empty one',
            TABLE = 'demonstration_mark', CONSTRAINT = 'demonstration_of_nothing_else';
    ELSIF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM source WHERE kind = 'SYNTHETIC') THEN
        RAISE check_violation USING
            MESSAGE = 'this database holds invented rows, so its mark stays: remove the database as a whole',
            TABLE = 'demonstration_mark', CONSTRAINT = 'demonstration_stays';
    END IF;

    RETURN NULL;
END
$$;

CREATE FUNCTION public.ovop_normalise(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

CREATE FUNCTION public.ovop_raise_table_version() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    raise_table text := format('%I.table_version_raise', TG_TABLE_SCHEMA);
    -- Set for the rest of the transaction, and taken back with a savepoint, like the row it stands for.
    flag text := 'ovop.raised_' || TG_RELID;
    row_count bigint;
BEGIN
    IF current_setting(flag, true) = '1' THEN
        RETURN NULL;
    END IF;

    EXECUTE format('INSERT INTO %s (table_name, raises) VALUES ($1, 1)', raise_table) USING TG_TABLE_NAME;
    PERFORM set_config(flag, '1', true);

    -- Now and then the rows are folded into one, by whoever comes first; the others do not wait. Under a higher
    -- isolation the DELETE could fail over rows that another has folded since the snapshot.
    EXECUTE format('SELECT count(*) FROM %s WHERE table_name = $1', raise_table) INTO row_count USING TG_TABLE_NAME;
    IF row_count > 32
        AND current_setting('transaction_isolation') = 'read committed'
        AND pg_try_advisory_xact_lock(hashtext('ovop table version'), TG_RELID::integer)
    THEN
        EXECUTE format(
            'WITH folded AS (DELETE FROM %1$s WHERE table_name = $1 RETURNING raises) '
            'INSERT INTO %1$s (table_name, raises) SELECT $1, sum(raises) FROM folded',
            raise_table) USING TG_TABLE_NAME;
    END IF;

    RETURN NULL;
END
$_$;

CREATE FUNCTION public.ovop_reach(shape public.geometry, metres double precision) RETURNS public.geometry
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

CREATE FUNCTION public.ovop_search_form(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN NULLIF(TRIM(BOTH FROM regexp_replace(public.ovop_normalise(value), '[^[:alnum:]]+'::text, ' '::text, 'g'::text)), ''::text);

CREATE FUNCTION public.ovop_search_fits(rest text, place text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ((strpos((' '::text || public.ovop_search_form(place)), rest) > 0) OR (public.word_similarity(TRIM(BOTH FROM rest), public.ovop_search_form(place)) >= (0.6)::double precision));

CREATE FUNCTION public.ovop_search_forms(names text[]) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (('|'::text || (SELECT string_agg(public.ovop_search_form(name.name), '|'::text) AS string_agg FROM unnest(ovop_search_forms.names) name(name))) || '|'::text);

CREATE FUNCTION public.ovop_side_by_side(codes text[], metres double precision) RETURNS SETOF text[]
    LANGUAGE plpgsql STABLE STRICT COST 1e+06 ROWS 100 PARALLEL SAFE
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

CREATE FUNCTION public.ovop_transform(given bytea, target integer, OUT transformed bytea, OUT crs_known boolean, OUT problem text) RETURNS record
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

CREATE PROCEDURE public.ovop_watch_table(IN watched regclass)
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER raise_table_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
        'FOR EACH STATEMENT EXECUTE FUNCTION ovop_raise_table_version()',
        watched);
    INSERT INTO table_version_raise (table_name, raises) SELECT relname, 0 FROM pg_class WHERE oid = watched;
END
$$;

CREATE FUNCTION public.ovop_within_metres(a public.geometry, b public.geometry, metres double precision) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT COST 5000 PARALLEL SAFE
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

CREATE TABLE public."__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);

CREATE TABLE public.agency (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    name_en character varying(200),
    kind character varying(40) NOT NULL,
    regency_code character varying(5),
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT ck_agency_aliases CHECK ((cardinality(aliases) <= 50)),
    CONSTRAINT ck_agency_kind CHECK (((kind)::text = ANY ((ARRAY['LOCAL_GOVERNMENT'::character varying, 'DEPARTMENT'::character varying, 'DEKRANASDA'::character varying, 'BANK'::character varying, 'RETAILER'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_agency_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_agency_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

ALTER TABLE public.agency ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agrotourism_site (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    status character varying(40) NOT NULL,
    theme_id integer NOT NULL,
    village_code character varying(13) NOT NULL,
    location public.geometry(Point,4326) NOT NULL,
    position_precision character varying(40) NOT NULL,
    description character varying(4000),
    search_name text GENERATED ALWAYS AS ((' '::text || public.ovop_search_form((name)::text))) STORED,
    access character varying(4000),
    season_from_month integer,
    season_to_month integer,
    name_id character varying(200),
    CONSTRAINT ck_agrotourism_site_location CHECK (((NOT public.st_isempty(location)) AND ((public.st_x(location) >= ('-180'::integer)::double precision) AND (public.st_x(location) <= (180)::double precision)) AND ((public.st_y(location) >= ('-90'::integer)::double precision) AND (public.st_y(location) <= (90)::double precision)))),
    CONSTRAINT ck_agrotourism_site_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_agrotourism_site_name_id CHECK (((name_id)::text ~ '\S'::text)),
    CONSTRAINT ck_agrotourism_site_position_precision CHECK (((position_precision)::text = ANY ((ARRAY['SURVEYED'::character varying, 'VILLAGE'::character varying])::text[]))),
    CONSTRAINT ck_agrotourism_site_season CHECK (((num_nonnulls(season_from_month, season_to_month) = ANY (ARRAY[0, 2])) AND ((season_from_month >= 1) AND (season_from_month <= 12)) AND ((season_to_month >= 1) AND (season_to_month <= 12)))),
    CONSTRAINT ck_agrotourism_site_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_agrotourism_site_status CHECK (((status)::text = ANY ((ARRAY['PLANNED'::character varying, 'IN_DEVELOPMENT'::character varying, 'OPEN'::character varying, 'CLOSED'::character varying])::text[])))
);

ALTER TABLE public.agrotourism_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agrotourism_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.assistance (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    kind character varying(40),
    status character varying(40) NOT NULL,
    agency_id integer,
    village_code character varying(13),
    product_id integer,
    programme_id integer,
    regency_code character varying(5),
    description character varying(4000),
    ended_on date,
    obstacle_id integer,
    outcome character varying(4000),
    promised_on date,
    started_on date,
    visit_id integer,
    CONSTRAINT ck_assistance_days CHECK (((promised_on <= started_on) AND (started_on <= ended_on) AND (promised_on <= ended_on))),
    CONSTRAINT ck_assistance_kind CHECK (((kind)::text = ANY ((ARRAY['POTENTIAL_DISCOVERY'::character varying, 'TRAINING'::character varying, 'HUMAN_RESOURCES'::character varying, 'CAPITAL'::character varying, 'TECHNOLOGY'::character varying, 'PACKAGING'::character varying, 'SHELF_LIFE'::character varying, 'BRANDING'::character varying, 'TREND_INFORMATION'::character varying, 'MARKETING'::character varying, 'FULL'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_assistance_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_assistance_status CHECK (((status)::text = ANY ((ARRAY['PROMISED'::character varying, 'UNDER_WAY'::character varying, 'DONE'::character varying])::text[]))),
    CONSTRAINT ck_assistance_subject CHECK ((num_nonnulls(village_code, product_id, programme_id, regency_code) = 1))
);

ALTER TABLE public.assistance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.assistance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.claim (
    id integer NOT NULL,
    source_id integer NOT NULL,
    says character varying(4000) NOT NULL,
    printed_date character varying(200),
    note character varying(4000),
    regency_code character varying(5),
    district_code character varying(8),
    village_code character varying(13),
    terrain_zone_id integer,
    commodity_id integer,
    producer_id integer,
    product_id integer,
    market_access_id integer,
    product_cluster_id integer,
    agrotourism_site_id integer,
    programme_id integer,
    enrolment_id integer,
    visit_id integer,
    obstacle_id integer,
    assistance_id integer,
    agency_id integer,
    contradicts boolean DEFAULT false NOT NULL,
    grade_id integer,
    land_suitability_id integer,
    permit_id integer,
    production_season_id integer,
    programme_event_id integer,
    requirement_id integer,
    stage_help_id integer,
    programme_phase_id integer,
    CONSTRAINT ck_claim_says CHECK (((says)::text ~ '\S'::text)),
    CONSTRAINT ck_claim_subject CHECK ((num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, land_suitability_id, requirement_id, programme_event_id, stage_help_id, programme_phase_id) = 1))
);

ALTER TABLE public.claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.commodity (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    name_id character varying(200) NOT NULL,
    category character varying(40) NOT NULL,
    CONSTRAINT ck_commodity_category CHECK (((category)::text = ANY ((ARRAY['CROP'::character varying, 'LIVESTOCK'::character varying, 'PROCESSED_FOOD'::character varying, 'DRINK'::character varying, 'CRAFT'::character varying, 'TEXTILE'::character varying, 'FOOTWEAR_AND_BAGS'::character varying, 'TOOLS'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_commodity_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_commodity_name_id CHECK (((name_id)::text ~ '\S'::text)),
    CONSTRAINT ck_commodity_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

ALTER TABLE public.commodity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commodity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.demonstration_mark (
    is_demonstration boolean DEFAULT true NOT NULL,
    marked_on date DEFAULT CURRENT_DATE NOT NULL,
    CONSTRAINT ck_demonstration_mark CHECK (is_demonstration)
);

CREATE TABLE public.district (
    code character varying(8) NOT NULL,
    regency_code character varying(5) NOT NULL,
    name character varying(200) NOT NULL,
    boundary public.geometry(MultiPolygon,4326),
    CONSTRAINT ck_district_boundary CHECK (((NOT public.st_isempty(boundary)) AND public.st_isvalid(boundary) AND (public.st_xmin((boundary)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((boundary)::public.box3d) <= (180)::double precision) AND (public.st_ymin((boundary)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((boundary)::public.box3d) <= (90)::double precision))),
    CONSTRAINT ck_district_code CHECK ((((code)::text ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}$'::text) AND ("left"((code)::text, 5) = (regency_code)::text))),
    CONSTRAINT ck_district_name CHECK (((name)::text ~ '\S'::text))
);

CREATE TABLE public.enrolment (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    programme_id integer NOT NULL,
    village_code character varying(13) NOT NULL,
    status character varying(40) NOT NULL,
    enrolled_on date,
    CONSTRAINT ck_enrolment_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_enrolment_status CHECK (((status)::text = ANY ((ARRAY['SELECTED'::character varying, 'ACTIVE'::character varying, 'COMPLETED'::character varying, 'WITHDRAWN'::character varying])::text[])))
);

ALTER TABLE public.enrolment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.enrolment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.grade (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    product_id integer NOT NULL,
    scheme character varying(40) NOT NULL,
    stars integer NOT NULL,
    awarded_on date,
    valid_until date,
    body character varying(200),
    CONSTRAINT ck_grade_scheme CHECK (((scheme)::text = ANY ((ARRAY['OVOP'::character varying, 'OTOP'::character varying, 'OCOP'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_grade_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_grade_stars CHECK (((stars >= 1) AND (stars <= 5))),
    CONSTRAINT ck_grade_valid_until CHECK ((valid_until > awarded_on))
);

ALTER TABLE public.grade ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.grade_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.land_suitability (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    commodity_id integer NOT NULL,
    village_code character varying(13),
    terrain_zone_id integer,
    soil character varying(40),
    terrain character varying(40),
    class character varying(40),
    limiting_factors text[] DEFAULT '{}'::text[] NOT NULL,
    basis character varying(40) NOT NULL,
    note character varying(4000),
    CONSTRAINT ck_land_suitability_basis CHECK (((basis)::text = ANY ((ARRAY['SURVEY'::character varying, 'EXPERT'::character varying, 'PRESS'::character varying])::text[]))),
    CONSTRAINT ck_land_suitability_class CHECK (((class)::text = ANY ((ARRAY['S1'::character varying, 'S2'::character varying, 'S3'::character varying, 'N'::character varying])::text[]))),
    CONSTRAINT ck_land_suitability_limiting_factors CHECK (((limiting_factors <@ ARRAY['tc'::text, 'wa'::text, 'oa'::text, 'rc'::text, 'nr'::text, 'eh'::text, 'fh'::text, 'lp'::text]) AND (cardinality(limiting_factors) <= 8))),
    CONSTRAINT ck_land_suitability_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_land_suitability_soil CHECK (((soil)::text = ANY ((ARRAY['VOLCANIC'::character varying, 'LIMESTONE'::character varying, 'ALLUVIAL'::character varying, 'PEAT'::character varying, 'CLAY'::character varying, 'SAND'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_land_suitability_subject CHECK ((num_nonnulls(village_code, terrain_zone_id, COALESCE(soil, terrain)) = 1)),
    CONSTRAINT ck_land_suitability_terrain CHECK (((terrain)::text = ANY ((ARRAY['MOUNTAINS'::character varying, 'HILLS'::character varying, 'PLATEAU'::character varying, 'PLAIN'::character varying, 'COAST'::character varying, 'SWAMP'::character varying, 'OTHER'::character varying])::text[])))
);

ALTER TABLE public.land_suitability ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.land_suitability_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.market_access (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    country character(2),
    agency_id integer,
    product_id integer,
    product_cluster_id integer,
    regency_code character varying(5),
    name character varying(200),
    since_printed character varying(200),
    CONSTRAINT ck_market_access_country CHECK (((country IS NULL) OR ((country ~ '^[A-Z]{2}$'::text) AND ((kind)::text = 'EXPORT'::text)))),
    CONSTRAINT ck_market_access_kind CHECK (((kind)::text = ANY ((ARRAY['EXPORT'::character varying, 'RETAIL_AGREEMENT'::character varying, 'NATIONAL'::character varying, 'LOCAL'::character varying])::text[]))),
    CONSTRAINT ck_market_access_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_market_access_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_market_access_subject CHECK ((num_nonnulls(product_id, product_cluster_id, regency_code) = 1))
);

ALTER TABLE public.market_access ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.market_access_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.neighbour_village (
    code character varying(13) NOT NULL,
    name character varying(200) NOT NULL,
    location public.geometry(Point,4326) NOT NULL,
    CONSTRAINT ck_neighbour_village_code CHECK (((code)::text ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$'::text)),
    CONSTRAINT ck_neighbour_village_location CHECK (((NOT public.st_isempty(location)) AND ((public.st_x(location) >= ('-180'::integer)::double precision) AND (public.st_x(location) <= (180)::double precision)) AND ((public.st_y(location) >= ('-90'::integer)::double precision) AND (public.st_y(location) <= (90)::double precision)))),
    CONSTRAINT ck_neighbour_village_name CHECK (((name)::text ~ '\S'::text))
);

CREATE TABLE public.obstacle (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    description character varying(4000) NOT NULL,
    village_code character varying(13),
    product_id integer,
    regency_code character varying(5),
    reported_on date,
    resolution character varying(4000),
    resolved_on date,
    visit_id integer,
    CONSTRAINT ck_obstacle_description CHECK (((description)::text ~ '\S'::text)),
    CONSTRAINT ck_obstacle_resolved_on CHECK ((resolved_on >= reported_on)),
    CONSTRAINT ck_obstacle_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_obstacle_subject CHECK ((num_nonnulls(village_code, product_id, regency_code) = 1))
);

ALTER TABLE public.obstacle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.obstacle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.permit (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    number character varying(100),
    issued_on date,
    expires_on date,
    product_id integer,
    producer_id integer,
    CONSTRAINT ck_permit_expires_on CHECK ((expires_on > issued_on)),
    CONSTRAINT ck_permit_kind CHECK (((kind)::text = ANY ((ARRAY['NIB'::character varying, 'PIRT'::character varying, 'BPOM'::character varying, 'HALAL'::character varying, 'BRAND'::character varying])::text[]))),
    CONSTRAINT ck_permit_lacking CHECK ((((status)::text <> 'LACKING'::text) OR (num_nonnulls(number, issued_on, expires_on) = 0))),
    CONSTRAINT ck_permit_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_permit_status CHECK (((status)::text = ANY ((ARRAY['HELD'::character varying, 'APPLIED'::character varying, 'LACKING'::character varying])::text[]))),
    CONSTRAINT ck_permit_subject CHECK ((num_nonnulls(product_id, producer_id) = 1))
);

ALTER TABLE public.permit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.permit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.producer (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    regency_code character varying(5) NOT NULL,
    search_name text GENERATED ALWAYS AS ((' '::text || public.ovop_search_form((name)::text))) STORED,
    size character varying(40),
    workers integer,
    name_id character varying(200),
    CONSTRAINT ck_producer_kind CHECK (((kind)::text = ANY ((ARRAY['MSME'::character varying, 'BUMDES'::character varying, 'BUMDESMA'::character varying, 'FARMER_GROUP'::character varying, 'PKK'::character varying, 'COMMUNITY'::character varying])::text[]))),
    CONSTRAINT ck_producer_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_producer_name_id CHECK (((name_id)::text ~ '\S'::text)),
    CONSTRAINT ck_producer_size CHECK (((size)::text = ANY ((ARRAY['MICRO'::character varying, 'SMALL'::character varying, 'MEDIUM'::character varying, 'LARGE'::character varying])::text[]))),
    CONSTRAINT ck_producer_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_producer_workers CHECK ((workers >= 0))
);

ALTER TABLE public.producer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.producer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.producer_village (
    producer_id integer NOT NULL,
    village_code character varying(13) NOT NULL
);

CREATE TABLE public.product (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    commodity_id integer NOT NULL,
    producer_id integer,
    regency_code character varying(5) NOT NULL,
    flagship boolean NOT NULL,
    flagship_basis character varying(40),
    description character varying(4000),
    search_name text GENERATED ALWAYS AS ((' '::text || public.ovop_search_form((name)::text))) STORED,
    development character varying(40),
    price_from_idr integer,
    price_to_idr integer,
    price_unit character varying(40),
    shelf_life_days integer,
    name_id character varying(200),
    CONSTRAINT ck_product_development CHECK (((development)::text = ANY ((ARRAY['STRUGGLING'::character varying, 'DEVELOPED'::character varying])::text[]))),
    CONSTRAINT ck_product_flagship CHECK ((flagship = (flagship_basis IS NOT NULL))),
    CONSTRAINT ck_product_flagship_basis CHECK (((flagship_basis)::text = ANY ((ARRAY['STATED'::character varying, 'INFERRED'::character varying])::text[]))),
    CONSTRAINT ck_product_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_product_name_id CHECK (((name_id)::text ~ '\S'::text)),
    CONSTRAINT ck_product_price_from_idr CHECK ((price_from_idr > 0)),
    CONSTRAINT ck_product_price_to_idr CHECK (((price_to_idr > 0) AND ((price_from_idr <= price_to_idr) IS NOT FALSE))),
    CONSTRAINT ck_product_price_unit CHECK (((price_unit)::text ~ '\S'::text)),
    CONSTRAINT ck_product_shelf_life_days CHECK ((shelf_life_days > 0)),
    CONSTRAINT ck_product_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

CREATE TABLE public.product_cluster (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    commodity_id integer NOT NULL,
    producer_id integer,
    regency_code character varying(5),
    extent public.geometry(MultiPolygon,4326),
    search_name text GENERATED ALWAYS AS ((' '::text || public.ovop_search_form((name)::text))) STORED,
    name_id character varying(200),
    CONSTRAINT ck_product_cluster_extent CHECK (((NOT public.st_isempty(extent)) AND public.st_isvalid(extent) AND (public.st_xmin((extent)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((extent)::public.box3d) <= (180)::double precision) AND (public.st_ymin((extent)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((extent)::public.box3d) <= (90)::double precision))),
    CONSTRAINT ck_product_cluster_kind CHECK (((kind)::text = ANY ((ARRAY['DECLARED'::character varying, 'DISCOVERED'::character varying])::text[]))),
    CONSTRAINT ck_product_cluster_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_product_cluster_name_id CHECK (((name_id)::text ~ '\S'::text)),
    CONSTRAINT ck_product_cluster_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

ALTER TABLE public.product_cluster ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.product_cluster_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.product_cluster_village (
    product_cluster_id integer NOT NULL,
    village_code character varying(13) NOT NULL
);

CREATE TABLE public.product_village (
    product_id integer NOT NULL,
    village_code character varying(13) NOT NULL
);

CREATE VIEW public.product_cluster_market_access AS
 SELECT access.product_cluster_id,
    access.id AS market_access_id
   FROM public.market_access access
  WHERE (access.product_cluster_id IS NOT NULL)
UNION ALL
 SELECT cluster.id AS product_cluster_id,
    access.id AS market_access_id
   FROM ((public.product_cluster cluster
     JOIN public.product ON ((product.commodity_id = cluster.commodity_id)))
     JOIN public.market_access access ON ((access.product_id = product.id)))
  WHERE (EXISTS ( SELECT
           FROM (public.product_cluster_village member
             JOIN public.product_village origin ON (((origin.village_code)::text = (member.village_code)::text)))
          WHERE ((member.product_cluster_id = cluster.id) AND (origin.product_id = product.id))));

ALTER TABLE public.product ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.product_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.requirement (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    purpose character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    permit_kind character varying(40),
    grade_scheme character varying(40),
    min_stars integer,
    min_shelf_life_days integer,
    category character varying(40),
    agency_id integer,
    description character varying(4000) NOT NULL,
    CONSTRAINT ck_requirement_asks CHECK ((((permit_kind IS NOT NULL) = ((kind)::text = 'PERMIT'::text)) AND ((grade_scheme IS NOT NULL) = ((kind)::text = 'GRADE'::text)) AND ((min_stars IS NOT NULL) = ((kind)::text = 'GRADE'::text)) AND ((min_shelf_life_days IS NOT NULL) = ((kind)::text = 'SHELF_LIFE'::text)))),
    CONSTRAINT ck_requirement_category CHECK (((category)::text = ANY ((ARRAY['CROP'::character varying, 'LIVESTOCK'::character varying, 'PROCESSED_FOOD'::character varying, 'DRINK'::character varying, 'CRAFT'::character varying, 'TEXTILE'::character varying, 'FOOTWEAR_AND_BAGS'::character varying, 'TOOLS'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_requirement_description CHECK (((description)::text ~ '\S'::text)),
    CONSTRAINT ck_requirement_grade_scheme CHECK (((grade_scheme)::text = ANY ((ARRAY['OVOP'::character varying, 'OTOP'::character varying, 'OCOP'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_requirement_kind CHECK (((kind)::text = ANY ((ARRAY['PERMIT'::character varying, 'GRADE'::character varying, 'SHELF_LIFE'::character varying])::text[]))),
    CONSTRAINT ck_requirement_min_shelf_life_days CHECK ((min_shelf_life_days > 0)),
    CONSTRAINT ck_requirement_min_stars CHECK (((min_stars >= 1) AND (min_stars <= 5))),
    CONSTRAINT ck_requirement_permit_kind CHECK (((permit_kind)::text = ANY ((ARRAY['NIB'::character varying, 'PIRT'::character varying, 'BPOM'::character varying, 'HALAL'::character varying, 'BRAND'::character varying])::text[]))),
    CONSTRAINT ck_requirement_purpose CHECK (((purpose)::text = ANY ((ARRAY['RETAIL'::character varying, 'EXPORT'::character varying])::text[]))),
    CONSTRAINT ck_requirement_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

CREATE VIEW public.product_requirement AS
 SELECT product.id AS product_id,
    requirement.id AS requirement_id,
    (
        CASE requirement.kind
            WHEN 'PERMIT'::text THEN ( SELECT
                    CASE
                        WHEN bool_or((((permit.status)::text = 'HELD'::text) AND ((permit.expires_on >= CURRENT_DATE) IS NOT FALSE))) THEN 'MET'::text
                        WHEN (count(*) > 0) THEN 'NOT_MET'::text
                        ELSE 'UNKNOWN'::text
                    END AS "case"
               FROM public.permit
              WHERE (((permit.kind)::text = (requirement.permit_kind)::text) AND ((permit.product_id = product.id) OR (permit.producer_id = product.producer_id))))
            WHEN 'GRADE'::text THEN ( SELECT
                    CASE
                        WHEN bool_or(((grade.stars >= requirement.min_stars) AND ((grade.valid_until >= CURRENT_DATE) IS NOT FALSE))) THEN 'MET'::text
                        WHEN (count(*) > 0) THEN 'NOT_MET'::text
                        ELSE 'UNKNOWN'::text
                    END AS "case"
               FROM public.grade
              WHERE (((grade.scheme)::text = (requirement.grade_scheme)::text) AND (grade.product_id = product.id)))
            WHEN 'SHELF_LIFE'::text THEN
            CASE
                WHEN (product.shelf_life_days >= requirement.min_shelf_life_days) THEN 'MET'::text
                WHEN (product.shelf_life_days < requirement.min_shelf_life_days) THEN 'NOT_MET'::text
                ELSE 'UNKNOWN'::text
            END
            ELSE NULL::text
        END)::character varying(40) AS status,
    requirement.purpose
   FROM ((public.product
     JOIN public.commodity ON ((commodity.id = product.commodity_id)))
     JOIN public.requirement ON (((requirement.category IS NULL) OR ((requirement.category)::text = (commodity.category)::text))));

CREATE VIEW public.product_readiness AS
 SELECT product.id AS product_id,
    asked.purpose,
    (
        CASE
            WHEN (standing.not_met_count > 0) THEN 'NOT_READY'::text
            WHEN (standing.unknown_count > 0) THEN 'NOT_KNOWN'::text
            WHEN (standing.met_count > 0) THEN 'READY'::text
            ELSE 'REQUIREMENTS_UNKNOWN'::text
        END)::character varying(40) AS state,
    standing.met_count,
    standing.not_met_count,
    standing.unknown_count
   FROM ((public.product
     CROSS JOIN ( VALUES ('RETAIL'::character varying(40)), ('EXPORT'::character varying(40))) asked(purpose))
     CROSS JOIN LATERAL ( SELECT (count(*) FILTER (WHERE ((requirement.status)::text = 'MET'::text)))::integer AS met_count,
            (count(*) FILTER (WHERE ((requirement.status)::text = 'NOT_MET'::text)))::integer AS not_met_count,
            (count(*) FILTER (WHERE ((requirement.status)::text = 'UNKNOWN'::text)))::integer AS unknown_count
           FROM public.product_requirement requirement
          WHERE ((requirement.product_id = product.id) AND ((requirement.purpose)::text = (asked.purpose)::text))) standing);

CREATE VIEW public.product_requirement_grade AS
 SELECT product.id AS product_id,
    requirement.id AS requirement_id,
    grade.id AS grade_id
   FROM (((public.product
     JOIN public.commodity ON ((commodity.id = product.commodity_id)))
     JOIN public.requirement ON (((requirement.category IS NULL) OR ((requirement.category)::text = (commodity.category)::text))))
     JOIN public.grade ON ((((grade.scheme)::text = (requirement.grade_scheme)::text) AND (grade.product_id = product.id))));

CREATE VIEW public.product_requirement_permit AS
 SELECT product.id AS product_id,
    requirement.id AS requirement_id,
    permit.id AS permit_id
   FROM (((public.product
     JOIN public.commodity ON ((commodity.id = product.commodity_id)))
     JOIN public.requirement ON (((requirement.category IS NULL) OR ((requirement.category)::text = (commodity.category)::text))))
     JOIN public.permit ON ((((permit.kind)::text = (requirement.permit_kind)::text) AND ((permit.product_id = product.id) OR (permit.producer_id = product.producer_id)))));

CREATE TABLE public.production_season (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    product_id integer NOT NULL,
    from_month integer NOT NULL,
    to_month integer NOT NULL,
    quantity double precision,
    unit character varying(40),
    year integer,
    CONSTRAINT ck_production_season_from_month CHECK (((from_month >= 1) AND (from_month <= 12))),
    CONSTRAINT ck_production_season_quantity CHECK (((quantity > (0)::double precision) AND (quantity < ('1000000000000000'::numeric)::double precision))),
    CONSTRAINT ck_production_season_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_production_season_to_month CHECK (((to_month >= 1) AND (to_month <= 12))),
    CONSTRAINT ck_production_season_unit CHECK ((((unit)::text ~ '\S'::text) AND ((quantity IS NULL) OR (unit IS NOT NULL)))),
    CONSTRAINT ck_production_season_year CHECK (((year >= 1900) AND (year <= 2200)))
);

ALTER TABLE public.production_season ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.production_season_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW public.production_season_month AS
 SELECT season.id AS production_season_id,
    month.month
   FROM (public.production_season season
     CROSS JOIN generate_series(1, 12) month(month))
  WHERE
        CASE
            WHEN (season.from_month <= season.to_month) THEN ((month.month >= season.from_month) AND (month.month <= season.to_month))
            ELSE ((month.month >= season.from_month) OR (month.month <= season.to_month))
        END;

CREATE TABLE public.programme (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    regency_code character varying(5) NOT NULL,
    status character varying(40) NOT NULL,
    village_count integer,
    selected_count integer,
    description character varying(4000),
    proposed_by character varying(200),
    CONSTRAINT ck_programme_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_programme_selected_count CHECK (((selected_count >= 0) AND (selected_count <= village_count))),
    CONSTRAINT ck_programme_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_programme_status CHECK (((status)::text = ANY ((ARRAY['PROPOSED'::character varying, 'RUNNING'::character varying, 'ENDED'::character varying])::text[]))),
    CONSTRAINT ck_programme_village_count CHECK ((village_count >= 0))
);

CREATE VIEW public.programme_count AS
 SELECT programme.id AS programme_id,
    named.count AS named_count,
        CASE
            WHEN (programme.selected_count IS NOT NULL) THEN GREATEST((programme.selected_count - named.count), 0)
            ELSE NULL::integer
        END AS unnamed_count
   FROM (public.programme
     CROSS JOIN LATERAL ( SELECT (count(*))::integer AS count
           FROM public.enrolment
          WHERE ((enrolment.programme_id = programme.id) AND ((enrolment.status)::text <> 'WITHDRAWN'::text))) named);

CREATE TABLE public.programme_event (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    programme_id integer NOT NULL,
    name character varying(200) NOT NULL,
    held_on date,
    printed_date character varying(200),
    note character varying(4000),
    description character varying(4000),
    CONSTRAINT ck_programme_event_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_programme_event_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

ALTER TABLE public.programme_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programme_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.programme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.programme_phase (
    id integer NOT NULL,
    programme_id integer NOT NULL,
    ordinal integer NOT NULL,
    name character varying(200) NOT NULL,
    description character varying(4000),
    duration_weeks integer,
    starts_on date,
    printed_date character varying(200),
    ends_on date,
    note character varying(4000),
    slug character varying(120) NOT NULL,
    CONSTRAINT ck_programme_phase_duration_weeks CHECK ((duration_weeks > 0)),
    CONSTRAINT ck_programme_phase_ends_on CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_programme_phase_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_programme_phase_ordinal CHECK ((ordinal >= 1)),
    CONSTRAINT ck_programme_phase_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

ALTER TABLE public.programme_phase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.programme_phase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.province (
    code character varying(2) NOT NULL,
    name character varying(200) NOT NULL,
    boundary public.geometry(MultiPolygon,4326),
    CONSTRAINT ck_province_boundary CHECK (((NOT public.st_isempty(boundary)) AND public.st_isvalid(boundary) AND (public.st_xmin((boundary)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((boundary)::public.box3d) <= (180)::double precision) AND (public.st_ymin((boundary)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((boundary)::public.box3d) <= (90)::double precision))),
    CONSTRAINT ck_province_code CHECK (((code)::text ~ '^[0-9]{2}$'::text)),
    CONSTRAINT ck_province_name CHECK (((name)::text ~ '\S'::text))
);

CREATE TABLE public.regency (
    code character varying(5) NOT NULL,
    province_code character varying(2) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    boundary public.geometry(MultiPolygon,4326),
    CONSTRAINT ck_regency_boundary CHECK (((NOT public.st_isempty(boundary)) AND public.st_isvalid(boundary) AND (public.st_xmin((boundary)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((boundary)::public.box3d) <= (180)::double precision) AND (public.st_ymin((boundary)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((boundary)::public.box3d) <= (90)::double precision))),
    CONSTRAINT ck_regency_code CHECK ((((code)::text ~ '^[0-9]{2}[.][0-9]{2}$'::text) AND ("left"((code)::text, 2) = (province_code)::text))),
    CONSTRAINT ck_regency_kind CHECK (((kind)::text = ANY ((ARRAY['KABUPATEN'::character varying, 'KOTA'::character varying])::text[]))),
    CONSTRAINT ck_regency_name CHECK (((name)::text ~ '\S'::text))
);

ALTER TABLE public.requirement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.requirement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.seed_ledger (
    table_name character varying(63) NOT NULL,
    key character varying(400) NOT NULL,
    seed_hash character varying(128) NOT NULL
);

CREATE TABLE public.site_facility (
    agrotourism_site_id integer NOT NULL,
    kind character varying(40) NOT NULL,
    CONSTRAINT ck_site_facility_kind CHECK (((kind)::text = ANY ((ARRAY['PARKING'::character varying, 'TOILET'::character varying, 'PRAYER_ROOM'::character varying, 'FOOD'::character varying, 'SHOP'::character varying, 'GUIDE'::character varying, 'LODGING'::character varying, 'PLAYGROUND'::character varying, 'STEP_FREE'::character varying])::text[])))
);

CREATE TABLE public.source (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    outlet character varying(200) NOT NULL,
    title character varying(1000),
    url character varying(2000),
    published_on date,
    accessed_on date,
    printed_date character varying(200),
    licence character varying(200),
    note character varying(4000),
    CONSTRAINT ck_source_kind CHECK (((kind)::text = ANY ((ARRAY['PRESS'::character varying, 'REGISTER'::character varying, 'DATASET'::character varying, 'SURVEY'::character varying, 'SYNTHETIC'::character varying])::text[]))),
    CONSTRAINT ck_source_outlet CHECK (((outlet)::text ~ '\S'::text)),
    CONSTRAINT ck_source_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

ALTER TABLE public.source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.stage_help (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    stage character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    description character varying(4000) NOT NULL,
    description_id character varying(4000) NOT NULL,
    CONSTRAINT ck_stage_help_description CHECK ((((description)::text ~ '\S'::text) AND ((description_id)::text ~ '\S'::text))),
    CONSTRAINT ck_stage_help_kind CHECK (((kind)::text = ANY ((ARRAY['POTENTIAL_DISCOVERY'::character varying, 'TRAINING'::character varying, 'HUMAN_RESOURCES'::character varying, 'CAPITAL'::character varying, 'TECHNOLOGY'::character varying, 'PACKAGING'::character varying, 'SHELF_LIFE'::character varying, 'BRANDING'::character varying, 'TREND_INFORMATION'::character varying, 'MARKETING'::character varying, 'FULL'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_stage_help_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_stage_help_stage CHECK (((stage)::text = ANY ((ARRAY['UNKNOWN'::character varying, 'NO_PRODUCT'::character varying, 'STRUGGLING'::character varying, 'DEVELOPED'::character varying, 'FLAGSHIP'::character varying, 'EXPORTING'::character varying])::text[]))),
    CONSTRAINT ck_stage_help_stage_known CHECK (((stage)::text <> 'UNKNOWN'::text))
);

ALTER TABLE public.stage_help ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.stage_help_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.table_version_raise (
    id bigint NOT NULL,
    table_name name NOT NULL,
    raises bigint NOT NULL,
    CONSTRAINT ck_table_version_raise_raises CHECK ((raises >= 0))
);

CREATE VIEW public.table_version AS
 SELECT (table_version_raise.table_name)::text AS table_name,
    (sum(table_version_raise.raises))::bigint AS version
   FROM public.table_version_raise
  GROUP BY table_version_raise.table_name;

ALTER TABLE public.table_version_raise ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.table_version_raise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.terrain_share (
    village_code character varying(13) NOT NULL,
    terrain_zone_id integer NOT NULL,
    share double precision NOT NULL,
    CONSTRAINT ck_terrain_share_share CHECK (((share > (0)::double precision) AND (share <= (1)::double precision)))
);

CREATE TABLE public.terrain_zone (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    name character varying(200) NOT NULL,
    soil character varying(40),
    terrain character varying(40),
    fertility character varying(40),
    regency_code character varying(5),
    boundary public.geometry(MultiPolygon,4326),
    CONSTRAINT ck_terrain_zone_boundary CHECK (((NOT public.st_isempty(boundary)) AND public.st_isvalid(boundary) AND (public.st_xmin((boundary)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((boundary)::public.box3d) <= (180)::double precision) AND (public.st_ymin((boundary)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((boundary)::public.box3d) <= (90)::double precision))),
    CONSTRAINT ck_terrain_zone_fertility CHECK (((fertility)::text = ANY ((ARRAY['FERTILE'::character varying, 'MODERATE'::character varying, 'BARREN'::character varying])::text[]))),
    CONSTRAINT ck_terrain_zone_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_terrain_zone_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_terrain_zone_soil CHECK (((soil)::text = ANY ((ARRAY['VOLCANIC'::character varying, 'LIMESTONE'::character varying, 'ALLUVIAL'::character varying, 'PEAT'::character varying, 'CLAY'::character varying, 'SAND'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_terrain_zone_terrain CHECK (((terrain)::text = ANY ((ARRAY['MOUNTAINS'::character varying, 'HILLS'::character varying, 'PLATEAU'::character varying, 'PLAIN'::character varying, 'COAST'::character varying, 'SWAMP'::character varying, 'OTHER'::character varying])::text[])))
);

CREATE TABLE public.terrain_zone_district (
    terrain_zone_id integer NOT NULL,
    district_code character varying(8) NOT NULL
);

ALTER TABLE public.terrain_zone ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.terrain_zone_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW public.terrain_zone_suitability AS
 SELECT land_suitability.terrain_zone_id,
    land_suitability.id AS land_suitability_id
   FROM public.land_suitability
  WHERE (land_suitability.terrain_zone_id IS NOT NULL)
UNION ALL
 SELECT zone.id AS terrain_zone_id,
    suitability.id AS land_suitability_id
   FROM (public.land_suitability suitability
     JOIN public.terrain_zone zone ON ((((suitability.soil IS NULL) OR ((zone.soil)::text = (suitability.soil)::text)) AND ((suitability.terrain IS NULL) OR ((zone.terrain)::text = (suitability.terrain)::text)))))
  WHERE ((suitability.village_code IS NULL) AND (suitability.terrain_zone_id IS NULL));

CREATE TABLE public.village (
    code character varying(13) NOT NULL,
    district_code character varying(8) NOT NULL,
    regency_code character varying(5) NOT NULL,
    name character varying(200) NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    kind character varying(40) NOT NULL,
    location public.geometry(Point,4326) NOT NULL,
    boundary public.geometry(MultiPolygon,4326),
    boundary_source character varying(40),
    area_km2 double precision,
    product_record character varying(40) DEFAULT 'UNSURVEYED'::character varying NOT NULL,
    terrain_zone_id integer,
    search_aliases text GENERATED ALWAYS AS (public.ovop_search_forms(aliases)) STORED,
    search_name text GENERATED ALWAYS AS ((' '::text || public.ovop_search_form((name)::text))) STORED,
    CONSTRAINT ck_village_aliases CHECK ((cardinality(aliases) <= 50)),
    CONSTRAINT ck_village_area_km2 CHECK (((area_km2 > (0)::double precision) AND (area_km2 < (1000000)::double precision))),
    CONSTRAINT ck_village_boundary CHECK (((NOT public.st_isempty(boundary)) AND public.st_isvalid(boundary) AND (public.st_xmin((boundary)::public.box3d) >= ('-180'::integer)::double precision) AND (public.st_xmax((boundary)::public.box3d) <= (180)::double precision) AND (public.st_ymin((boundary)::public.box3d) >= ('-90'::integer)::double precision) AND (public.st_ymax((boundary)::public.box3d) <= (90)::double precision))),
    CONSTRAINT ck_village_boundary_has_source CHECK (((boundary IS NULL) = (boundary_source IS NULL))),
    CONSTRAINT ck_village_boundary_source CHECK (((boundary_source)::text = ANY ((ARRAY['APPROXIMATE'::character varying, 'INDICATIVE'::character varying, 'OFFICIAL'::character varying])::text[]))),
    CONSTRAINT ck_village_code CHECK ((((code)::text ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$'::text) AND ("left"((code)::text, 8) = (district_code)::text) AND ("left"((code)::text, 5) = (regency_code)::text))),
    CONSTRAINT ck_village_kind CHECK (((kind)::text = ANY ((ARRAY['DESA'::character varying, 'KELURAHAN'::character varying])::text[]))),
    CONSTRAINT ck_village_location CHECK (((NOT public.st_isempty(location)) AND ((public.st_x(location) >= ('-180'::integer)::double precision) AND (public.st_x(location) <= (180)::double precision)) AND ((public.st_y(location) >= ('-90'::integer)::double precision) AND (public.st_y(location) <= (90)::double precision)))),
    CONSTRAINT ck_village_name CHECK (((name)::text ~ '\S'::text)),
    CONSTRAINT ck_village_product_record CHECK (((product_record)::text = ANY ((ARRAY['UNSURVEYED'::character varying, 'NONE_FOUND'::character varying, 'RECORDED'::character varying])::text[])))
);

CREATE VIEW public.village_assistance AS
 SELECT assistance.village_code,
    assistance.id AS assistance_id
   FROM public.assistance
  WHERE (assistance.village_code IS NOT NULL)
UNION ALL
 SELECT origin.village_code,
    assistance.id AS assistance_id
   FROM (public.product_village origin
     JOIN public.assistance ON ((assistance.product_id = origin.product_id)))
UNION ALL
 SELECT enrolment.village_code,
    assistance.id AS assistance_id
   FROM (public.enrolment
     JOIN public.assistance ON ((assistance.programme_id = enrolment.programme_id)))
  WHERE ((enrolment.status)::text <> 'WITHDRAWN'::text)
UNION ALL
 SELECT village.code AS village_code,
    assistance.id AS assistance_id
   FROM (public.village
     JOIN public.assistance ON (((assistance.regency_code)::text = (village.regency_code)::text)));

CREATE TABLE public.visit (
    id integer NOT NULL,
    slug character varying(120) NOT NULL,
    village_code character varying(13) NOT NULL,
    kind character varying(40),
    visited_on date NOT NULL,
    official character varying(4000),
    seen character varying(4000),
    asked_for character varying(4000),
    promised character varying(4000),
    purpose character varying(4000),
    CONSTRAINT ck_visit_kind CHECK (((kind)::text = ANY ((ARRAY['SAMBANG_DESA'::character varying, 'SAFARI_DESA'::character varying, 'OTHER'::character varying])::text[]))),
    CONSTRAINT ck_visit_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

CREATE VIEW public.village_event AS
 WITH help AS NOT MATERIALIZED (
         SELECT assistance.village_code,
            assistance.id
           FROM public.assistance
          WHERE (assistance.village_code IS NOT NULL)
        UNION ALL
         SELECT origin.village_code,
            assistance.id
           FROM (public.product_village origin
             JOIN public.assistance ON ((assistance.product_id = origin.product_id)))
        ), hindrance AS NOT MATERIALIZED (
         SELECT obstacle.village_code,
            obstacle.id
           FROM public.obstacle
          WHERE (obstacle.village_code IS NOT NULL)
        UNION ALL
         SELECT origin.village_code,
            obstacle.id
           FROM (public.product_village origin
             JOIN public.obstacle ON ((obstacle.product_id = origin.product_id)))
        ), maker AS NOT MATERIALIZED (
         SELECT producer_village.village_code,
            producer_village.producer_id
           FROM public.producer_village
        UNION
         SELECT origin.village_code,
            product.producer_id
           FROM (public.product_village origin
             JOIN public.product ON ((product.id = origin.product_id)))
          WHERE (product.producer_id IS NOT NULL)
        ), licence AS NOT MATERIALIZED (
         SELECT origin.village_code,
            permit.id
           FROM (public.product_village origin
             JOIN public.permit ON ((permit.product_id = origin.product_id)))
        UNION ALL
         SELECT maker.village_code,
            permit.id
           FROM (maker
             JOIN public.permit ON ((permit.producer_id = maker.producer_id)))
        ), outlet AS NOT MATERIALIZED (
         SELECT origin.village_code,
            access.id
           FROM (public.product_village origin
             JOIN public.market_access access ON ((access.product_id = origin.product_id)))
        UNION ALL
         SELECT member.village_code,
            access.id
           FROM (public.product_cluster_village member
             JOIN public.market_access access ON ((access.product_cluster_id = member.product_cluster_id)))
        )
 SELECT visit.village_code,
    ('visit-'::text || visit.id) AS key,
    'VISIT'::character varying(40) AS kind,
    visit.visited_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    visit.id AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM public.visit
UNION ALL
 SELECT enrolment.village_code,
    ('enrolment-'::text || enrolment.id) AS key,
    'ENROLMENT'::character varying(40) AS kind,
    enrolment.enrolled_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    enrolment.id AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM public.enrolment
UNION ALL
 SELECT enrolment.village_code,
    ('programme-event-'::text || happening.id) AS key,
    'PROGRAMME_EVENT'::character varying(40) AS kind,
    happening.held_on AS happened_on,
    happening.printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    happening.id AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM (public.enrolment
     JOIN public.programme_event happening ON ((happening.programme_id = enrolment.programme_id)))
UNION ALL
 SELECT enrolment.village_code,
    ('programme-phase-'::text || phase.id) AS key,
    'PROGRAMME_PHASE'::character varying(40) AS kind,
    phase.starts_on AS happened_on,
    phase.printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    phase.id AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM (public.enrolment
     JOIN public.programme_phase phase ON ((phase.programme_id = enrolment.programme_id)))
UNION ALL
 SELECT help.village_code,
    ('assistance-promised-'::text || assistance.id) AS key,
    'ASSISTANCE_PROMISED'::character varying(40) AS kind,
    COALESCE(assistance.promised_on, visit.visited_on) AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    assistance.id AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM ((help
     JOIN public.assistance ON ((assistance.id = help.id)))
     LEFT JOIN public.visit ON ((visit.id = assistance.visit_id)))
  WHERE (((assistance.status)::text = 'PROMISED'::text) OR (COALESCE(assistance.promised_on, visit.visited_on) IS NOT NULL))
UNION ALL
 SELECT help.village_code,
    ('assistance-started-'::text || assistance.id) AS key,
    'ASSISTANCE_STARTED'::character varying(40) AS kind,
    assistance.started_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    assistance.id AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM (help
     JOIN public.assistance ON ((assistance.id = help.id)))
  WHERE (((assistance.status)::text <> 'PROMISED'::text) OR (assistance.started_on IS NOT NULL))
UNION ALL
 SELECT help.village_code,
    ('assistance-ended-'::text || assistance.id) AS key,
    'ASSISTANCE_ENDED'::character varying(40) AS kind,
    assistance.ended_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    assistance.id AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM (help
     JOIN public.assistance ON ((assistance.id = help.id)))
  WHERE (((assistance.status)::text = 'DONE'::text) OR (assistance.ended_on IS NOT NULL))
UNION ALL
 SELECT hindrance.village_code,
    ('obstacle-reported-'::text || obstacle.id) AS key,
    'OBSTACLE_REPORTED'::character varying(40) AS kind,
    COALESCE(obstacle.reported_on, visit.visited_on) AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    obstacle.id AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM ((hindrance
     JOIN public.obstacle ON ((obstacle.id = hindrance.id)))
     LEFT JOIN public.visit ON ((visit.id = obstacle.visit_id)))
UNION ALL
 SELECT hindrance.village_code,
    ('obstacle-resolved-'::text || obstacle.id) AS key,
    'OBSTACLE_RESOLVED'::character varying(40) AS kind,
    obstacle.resolved_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    obstacle.id AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM (hindrance
     JOIN public.obstacle ON ((obstacle.id = hindrance.id)))
  WHERE ((obstacle.resolved_on IS NOT NULL) OR (obstacle.resolution IS NOT NULL))
UNION ALL
 SELECT origin.village_code,
    ('grade-'::text || grade.id) AS key,
    'GRADE_AWARDED'::character varying(40) AS kind,
    grade.awarded_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    grade.id AS grade_id,
    NULL::integer AS permit_id,
    NULL::integer AS market_access_id
   FROM (public.product_village origin
     JOIN public.grade ON ((grade.product_id = origin.product_id)))
UNION ALL
 SELECT licence.village_code,
    ('permit-issued-'::text || permit.id) AS key,
    'PERMIT_ISSUED'::character varying(40) AS kind,
    permit.issued_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    permit.id AS permit_id,
    NULL::integer AS market_access_id
   FROM (licence
     JOIN public.permit ON ((permit.id = licence.id)))
  WHERE (((permit.status)::text = 'HELD'::text) OR (permit.issued_on IS NOT NULL))
UNION ALL
 SELECT licence.village_code,
    ('permit-expires-'::text || permit.id) AS key,
    'PERMIT_EXPIRES'::character varying(40) AS kind,
    permit.expires_on AS happened_on,
    NULL::character varying(200) AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    permit.id AS permit_id,
    NULL::integer AS market_access_id
   FROM (licence
     JOIN public.permit ON ((permit.id = licence.id)))
  WHERE (permit.expires_on IS NOT NULL)
UNION ALL
 SELECT outlet.village_code,
    ('market-access-'::text || access.id) AS key,
    'MARKET_ACCESS'::character varying(40) AS kind,
    NULL::date AS happened_on,
    access.since_printed AS printed_date,
    NULL::integer AS visit_id,
    NULL::integer AS enrolment_id,
    NULL::integer AS programme_event_id,
    NULL::integer AS programme_phase_id,
    NULL::integer AS assistance_id,
    NULL::integer AS obstacle_id,
    NULL::integer AS grade_id,
    NULL::integer AS permit_id,
    access.id AS market_access_id
   FROM (outlet
     JOIN public.market_access access ON ((access.id = outlet.id)));

CREATE VIEW public.village_stage_reason AS
 SELECT origin.village_code,
    ('market-access-'::text || access.id) AS key,
    (
        CASE access.kind
            WHEN 'EXPORT'::text THEN 'EXPORTING'::text
            ELSE 'DEVELOPED'::text
        END)::character varying(40) AS stage,
    NULL::integer AS product_id,
    access.id AS market_access_id,
    NULL::integer AS obstacle_id
   FROM (public.product_village origin
     JOIN public.market_access access ON ((access.product_id = origin.product_id)))
  WHERE ((access.kind)::text = ANY ((ARRAY['EXPORT'::character varying, 'RETAIL_AGREEMENT'::character varying, 'NATIONAL'::character varying])::text[]))
UNION ALL
 SELECT member.village_code,
    ('market-access-'::text || access.id) AS key,
    (
        CASE access.kind
            WHEN 'EXPORT'::text THEN 'EXPORTING'::text
            ELSE 'DEVELOPED'::text
        END)::character varying(40) AS stage,
    NULL::integer AS product_id,
    access.id AS market_access_id,
    NULL::integer AS obstacle_id
   FROM (public.product_cluster_village member
     JOIN public.market_access access ON ((access.product_cluster_id = member.product_cluster_id)))
  WHERE ((access.kind)::text = ANY ((ARRAY['EXPORT'::character varying, 'RETAIL_AGREEMENT'::character varying, 'NATIONAL'::character varying])::text[]))
UNION ALL
 SELECT origin.village_code,
    ('flagship-'::text || product.id) AS key,
    'FLAGSHIP'::character varying(40) AS stage,
    product.id AS product_id,
    NULL::integer AS market_access_id,
    NULL::integer AS obstacle_id
   FROM (public.product_village origin
     JOIN public.product ON ((product.id = origin.product_id)))
  WHERE product.flagship
UNION ALL
 SELECT origin.village_code,
    ('development-'::text || product.id) AS key,
    product.development AS stage,
    product.id AS product_id,
    NULL::integer AS market_access_id,
    NULL::integer AS obstacle_id
   FROM (public.product_village origin
     JOIN public.product ON ((product.id = origin.product_id)))
  WHERE (product.development IS NOT NULL)
UNION ALL
 SELECT obstacle.village_code,
    ('obstacle-'::text || obstacle.id) AS key,
    'STRUGGLING'::character varying(40) AS stage,
    NULL::integer AS product_id,
    NULL::integer AS market_access_id,
    obstacle.id AS obstacle_id
   FROM public.obstacle
  WHERE ((obstacle.village_code IS NOT NULL) AND (obstacle.resolved_on IS NULL) AND (obstacle.resolution IS NULL))
UNION ALL
 SELECT origin.village_code,
    ('obstacle-'::text || obstacle.id) AS key,
    'STRUGGLING'::character varying(40) AS stage,
    NULL::integer AS product_id,
    NULL::integer AS market_access_id,
    obstacle.id AS obstacle_id
   FROM (public.product_village origin
     JOIN public.obstacle ON ((obstacle.product_id = origin.product_id)))
  WHERE ((obstacle.resolved_on IS NULL) AND (obstacle.resolution IS NULL))
UNION ALL
 SELECT village.code AS village_code,
    'record'::text AS key,
    'NO_PRODUCT'::character varying(40) AS stage,
    NULL::integer AS product_id,
    NULL::integer AS market_access_id,
    NULL::integer AS obstacle_id
   FROM public.village
  WHERE ((village.product_record)::text = 'NONE_FOUND'::text);

CREATE VIEW public.village_help AS
 SELECT village.code AS village_code,
    help.id AS stage_help_id,
    ( SELECT (
                CASE max(
                    CASE assistance.status
                        WHEN 'DONE'::text THEN 3
                        WHEN 'UNDER_WAY'::text THEN 2
                        ELSE 1
                    END)
                    WHEN 3 THEN 'DONE'::text
                    WHEN 2 THEN 'UNDER_WAY'::text
                    WHEN 1 THEN 'PROMISED'::text
                    ELSE NULL::text
                END)::character varying(40) AS "varchar"
           FROM (public.village_assistance reached
             JOIN public.assistance ON ((assistance.id = reached.assistance_id)))
          WHERE (((reached.village_code)::text = (village.code)::text) AND (((assistance.kind)::text = 'FULL'::text) OR (((assistance.kind)::text = (help.kind)::text) AND ((help.kind)::text <> 'OTHER'::text))))) AS status
   FROM ((public.village
     CROSS JOIN LATERAL ( SELECT DISTINCT reason.stage
           FROM public.village_stage_reason reason
          WHERE ((reason.village_code)::text = (village.code)::text)) given)
     JOIN public.stage_help help ON (((help.stage)::text = (given.stage)::text)));

CREATE VIEW public.village_help_assistance AS
 SELECT needed.village_code,
    needed.stage_help_id,
    assistance.id AS assistance_id
   FROM (((public.village_help needed
     JOIN public.stage_help help ON ((help.id = needed.stage_help_id)))
     JOIN public.village_assistance reached ON (((reached.village_code)::text = (needed.village_code)::text)))
     JOIN public.assistance ON ((assistance.id = reached.assistance_id)))
  WHERE (((assistance.kind)::text = 'FULL'::text) OR (((assistance.kind)::text = (help.kind)::text) AND ((help.kind)::text <> 'OTHER'::text)));

CREATE VIEW public.village_stage AS
 SELECT village.code AS village_code,
    (
        CASE GREATEST(
            CASE
                WHEN ((village.product_record)::text = 'RECORDED'::text) THEN ( SELECT max(GREATEST(
                        CASE
                            WHEN product.flagship THEN 4
                            ELSE NULL::integer
                        END,
                        CASE product.development
                            WHEN 'DEVELOPED'::text THEN 3
                            WHEN 'STRUGGLING'::text THEN 2
                            ELSE NULL::integer
                        END, ( SELECT max(
                                CASE access.kind
                                    WHEN 'EXPORT'::text THEN 5
                                    ELSE 3
                                END) AS max
                           FROM public.market_access access
                          WHERE ((access.product_id = product.id) AND ((access.kind)::text = ANY ((ARRAY['EXPORT'::character varying, 'RETAIL_AGREEMENT'::character varying, 'NATIONAL'::character varying])::text[])))), ( SELECT 2
                           FROM public.obstacle
                          WHERE ((obstacle.product_id = product.id) AND (obstacle.resolved_on IS NULL) AND (obstacle.resolution IS NULL))
                         LIMIT 1))) AS max
                   FROM (public.product_village origin
                     JOIN public.product ON ((product.id = origin.product_id)))
                  WHERE ((origin.village_code)::text = (village.code)::text))
                ELSE NULL::integer
            END,
            CASE
                WHEN (EXISTS ( SELECT
                   FROM (public.product_cluster_village member
                     JOIN public.market_access access ON ((access.product_cluster_id = member.product_cluster_id)))
                  WHERE (((member.village_code)::text = (village.code)::text) AND ((access.kind)::text = 'EXPORT'::text)))) THEN 5
                WHEN (EXISTS ( SELECT
                   FROM (public.product_cluster_village member
                     JOIN public.market_access access ON ((access.product_cluster_id = member.product_cluster_id)))
                  WHERE (((member.village_code)::text = (village.code)::text) AND ((access.kind)::text = ANY ((ARRAY['RETAIL_AGREEMENT'::character varying, 'NATIONAL'::character varying])::text[]))))) THEN 3
                ELSE NULL::integer
            END,
            CASE
                WHEN (EXISTS ( SELECT
                   FROM public.obstacle
                  WHERE (((obstacle.village_code)::text = (village.code)::text) AND (obstacle.resolved_on IS NULL) AND (obstacle.resolution IS NULL)))) THEN 2
                ELSE NULL::integer
            END,
            CASE village.product_record
                WHEN 'NONE_FOUND'::text THEN 1
                ELSE NULL::integer
            END)
            WHEN 5 THEN 'EXPORTING'::text
            WHEN 4 THEN 'FLAGSHIP'::text
            WHEN 3 THEN 'DEVELOPED'::text
            WHEN 2 THEN 'STRUGGLING'::text
            WHEN 1 THEN 'NO_PRODUCT'::text
            ELSE 'UNKNOWN'::text
        END)::character varying(40) AS stage
   FROM public.village;

CREATE VIEW public.village_need AS
 SELECT village_stage.village_code,
    village_stage.stage,
    (
        CASE
            WHEN ((village_stage.stage)::text = 'UNKNOWN'::text) THEN
            CASE village.product_record
                WHEN 'RECORDED'::text THEN 'PRODUCT_REVIEW'::text
                ELSE 'SURVEY'::text
            END
            ELSE NULL::text
        END)::character varying(40) AS would_tell
   FROM (public.village_stage
     JOIN public.village ON (((village.code)::text = (village_stage.village_code)::text)));

CREATE VIEW public.village_suitability AS
 SELECT land_suitability.village_code,
    land_suitability.id AS land_suitability_id,
    (1)::double precision AS share
   FROM public.land_suitability
  WHERE (land_suitability.village_code IS NOT NULL)
UNION ALL
 SELECT part.village_code,
    suitable.land_suitability_id,
    LEAST(sum(part.share), (1)::double precision) AS share
   FROM (public.terrain_zone_suitability suitable
     JOIN public.terrain_share part ON ((part.terrain_zone_id = suitable.terrain_zone_id)))
  GROUP BY part.village_code, suitable.land_suitability_id;

ALTER TABLE public.visit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.visit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW public.waiting_item AS
 SELECT item.key,
    item.kind,
    item.since,
    (CURRENT_DATE - item.since) AS waiting_days,
    item.village_code,
    item.product_id,
    item.programme_id,
    item.regency_code,
    item.obstacle_id,
    item.assistance_id,
    item.visit_id
   FROM ( SELECT ('obstacle-'::text || obstacle.id) AS key,
            'OBSTACLE'::character varying(40) AS kind,
            COALESCE(obstacle.reported_on, visit.visited_on) AS since,
            obstacle.village_code,
            obstacle.product_id,
            NULL::integer AS programme_id,
            obstacle.regency_code,
            obstacle.id AS obstacle_id,
            NULL::integer AS assistance_id,
            obstacle.visit_id
           FROM (public.obstacle
             LEFT JOIN public.visit ON ((visit.id = obstacle.visit_id)))
          WHERE ((obstacle.resolved_on IS NULL) AND (obstacle.resolution IS NULL) AND (NOT (EXISTS ( SELECT
                   FROM public.assistance answer
                  WHERE ((answer.obstacle_id = obstacle.id) AND ((answer.status)::text = ANY ((ARRAY['UNDER_WAY'::character varying, 'DONE'::character varying])::text[])))))))
        UNION ALL
         SELECT ('assistance-'::text || assistance.id),
            'PROMISE'::character varying(40) AS "varchar",
            COALESCE(assistance.promised_on, visit.visited_on) AS "coalesce",
            assistance.village_code,
            assistance.product_id,
            assistance.programme_id,
            assistance.regency_code,
            assistance.obstacle_id,
            assistance.id,
            assistance.visit_id
           FROM (public.assistance
             LEFT JOIN public.visit ON ((visit.id = assistance.visit_id)))
          WHERE ((assistance.status)::text = 'PROMISED'::text)
        UNION ALL
         SELECT ('promised-'::text || visit.id),
            'PROMISE'::character varying(40) AS "varchar",
            visit.visited_on,
            visit.village_code,
            NULL::integer,
            NULL::integer,
            NULL::character varying(5) AS "varchar",
            NULL::integer,
            NULL::integer,
            visit.id
           FROM public.visit
          WHERE ((visit.promised IS NOT NULL) AND (NOT (EXISTS ( SELECT
                   FROM public.assistance answer
                  WHERE (answer.visit_id = visit.id)))))
        UNION ALL
         SELECT ('asked-for-'::text || visit.id),
            'REQUEST'::character varying(40) AS "varchar",
            visit.visited_on,
            visit.village_code,
            NULL::integer,
            NULL::integer,
            NULL::character varying(5) AS "varchar",
            NULL::integer,
            NULL::integer,
            visit.id
           FROM public.visit
          WHERE ((visit.asked_for IS NOT NULL) AND (NOT (EXISTS ( SELECT
                   FROM public.assistance answer
                  WHERE ((answer.visit_id = visit.id) AND ((answer.status)::text = ANY ((ARRAY['UNDER_WAY'::character varying, 'DONE'::character varying])::text[])))))))) item;

ALTER TABLE ONLY public."__EFMigrationsHistory"
    ADD CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId");

ALTER TABLE ONLY public.agency
    ADD CONSTRAINT pk_agency PRIMARY KEY (id);

ALTER TABLE ONLY public.agrotourism_site
    ADD CONSTRAINT pk_agrotourism_site PRIMARY KEY (id);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT pk_assistance PRIMARY KEY (id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT pk_claim PRIMARY KEY (id);

ALTER TABLE ONLY public.commodity
    ADD CONSTRAINT pk_commodity PRIMARY KEY (id);

ALTER TABLE ONLY public.demonstration_mark
    ADD CONSTRAINT pk_demonstration_mark PRIMARY KEY (is_demonstration);

ALTER TABLE ONLY public.district
    ADD CONSTRAINT pk_district PRIMARY KEY (code);

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT pk_enrolment PRIMARY KEY (id);

ALTER TABLE ONLY public.grade
    ADD CONSTRAINT pk_grade PRIMARY KEY (id);

ALTER TABLE ONLY public.land_suitability
    ADD CONSTRAINT pk_land_suitability PRIMARY KEY (id);

ALTER TABLE ONLY public.market_access
    ADD CONSTRAINT pk_market_access PRIMARY KEY (id);

ALTER TABLE ONLY public.neighbour_village
    ADD CONSTRAINT pk_neighbour_village PRIMARY KEY (code);

ALTER TABLE ONLY public.obstacle
    ADD CONSTRAINT pk_obstacle PRIMARY KEY (id);

ALTER TABLE ONLY public.permit
    ADD CONSTRAINT pk_permit PRIMARY KEY (id);

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT pk_producer PRIMARY KEY (id);

ALTER TABLE ONLY public.producer_village
    ADD CONSTRAINT pk_producer_village PRIMARY KEY (producer_id, village_code);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT pk_product PRIMARY KEY (id);

ALTER TABLE ONLY public.product_cluster
    ADD CONSTRAINT pk_product_cluster PRIMARY KEY (id);

ALTER TABLE ONLY public.product_cluster_village
    ADD CONSTRAINT pk_product_cluster_village PRIMARY KEY (product_cluster_id, village_code);

ALTER TABLE ONLY public.product_village
    ADD CONSTRAINT pk_product_village PRIMARY KEY (product_id, village_code);

ALTER TABLE ONLY public.production_season
    ADD CONSTRAINT pk_production_season PRIMARY KEY (id);

ALTER TABLE ONLY public.programme
    ADD CONSTRAINT pk_programme PRIMARY KEY (id);

ALTER TABLE ONLY public.programme_event
    ADD CONSTRAINT pk_programme_event PRIMARY KEY (id);

ALTER TABLE ONLY public.programme_phase
    ADD CONSTRAINT pk_programme_phase PRIMARY KEY (id);

ALTER TABLE ONLY public.province
    ADD CONSTRAINT pk_province PRIMARY KEY (code);

ALTER TABLE ONLY public.regency
    ADD CONSTRAINT pk_regency PRIMARY KEY (code);

ALTER TABLE ONLY public.requirement
    ADD CONSTRAINT pk_requirement PRIMARY KEY (id);

ALTER TABLE ONLY public.seed_ledger
    ADD CONSTRAINT pk_seed_ledger PRIMARY KEY (table_name, key);

ALTER TABLE ONLY public.site_facility
    ADD CONSTRAINT pk_site_facility PRIMARY KEY (agrotourism_site_id, kind);

ALTER TABLE ONLY public.source
    ADD CONSTRAINT pk_source PRIMARY KEY (id);

ALTER TABLE ONLY public.stage_help
    ADD CONSTRAINT pk_stage_help PRIMARY KEY (id);

ALTER TABLE ONLY public.table_version_raise
    ADD CONSTRAINT pk_table_version_raise PRIMARY KEY (id);

ALTER TABLE ONLY public.terrain_share
    ADD CONSTRAINT pk_terrain_share PRIMARY KEY (village_code, terrain_zone_id);

ALTER TABLE ONLY public.terrain_zone
    ADD CONSTRAINT pk_terrain_zone PRIMARY KEY (id);

ALTER TABLE ONLY public.terrain_zone_district
    ADD CONSTRAINT pk_terrain_zone_district PRIMARY KEY (terrain_zone_id, district_code);

ALTER TABLE ONLY public.village
    ADD CONSTRAINT pk_village PRIMARY KEY (code);

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT pk_visit PRIMARY KEY (id);

CREATE INDEX ix_agency_name ON public.agency USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_agency_name_normalised ON public.agency USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_agency_regency_code ON public.agency USING btree (regency_code);

CREATE UNIQUE INDEX ix_agency_slug ON public.agency USING btree (slug);

CREATE INDEX ix_agrotourism_site_location ON public.agrotourism_site USING gist (location);

CREATE INDEX ix_agrotourism_site_location_geography ON public.agrotourism_site USING gist (((location)::public.geography));

CREATE INDEX ix_agrotourism_site_name ON public.agrotourism_site USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_agrotourism_site_name_id_normalised ON public.agrotourism_site USING gin (public.ovop_normalise((name_id)::text) public.gin_trgm_ops);

CREATE INDEX ix_agrotourism_site_name_normalised ON public.agrotourism_site USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_agrotourism_site_search_name ON public.agrotourism_site USING gin (search_name public.gin_trgm_ops);

CREATE INDEX ix_agrotourism_site_search_start ON public.agrotourism_site USING btree (search_name text_pattern_ops) INCLUDE (id, location);

CREATE UNIQUE INDEX ix_agrotourism_site_slug ON public.agrotourism_site USING btree (slug);

CREATE INDEX ix_agrotourism_site_theme_id ON public.agrotourism_site USING btree (theme_id);

CREATE INDEX ix_agrotourism_site_village_code ON public.agrotourism_site USING btree (village_code);

CREATE INDEX ix_assistance_agency_id ON public.assistance USING btree (agency_id);

CREATE INDEX ix_assistance_obstacle_id ON public.assistance USING btree (obstacle_id);

CREATE INDEX ix_assistance_product_id ON public.assistance USING btree (product_id);

CREATE INDEX ix_assistance_programme_id ON public.assistance USING btree (programme_id);

CREATE INDEX ix_assistance_regency_code ON public.assistance USING btree (regency_code);

CREATE UNIQUE INDEX ix_assistance_slug ON public.assistance USING btree (slug);

CREATE INDEX ix_assistance_village_code ON public.assistance USING btree (village_code);

CREATE INDEX ix_assistance_visit_id ON public.assistance USING btree (visit_id);

CREATE INDEX ix_claim_agency_id ON public.claim USING btree (agency_id);

CREATE INDEX ix_claim_agrotourism_site_id ON public.claim USING btree (agrotourism_site_id);

CREATE INDEX ix_claim_assistance_id ON public.claim USING btree (assistance_id);

CREATE INDEX ix_claim_commodity_id ON public.claim USING btree (commodity_id);

CREATE INDEX ix_claim_district_code ON public.claim USING btree (district_code);

CREATE INDEX ix_claim_enrolment_id ON public.claim USING btree (enrolment_id);

CREATE INDEX ix_claim_grade_id ON public.claim USING btree (grade_id);

CREATE INDEX ix_claim_land_suitability_id ON public.claim USING btree (land_suitability_id);

CREATE INDEX ix_claim_market_access_id ON public.claim USING btree (market_access_id);

CREATE INDEX ix_claim_obstacle_id ON public.claim USING btree (obstacle_id);

CREATE INDEX ix_claim_permit_id ON public.claim USING btree (permit_id);

CREATE INDEX ix_claim_producer_id ON public.claim USING btree (producer_id);

CREATE INDEX ix_claim_product_cluster_id ON public.claim USING btree (product_cluster_id);

CREATE INDEX ix_claim_product_id ON public.claim USING btree (product_id);

CREATE INDEX ix_claim_production_season_id ON public.claim USING btree (production_season_id);

CREATE INDEX ix_claim_programme_event_id ON public.claim USING btree (programme_event_id);

CREATE INDEX ix_claim_programme_id ON public.claim USING btree (programme_id);

CREATE INDEX ix_claim_programme_phase_id ON public.claim USING btree (programme_phase_id);

CREATE INDEX ix_claim_regency_code ON public.claim USING btree (regency_code);

CREATE INDEX ix_claim_requirement_id ON public.claim USING btree (requirement_id);

CREATE INDEX ix_claim_source_id ON public.claim USING btree (source_id);

CREATE INDEX ix_claim_stage_help_id ON public.claim USING btree (stage_help_id);

CREATE INDEX ix_claim_terrain_zone_id ON public.claim USING btree (terrain_zone_id);

CREATE INDEX ix_claim_village_code ON public.claim USING btree (village_code);

CREATE INDEX ix_claim_visit_id ON public.claim USING btree (visit_id);

CREATE INDEX ix_commodity_name ON public.commodity USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_commodity_name_id ON public.commodity USING gin (name_id public.gin_trgm_ops);

CREATE INDEX ix_commodity_name_id_normalised ON public.commodity USING gin (public.ovop_normalise((name_id)::text) public.gin_trgm_ops);

CREATE INDEX ix_commodity_name_normalised ON public.commodity USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE UNIQUE INDEX ix_commodity_slug ON public.commodity USING btree (slug);

CREATE INDEX ix_district_boundary ON public.district USING gist (boundary);

CREATE INDEX ix_district_boundary_geography ON public.district USING gist (((boundary)::public.geography));

CREATE INDEX ix_district_name ON public.district USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_district_name_normalised ON public.district USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_district_regency_code ON public.district USING btree (regency_code);

CREATE UNIQUE INDEX ix_enrolment_programme_id_village_code ON public.enrolment USING btree (programme_id, village_code);

CREATE UNIQUE INDEX ix_enrolment_slug ON public.enrolment USING btree (slug);

CREATE INDEX ix_enrolment_village_code ON public.enrolment USING btree (village_code);

CREATE INDEX ix_grade_product_id ON public.grade USING btree (product_id);

CREATE UNIQUE INDEX ix_grade_slug ON public.grade USING btree (slug);

CREATE INDEX ix_land_suitability_commodity_id ON public.land_suitability USING btree (commodity_id);

CREATE UNIQUE INDEX ix_land_suitability_slug ON public.land_suitability USING btree (slug);

CREATE INDEX ix_land_suitability_terrain_zone_id ON public.land_suitability USING btree (terrain_zone_id);

CREATE INDEX ix_land_suitability_village_code ON public.land_suitability USING btree (village_code);

CREATE INDEX ix_market_access_agency_id ON public.market_access USING btree (agency_id);

CREATE INDEX ix_market_access_name ON public.market_access USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_market_access_name_normalised ON public.market_access USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_market_access_product_cluster_id ON public.market_access USING btree (product_cluster_id);

CREATE INDEX ix_market_access_product_id ON public.market_access USING btree (product_id);

CREATE INDEX ix_market_access_regency_code ON public.market_access USING btree (regency_code);

CREATE UNIQUE INDEX ix_market_access_slug ON public.market_access USING btree (slug);

CREATE INDEX ix_neighbour_village_location ON public.neighbour_village USING gist (location);

CREATE INDEX ix_obstacle_product_id ON public.obstacle USING btree (product_id);

CREATE INDEX ix_obstacle_regency_code ON public.obstacle USING btree (regency_code);

CREATE UNIQUE INDEX ix_obstacle_slug ON public.obstacle USING btree (slug);

CREATE INDEX ix_obstacle_village_code ON public.obstacle USING btree (village_code);

CREATE INDEX ix_obstacle_visit_id ON public.obstacle USING btree (visit_id);

CREATE INDEX ix_permit_producer_id ON public.permit USING btree (producer_id);

CREATE INDEX ix_permit_product_id ON public.permit USING btree (product_id);

CREATE UNIQUE INDEX ix_permit_slug ON public.permit USING btree (slug);

CREATE INDEX ix_producer_name ON public.producer USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_producer_name_id_normalised ON public.producer USING gin (public.ovop_normalise((name_id)::text) public.gin_trgm_ops);

CREATE INDEX ix_producer_name_normalised ON public.producer USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_producer_regency_code ON public.producer USING btree (regency_code);

CREATE INDEX ix_producer_search_name ON public.producer USING gin (search_name public.gin_trgm_ops);

CREATE INDEX ix_producer_search_start ON public.producer USING btree (search_name text_pattern_ops) INCLUDE (id);

CREATE UNIQUE INDEX ix_producer_slug ON public.producer USING btree (slug);

CREATE INDEX ix_producer_village_village_code_producer_id ON public.producer_village USING btree (village_code, producer_id);

CREATE INDEX ix_product_cluster_commodity_id ON public.product_cluster USING btree (commodity_id);

CREATE INDEX ix_product_cluster_extent ON public.product_cluster USING gist (extent);

CREATE INDEX ix_product_cluster_extent_geography ON public.product_cluster USING gist (((extent)::public.geography));

CREATE INDEX ix_product_cluster_name ON public.product_cluster USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_product_cluster_name_id_normalised ON public.product_cluster USING gin (public.ovop_normalise((name_id)::text) public.gin_trgm_ops);

CREATE INDEX ix_product_cluster_name_normalised ON public.product_cluster USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_product_cluster_producer_id ON public.product_cluster USING btree (producer_id);

CREATE INDEX ix_product_cluster_regency_code ON public.product_cluster USING btree (regency_code);

CREATE INDEX ix_product_cluster_search_name ON public.product_cluster USING gin (search_name public.gin_trgm_ops);

CREATE INDEX ix_product_cluster_search_start ON public.product_cluster USING btree (search_name text_pattern_ops) INCLUDE (id);

CREATE UNIQUE INDEX ix_product_cluster_slug ON public.product_cluster USING btree (slug);

CREATE INDEX ix_product_cluster_village_village_code_product_cluster_id ON public.product_cluster_village USING btree (village_code, product_cluster_id);

CREATE INDEX ix_product_commodity_id ON public.product USING btree (commodity_id);

CREATE INDEX ix_product_name ON public.product USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_product_name_id_normalised ON public.product USING gin (public.ovop_normalise((name_id)::text) public.gin_trgm_ops);

CREATE INDEX ix_product_name_normalised ON public.product USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_product_producer_id ON public.product USING btree (producer_id);

CREATE INDEX ix_product_regency_code ON public.product USING btree (regency_code);

CREATE INDEX ix_product_search_name ON public.product USING gin (search_name public.gin_trgm_ops);

CREATE INDEX ix_product_search_start ON public.product USING btree (search_name text_pattern_ops) INCLUDE (id);

CREATE UNIQUE INDEX ix_product_slug ON public.product USING btree (slug);

CREATE INDEX ix_product_village_village_code_product_id ON public.product_village USING btree (village_code, product_id);

CREATE INDEX ix_production_season_product_id ON public.production_season USING btree (product_id);

CREATE UNIQUE INDEX ix_production_season_slug ON public.production_season USING btree (slug);

CREATE INDEX ix_programme_event_name ON public.programme_event USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_programme_event_name_normalised ON public.programme_event USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_programme_event_programme_id ON public.programme_event USING btree (programme_id);

CREATE UNIQUE INDEX ix_programme_event_slug ON public.programme_event USING btree (slug);

CREATE INDEX ix_programme_name ON public.programme USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_programme_name_normalised ON public.programme USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE UNIQUE INDEX ix_programme_phase_programme_id_ordinal ON public.programme_phase USING btree (programme_id, ordinal);

CREATE UNIQUE INDEX ix_programme_phase_slug ON public.programme_phase USING btree (slug);

CREATE INDEX ix_programme_regency_code ON public.programme USING btree (regency_code);

CREATE UNIQUE INDEX ix_programme_slug ON public.programme USING btree (slug);

CREATE INDEX ix_province_boundary ON public.province USING gist (boundary);

CREATE INDEX ix_province_boundary_geography ON public.province USING gist (((boundary)::public.geography));

CREATE INDEX ix_province_name ON public.province USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_province_name_normalised ON public.province USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_regency_boundary ON public.regency USING gist (boundary);

CREATE INDEX ix_regency_boundary_geography ON public.regency USING gist (((boundary)::public.geography));

CREATE INDEX ix_regency_name ON public.regency USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_regency_name_normalised ON public.regency USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_regency_province_code ON public.regency USING btree (province_code);

CREATE INDEX ix_requirement_agency_id ON public.requirement USING btree (agency_id);

CREATE UNIQUE INDEX ix_requirement_slug ON public.requirement USING btree (slug);

CREATE UNIQUE INDEX ix_source_slug ON public.source USING btree (slug);

CREATE UNIQUE INDEX ix_stage_help_slug ON public.stage_help USING btree (slug);

CREATE INDEX ix_stage_help_stage ON public.stage_help USING btree (stage);

CREATE INDEX ix_table_version_raise_table_name ON public.table_version_raise USING btree (table_name);

CREATE INDEX ix_terrain_share_terrain_zone_id ON public.terrain_share USING btree (terrain_zone_id);

CREATE INDEX ix_terrain_zone_boundary ON public.terrain_zone USING gist (boundary);

CREATE INDEX ix_terrain_zone_boundary_geography ON public.terrain_zone USING gist (((boundary)::public.geography));

CREATE INDEX ix_terrain_zone_district_district_code_terrain_zone_id ON public.terrain_zone_district USING btree (district_code, terrain_zone_id);

CREATE INDEX ix_terrain_zone_name ON public.terrain_zone USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_terrain_zone_name_normalised ON public.terrain_zone USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_terrain_zone_regency_code ON public.terrain_zone USING btree (regency_code);

CREATE UNIQUE INDEX ix_terrain_zone_slug ON public.terrain_zone USING btree (slug);

CREATE INDEX ix_village_boundary ON public.village USING gist (boundary);

CREATE INDEX ix_village_boundary_geography ON public.village USING gist (((boundary)::public.geography));

CREATE INDEX ix_village_district_code ON public.village USING btree (district_code);

CREATE INDEX ix_village_location ON public.village USING gist (location);

CREATE INDEX ix_village_location_geography ON public.village USING gist (((location)::public.geography));

CREATE INDEX ix_village_name ON public.village USING gin (name public.gin_trgm_ops);

CREATE INDEX ix_village_name_code ON public.village USING btree (name, code);

CREATE INDEX ix_village_name_normalised ON public.village USING gin (public.ovop_normalise((name)::text) public.gin_trgm_ops);

CREATE INDEX ix_village_regency_code_kind ON public.village USING btree (regency_code, kind) INCLUDE (district_code, area_km2, product_record);

CREATE INDEX ix_village_search_aliases ON public.village USING gin (search_aliases public.gin_trgm_ops) WHERE (search_aliases IS NOT NULL);

CREATE INDEX ix_village_search_name ON public.village USING gin (search_name public.gin_trgm_ops);

CREATE INDEX ix_village_search_start ON public.village USING btree (search_name text_pattern_ops) INCLUDE (code, location);

CREATE INDEX ix_village_terrain_zone_id ON public.village USING btree (terrain_zone_id);

CREATE UNIQUE INDEX ix_visit_slug ON public.visit USING btree (slug);

CREATE INDEX ix_visit_village_code ON public.visit USING btree (village_code);

CREATE TRIGGER demonstration_of_nothing_else AFTER INSERT ON public.demonstration_mark FOR EACH ROW EXECUTE FUNCTION public.ovop_mark_demonstration();

CREATE TRIGGER demonstration_stays AFTER DELETE OR TRUNCATE ON public.demonstration_mark FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_mark_demonstration();

CREATE TRIGGER follow_delete AFTER DELETE ON public.product_village REFERENCING OLD TABLE AS unlinked FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_follow_product_villages();

CREATE TRIGGER follow_insert AFTER INSERT ON public.product_village REFERENCING NEW TABLE AS linked FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_follow_product_villages();

CREATE TRIGGER follow_update AFTER UPDATE ON public.product_village REFERENCING OLD TABLE AS unlinked NEW TABLE AS linked FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_follow_product_villages();

CREATE CONSTRAINT TRIGGER product_record_of_products AFTER UPDATE OF product_record ON public.village DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.product_record)::text <> 'RECORDED'::text)) EXECUTE FUNCTION public.ovop_check_product_record();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agency FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.agrotourism_site FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.assistance FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.claim FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.commodity FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.district FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.enrolment FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.grade FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.land_suitability FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.market_access FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.neighbour_village FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.obstacle FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.permit FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.producer FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.producer_village FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.product FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.product_cluster FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.product_cluster_village FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.product_village FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.production_season FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.programme FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.programme_event FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.programme_phase FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.province FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.regency FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.requirement FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.seed_ledger FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.site_facility FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.source FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.stage_help FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.terrain_share FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.terrain_zone FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.terrain_zone_district FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.village FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER raise_table_version AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.visit FOR EACH STATEMENT EXECUTE FUNCTION public.ovop_raise_table_version();

CREATE TRIGGER synthetic_source_of_demonstration BEFORE INSERT OR UPDATE OF kind ON public.source FOR EACH ROW WHEN (((new.kind)::text = 'SYNTHETIC'::text)) EXECUTE FUNCTION public.ovop_check_synthetic_source();

ALTER TABLE ONLY public.agency
    ADD CONSTRAINT fk_agency_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.agrotourism_site
    ADD CONSTRAINT fk_agrotourism_site_theme_id FOREIGN KEY (theme_id) REFERENCES public.commodity(id);

ALTER TABLE ONLY public.agrotourism_site
    ADD CONSTRAINT fk_agrotourism_site_village_code FOREIGN KEY (village_code) REFERENCES public.village(code);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_agency_id FOREIGN KEY (agency_id) REFERENCES public.agency(id);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_obstacle_id FOREIGN KEY (obstacle_id) REFERENCES public.obstacle(id);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_product_id FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_programme_id FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_village_code FOREIGN KEY (village_code) REFERENCES public.village(code);

ALTER TABLE ONLY public.assistance
    ADD CONSTRAINT fk_assistance_visit_id FOREIGN KEY (visit_id) REFERENCES public.visit(id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_agency_id FOREIGN KEY (agency_id) REFERENCES public.agency(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_agrotourism_site_id FOREIGN KEY (agrotourism_site_id) REFERENCES public.agrotourism_site(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_assistance_id FOREIGN KEY (assistance_id) REFERENCES public.assistance(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_commodity_id FOREIGN KEY (commodity_id) REFERENCES public.commodity(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_district_code FOREIGN KEY (district_code) REFERENCES public.district(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.enrolment(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_grade_id FOREIGN KEY (grade_id) REFERENCES public.grade(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_land_suitability_id FOREIGN KEY (land_suitability_id) REFERENCES public.land_suitability(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_market_access_id FOREIGN KEY (market_access_id) REFERENCES public.market_access(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_obstacle_id FOREIGN KEY (obstacle_id) REFERENCES public.obstacle(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_permit_id FOREIGN KEY (permit_id) REFERENCES public.permit(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_product_cluster_id FOREIGN KEY (product_cluster_id) REFERENCES public.product_cluster(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_product_id FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_production_season_id FOREIGN KEY (production_season_id) REFERENCES public.production_season(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_programme_event_id FOREIGN KEY (programme_event_id) REFERENCES public.programme_event(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_programme_id FOREIGN KEY (programme_id) REFERENCES public.programme(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_programme_phase_id FOREIGN KEY (programme_phase_id) REFERENCES public.programme_phase(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_requirement_id FOREIGN KEY (requirement_id) REFERENCES public.requirement(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_stage_help_id FOREIGN KEY (stage_help_id) REFERENCES public.stage_help(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_terrain_zone_id FOREIGN KEY (terrain_zone_id) REFERENCES public.terrain_zone(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_village_code FOREIGN KEY (village_code) REFERENCES public.village(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_visit_id FOREIGN KEY (visit_id) REFERENCES public.visit(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.district
    ADD CONSTRAINT fk_district_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT fk_enrolment_programme_id FOREIGN KEY (programme_id) REFERENCES public.programme(id);

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT fk_enrolment_village_code FOREIGN KEY (village_code) REFERENCES public.village(code);

ALTER TABLE ONLY public.grade
    ADD CONSTRAINT fk_grade_product_id FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.land_suitability
    ADD CONSTRAINT fk_land_suitability_commodity_id FOREIGN KEY (commodity_id) REFERENCES public.commodity(id);

ALTER TABLE ONLY public.land_suitability
    ADD CONSTRAINT fk_land_suitability_terrain_zone_id FOREIGN KEY (terrain_zone_id) REFERENCES public.terrain_zone(id);

ALTER TABLE ONLY public.land_suitability
    ADD CONSTRAINT fk_land_suitability_village_code FOREIGN KEY (village_code) REFERENCES public.village(code);

ALTER TABLE ONLY public.market_access
    ADD CONSTRAINT fk_market_access_agency_id FOREIGN KEY (agency_id) REFERENCES public.agency(id);

ALTER TABLE ONLY public.market_access
    ADD CONSTRAINT fk_market_access_product_cluster_id FOREIGN KEY (product_cluster_id) REFERENCES public.product_cluster(id);

ALTER TABLE ONLY public.market_access
    ADD CONSTRAINT fk_market_access_product_id FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.market_access
    ADD CONSTRAINT fk_market_access_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.obstacle
    ADD CONSTRAINT fk_obstacle_product_id FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.obstacle
    ADD CONSTRAINT fk_obstacle_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.obstacle
    ADD CONSTRAINT fk_obstacle_village_code FOREIGN KEY (village_code) REFERENCES public.village(code);

ALTER TABLE ONLY public.obstacle
    ADD CONSTRAINT fk_obstacle_visit_id FOREIGN KEY (visit_id) REFERENCES public.visit(id);

ALTER TABLE ONLY public.permit
    ADD CONSTRAINT fk_permit_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.permit
    ADD CONSTRAINT fk_permit_product_id FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT fk_producer_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.producer_village
    ADD CONSTRAINT fk_producer_village_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.producer_village
    ADD CONSTRAINT fk_producer_village_village_code FOREIGN KEY (village_code) REFERENCES public.village(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.product_cluster
    ADD CONSTRAINT fk_product_cluster_commodity_id FOREIGN KEY (commodity_id) REFERENCES public.commodity(id);

ALTER TABLE ONLY public.product_cluster
    ADD CONSTRAINT fk_product_cluster_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);

ALTER TABLE ONLY public.product_cluster
    ADD CONSTRAINT fk_product_cluster_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.product_cluster_village
    ADD CONSTRAINT fk_product_cluster_village_product_cluster_id FOREIGN KEY (product_cluster_id) REFERENCES public.product_cluster(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.product_cluster_village
    ADD CONSTRAINT fk_product_cluster_village_village_code FOREIGN KEY (village_code) REFERENCES public.village(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.product
    ADD CONSTRAINT fk_product_commodity_id FOREIGN KEY (commodity_id) REFERENCES public.commodity(id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT fk_product_producer_id FOREIGN KEY (producer_id) REFERENCES public.producer(id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT fk_product_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.product_village
    ADD CONSTRAINT fk_product_village_product_id FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.product_village
    ADD CONSTRAINT fk_product_village_village_code FOREIGN KEY (village_code) REFERENCES public.village(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.production_season
    ADD CONSTRAINT fk_production_season_product_id FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.programme_event
    ADD CONSTRAINT fk_programme_event_programme_id FOREIGN KEY (programme_id) REFERENCES public.programme(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.programme_phase
    ADD CONSTRAINT fk_programme_phase_programme_id FOREIGN KEY (programme_id) REFERENCES public.programme(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.programme
    ADD CONSTRAINT fk_programme_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.regency
    ADD CONSTRAINT fk_regency_province_code FOREIGN KEY (province_code) REFERENCES public.province(code);

ALTER TABLE ONLY public.requirement
    ADD CONSTRAINT fk_requirement_agency_id FOREIGN KEY (agency_id) REFERENCES public.agency(id);

ALTER TABLE ONLY public.site_facility
    ADD CONSTRAINT fk_site_facility_agrotourism_site_id FOREIGN KEY (agrotourism_site_id) REFERENCES public.agrotourism_site(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.terrain_share
    ADD CONSTRAINT fk_terrain_share_terrain_zone_id FOREIGN KEY (terrain_zone_id) REFERENCES public.terrain_zone(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.terrain_share
    ADD CONSTRAINT fk_terrain_share_village_code FOREIGN KEY (village_code) REFERENCES public.village(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.terrain_zone_district
    ADD CONSTRAINT fk_terrain_zone_district_district_code FOREIGN KEY (district_code) REFERENCES public.district(code) ON DELETE CASCADE;

ALTER TABLE ONLY public.terrain_zone_district
    ADD CONSTRAINT fk_terrain_zone_district_terrain_zone_id FOREIGN KEY (terrain_zone_id) REFERENCES public.terrain_zone(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.terrain_zone
    ADD CONSTRAINT fk_terrain_zone_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.village
    ADD CONSTRAINT fk_village_district_code FOREIGN KEY (district_code) REFERENCES public.district(code);

ALTER TABLE ONLY public.village
    ADD CONSTRAINT fk_village_regency_code FOREIGN KEY (regency_code) REFERENCES public.regency(code);

ALTER TABLE ONLY public.village
    ADD CONSTRAINT fk_village_terrain_zone_id FOREIGN KEY (terrain_zone_id) REFERENCES public.terrain_zone(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT fk_visit_village_code FOREIGN KEY (village_code) REFERENCES public.village(code);

GRANT USAGE ON SCHEMA public TO ovop_reader;
GRANT USAGE ON SCHEMA public TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_area(united public.geometry) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_area(united public.geometry) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_area(united public.geometry) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_buffer(shape public.geography, metres double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_buffer(shape public.geography, metres double precision) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_buffer(shape public.geography, metres double precision) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_cell(place public.geometry, metres double precision, is_hexagon boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_cell(place public.geometry, metres double precision, is_hexagon boolean) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_cell(place public.geometry, metres double precision, is_hexagon boolean) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_cell_boundary(cell bigint, metres double precision, is_hexagon boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_cell_boundary(cell bigint, metres double precision, is_hexagon boolean) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_cell_boundary(cell bigint, metres double precision, is_hexagon boolean) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_check_product_record() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ovop_check_synthetic_source() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ovop_claim_differences(note text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_claim_differences(note text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_claim_differences(note text) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_cluster_comparison(cluster_ids text, village_codes text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_cluster_comparison(cluster_ids text, village_codes text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_cluster_comparison(cluster_ids text, village_codes text) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_commodity(sought text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_commodity(sought text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_commodity(sought text) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_extent(codes text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_extent(codes text[]) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_extent(codes text[]) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_extent(box public.box2d) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_extent(box public.box2d) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_extent(box public.box2d) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_follow_product_villages() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ovop_hull(codes text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_hull(codes text[]) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_hull(codes text[]) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_hull(shapes public.geometry) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_hull(shapes public.geometry) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_hull(shapes public.geometry) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_in_crs(shape public.geometry, crs integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_in_crs(shape public.geometry, crs integer) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_in_crs(shape public.geometry, crs integer) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_inside(shape public.geometry, area public.geometry) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_inside(shape public.geometry, area public.geometry) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_inside(shape public.geometry, area public.geometry) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_mark_demonstration() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ovop_normalise(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_normalise(value text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_normalise(value text) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_raise_table_version() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ovop_reach(shape public.geometry, metres double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_reach(shape public.geometry, metres double precision) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_reach(shape public.geometry, metres double precision) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_search_form(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_search_form(value text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_search_form(value text) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_search_fits(rest text, place text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_search_fits(rest text, place text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_search_fits(rest text, place text) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_search_forms(names text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_search_forms(names text[]) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_search_forms(names text[]) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_side_by_side(codes text[], metres double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_side_by_side(codes text[], metres double precision) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_side_by_side(codes text[], metres double precision) TO ovop_writer;

REVOKE ALL ON FUNCTION public.ovop_transform(given bytea, target integer, OUT transformed bytea, OUT crs_known boolean, OUT problem text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_transform(given bytea, target integer, OUT transformed bytea, OUT crs_known boolean, OUT problem text) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_transform(given bytea, target integer, OUT transformed bytea, OUT crs_known boolean, OUT problem text) TO ovop_writer;

REVOKE ALL ON PROCEDURE public.ovop_watch_table(IN watched regclass) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.ovop_within_metres(a public.geometry, b public.geometry, metres double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ovop_within_metres(a public.geometry, b public.geometry, metres double precision) TO ovop_reader;
GRANT ALL ON FUNCTION public.ovop_within_metres(a public.geometry, b public.geometry, metres double precision) TO ovop_writer;

GRANT SELECT ON TABLE public."__EFMigrationsHistory" TO ovop_reader;
GRANT SELECT ON TABLE public."__EFMigrationsHistory" TO ovop_writer;

GRANT SELECT ON TABLE public.agency TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agency TO ovop_writer;

GRANT SELECT ON TABLE public.agrotourism_site TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agrotourism_site TO ovop_writer;

GRANT SELECT ON TABLE public.assistance TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.assistance TO ovop_writer;

GRANT SELECT ON TABLE public.claim TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.claim TO ovop_writer;

GRANT SELECT ON TABLE public.commodity TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.commodity TO ovop_writer;

GRANT SELECT ON TABLE public.demonstration_mark TO ovop_reader;
GRANT SELECT ON TABLE public.demonstration_mark TO ovop_writer;

GRANT SELECT ON TABLE public.district TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.district TO ovop_writer;

GRANT SELECT ON TABLE public.enrolment TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.enrolment TO ovop_writer;

GRANT SELECT ON TABLE public.grade TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.grade TO ovop_writer;

GRANT SELECT ON TABLE public.land_suitability TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.land_suitability TO ovop_writer;

GRANT SELECT ON TABLE public.market_access TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.market_access TO ovop_writer;

GRANT SELECT ON TABLE public.neighbour_village TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.neighbour_village TO ovop_writer;

GRANT SELECT ON TABLE public.obstacle TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.obstacle TO ovop_writer;

GRANT SELECT ON TABLE public.permit TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.permit TO ovop_writer;

GRANT SELECT ON TABLE public.producer TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.producer TO ovop_writer;

GRANT SELECT ON TABLE public.producer_village TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.producer_village TO ovop_writer;

GRANT SELECT ON TABLE public.product TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.product TO ovop_writer;

GRANT SELECT ON TABLE public.product_cluster TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.product_cluster TO ovop_writer;

GRANT SELECT ON TABLE public.product_cluster_village TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.product_cluster_village TO ovop_writer;

GRANT SELECT ON TABLE public.product_village TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.product_village TO ovop_writer;

GRANT SELECT ON TABLE public.product_cluster_market_access TO ovop_reader;
GRANT SELECT ON TABLE public.product_cluster_market_access TO ovop_writer;

GRANT SELECT ON TABLE public.requirement TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.requirement TO ovop_writer;

GRANT SELECT ON TABLE public.product_requirement TO ovop_reader;
GRANT SELECT ON TABLE public.product_requirement TO ovop_writer;

GRANT SELECT ON TABLE public.product_readiness TO ovop_reader;
GRANT SELECT ON TABLE public.product_readiness TO ovop_writer;

GRANT SELECT ON TABLE public.product_requirement_grade TO ovop_reader;
GRANT SELECT ON TABLE public.product_requirement_grade TO ovop_writer;

GRANT SELECT ON TABLE public.product_requirement_permit TO ovop_reader;
GRANT SELECT ON TABLE public.product_requirement_permit TO ovop_writer;

GRANT SELECT ON TABLE public.production_season TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.production_season TO ovop_writer;

GRANT SELECT ON TABLE public.production_season_month TO ovop_reader;
GRANT SELECT ON TABLE public.production_season_month TO ovop_writer;

GRANT SELECT ON TABLE public.programme TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.programme TO ovop_writer;

GRANT SELECT ON TABLE public.programme_count TO ovop_reader;
GRANT SELECT ON TABLE public.programme_count TO ovop_writer;

GRANT SELECT ON TABLE public.programme_event TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.programme_event TO ovop_writer;

GRANT SELECT ON TABLE public.programme_phase TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.programme_phase TO ovop_writer;

GRANT SELECT ON TABLE public.province TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.province TO ovop_writer;

GRANT SELECT ON TABLE public.regency TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.regency TO ovop_writer;

GRANT SELECT ON TABLE public.seed_ledger TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.seed_ledger TO ovop_writer;

GRANT SELECT ON TABLE public.site_facility TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.site_facility TO ovop_writer;

GRANT SELECT ON TABLE public.source TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.source TO ovop_writer;

GRANT SELECT ON TABLE public.stage_help TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stage_help TO ovop_writer;

GRANT SELECT ON TABLE public.table_version_raise TO ovop_reader;
GRANT SELECT ON TABLE public.table_version_raise TO ovop_writer;

GRANT SELECT ON TABLE public.table_version TO ovop_reader;
GRANT SELECT ON TABLE public.table_version TO ovop_writer;

GRANT SELECT ON TABLE public.terrain_share TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.terrain_share TO ovop_writer;

GRANT SELECT ON TABLE public.terrain_zone TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.terrain_zone TO ovop_writer;

GRANT SELECT ON TABLE public.terrain_zone_district TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.terrain_zone_district TO ovop_writer;

GRANT SELECT ON TABLE public.terrain_zone_suitability TO ovop_reader;
GRANT SELECT ON TABLE public.terrain_zone_suitability TO ovop_writer;

GRANT SELECT ON TABLE public.village TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.village TO ovop_writer;

GRANT SELECT ON TABLE public.village_assistance TO ovop_reader;
GRANT SELECT ON TABLE public.village_assistance TO ovop_writer;

GRANT SELECT ON TABLE public.visit TO ovop_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.visit TO ovop_writer;

GRANT SELECT ON TABLE public.village_event TO ovop_reader;
GRANT SELECT ON TABLE public.village_event TO ovop_writer;

GRANT SELECT ON TABLE public.village_stage_reason TO ovop_reader;
GRANT SELECT ON TABLE public.village_stage_reason TO ovop_writer;

GRANT SELECT ON TABLE public.village_help TO ovop_reader;
GRANT SELECT ON TABLE public.village_help TO ovop_writer;

GRANT SELECT ON TABLE public.village_help_assistance TO ovop_reader;
GRANT SELECT ON TABLE public.village_help_assistance TO ovop_writer;

GRANT SELECT ON TABLE public.village_stage TO ovop_reader;
GRANT SELECT ON TABLE public.village_stage TO ovop_writer;

GRANT SELECT ON TABLE public.village_need TO ovop_reader;
GRANT SELECT ON TABLE public.village_need TO ovop_writer;

GRANT SELECT ON TABLE public.village_suitability TO ovop_reader;
GRANT SELECT ON TABLE public.village_suitability TO ovop_writer;

GRANT SELECT ON TABLE public.waiting_item TO ovop_reader;
GRANT SELECT ON TABLE public.waiting_item TO ovop_writer;

ALTER DEFAULT PRIVILEGES FOR ROLE ovop IN SCHEMA public GRANT SELECT ON TABLES  TO ovop_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE ovop IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO ovop_writer;
