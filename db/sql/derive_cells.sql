-- Approximate cells for the villages that have no real boundary. Reads derivation_changed (codes of villages that
-- changed: new, moved, or given a real boundary) and adds to it the villages whose cell comes out different.
--
-- A cell is what lies nearest to its village's point (Voronoi) among all points without a real boundary, those of
-- neighbour_village included, so that cells end at the regencies' borders. Real boundaries are cut out of it, and the
-- villages that have one take no part in the diagram: the land around their points is theirs or known not to be.
-- A village of area A reaches as far as a circle of that area, its radius r = sqrt(A / pi), times 1.3. Beyond, a piece
-- of the diagram still belongs to the cell if it ends within 3.5 r, shut in by neighbours; what goes on from there is
-- sea or unknown land and is left out. Compared with the real boundaries of 645 villages of three regencies, 1.3 and
-- 3.5 give cells of the right total area (0.996 of it); 65 % of the land falls to the right village, 96 % of it to
-- the right regency (90 % in PALI, with its large and long villages).
--
-- The plane is that of degrees: at the latitudes of Indonesia (-11 to 6) a degree of longitude is at most 2 % shorter
-- than one of latitude, and straight edges stay straight, so that cells fit real boundaries to the last digit.

DROP TABLE IF EXISTS
    pg_temp.derivation_place, pg_temp.derivation_target, pg_temp.derivation_voronoi, pg_temp.derivation_cell;

CREATE TEMP TABLE derivation_place ON COMMIT DROP AS
SELECT CASE WHEN boundary_source IN ('INDICATIVE', 'OFFICIAL') THEN boundary ELSE location END AS place
FROM village
JOIN derivation_changed USING (code);

CREATE INDEX ON derivation_place USING gist (place);
ANALYZE derivation_place;

-- Villages whose cell may have changed. A cell reaches 3.5 r, so no point beyond 7 r has a say in it. Where the
-- register tells no area, the mean of the regency's villages must do, then a figure common in Java.
CREATE TEMP TABLE derivation_target ON COMMIT DROP AS
WITH known AS (
    SELECT regency_code, avg(area_km2) AS area_km2 FROM village GROUP BY regency_code
),
candidate AS (
    SELECT village.code, village.location,
        -- 111,320 metres to a degree
        sqrt(coalesce(village.area_km2, known.area_km2, 5) * 1e6 / pi()) / 111320 AS radius
    FROM village
    JOIN known USING (regency_code)
    WHERE village.boundary_source IS NULL OR village.boundary_source = 'APPROXIMATE'
)
SELECT code, location, radius
FROM candidate
WHERE code IN (SELECT code FROM derivation_changed)
    OR EXISTS (SELECT FROM derivation_place WHERE ST_DWithin(place, candidate.location, 7 * candidate.radius));

CREATE INDEX ON derivation_target USING gist (location);
ANALYZE derivation_target;

-- The frame's four corners are points too: they keep the diagram well formed when there are few others, and they are
-- so far out that no cell feels them.
CREATE TEMP TABLE derivation_voronoi ON COMMIT DROP AS
WITH frame AS (
    SELECT ST_SetSRID(ST_Expand(ST_Extent(location)::geometry, 7 * max(radius) + 0.01), 4326) AS box
    FROM derivation_target
),
site AS (
    SELECT location
    FROM village
    WHERE boundary_source IS NULL OR boundary_source = 'APPROXIMATE'
    UNION
    SELECT location
    FROM neighbour_village
    WHERE code NOT IN (SELECT code FROM village)
)
SELECT dump.path[1] AS id, dump.geom AS cell
FROM (
    SELECT ST_VoronoiPolygons(
        ST_Collect(ST_Collect(site.location), (SELECT ST_Points(box) FROM frame)),
        0,
        (SELECT ST_Expand(box, 1) FROM frame)) AS cells
    FROM site
    WHERE site.location && (SELECT box FROM frame)
) AS diagram
CROSS JOIN LATERAL ST_Dump(diagram.cells) AS dump;

CREATE INDEX ON derivation_voronoi USING gist (cell);
ANALYZE derivation_voronoi;

CREATE TEMP TABLE derivation_cell ON COMMIT DROP AS
WITH own AS (
    -- Of villages at the same point only the first gets the cell; the others stay without.
    SELECT DISTINCT ON (voronoi.id) target.code, target.location, target.radius,
        -- What is far beyond reach is cut off at once, or the last village without a boundary would meet all others.
        ST_ClipByBox2D(voronoi.cell, ST_Expand(target.location, 4 * target.radius)::box2d) AS cell
    FROM derivation_target AS target
    JOIN derivation_voronoi AS voronoi ON ST_Contains(voronoi.cell, target.location)
    ORDER BY voronoi.id, target.code
),
free AS (
    SELECT own.code, own.location, own.radius,
        coalesce(ST_Difference(own.cell, occupied.area), own.cell) AS cell
    FROM own
    CROSS JOIN LATERAL (
        SELECT ST_Union(neighbour.boundary) AS area
        FROM village AS neighbour
        WHERE neighbour.boundary_source IN ('INDICATIVE', 'OFFICIAL') AND ST_Intersects(neighbour.boundary, own.cell)
    ) AS occupied
),
reached AS (
    -- The grid (a hundredth of a millimetre) takes away the needles without width that a difference leaves along
    -- edges that both shapes share.
    SELECT free.code, free.location,
        ST_ReducePrecision(coalesce(ST_Difference(free.cell, beyond.area), free.cell), 1e-10) AS cell
    FROM free
    CROSS JOIN LATERAL (
        -- Most cells end within 3.5 r on all sides and need no circle.
        SELECT ST_Union(piece.geom) AS area
        FROM ST_Dump(CASE WHEN ST_MaxDistance(free.location, free.cell) > 3.5 * free.radius
            THEN ST_Difference(free.cell, ST_Buffer(free.location, 1.3 * free.radius, 16)) END) AS piece
        WHERE ST_MaxDistance(free.location, piece.geom) > 3.5 * free.radius
    ) AS beyond
)
SELECT reached.code, ST_Multi(part.geom) AS boundary
FROM reached
CROSS JOIN LATERAL ST_Dump(reached.cell) AS part
WHERE ST_Contains(part.geom, reached.location);

-- A village whose point lies within another's real boundary gets no cell: two villages would claim the same land.
WITH derived AS (
    SELECT target.code, cell.boundary
    FROM derivation_target AS target
    LEFT JOIN derivation_cell AS cell USING (code)
),
written AS (
    UPDATE village
    SET boundary = derived.boundary,
        boundary_source = CASE WHEN derived.boundary IS NOT NULL THEN 'APPROXIMATE' END
    FROM derived
    WHERE village.code = derived.code AND village.boundary IS DISTINCT FROM derived.boundary
    RETURNING village.code
),
noted AS (
    INSERT INTO derivation_changed SELECT code FROM written ON CONFLICT DO NOTHING
)
SELECT count(*) FROM written;
