-- Cells of one size that cover the globe: the grids of ST_SquareGrid and ST_HexagonGrid, in the plane of the cylindrical
-- equal-area projection whose true scale lies at the equator (EPSG method 9835, with the radii of curvature at the
-- equator for the radius: x = a * longitude, y = b^2 / a * sin(latitude), in metres).
--
-- Every cell has the same area: that of its size, to within 0.05 % up to 11 degrees of latitude (Indonesia), 0.7 %
-- anywhere. Its form is true at the equator; at a latitude it is narrower by the cosine and higher by as much: 1.0 % at 8
-- degrees, 1.9 % at 11. EPSG:3857 would make it smaller by 2 % and 3.7 % there.
--
-- A cell has a number: its column in the upper 32 bits, its row, raised by 2^31, in the lower ones.

-- The number of the cell of a point in WGS 84; null for an empty one. "metres" is the length of a side, at least 1. On
-- the border of two squares the point lies in the eastern, northern one.
CREATE OR REPLACE FUNCTION ovop_cell(place geometry, metres double precision, is_hexagon boolean) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 100
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

-- The cell's border in WGS 84. Neighbours share their corners to the last bit; sides that run neither north nor east are
-- drawn straight, though their line on the globe bends a little.
CREATE OR REPLACE FUNCTION ovop_cell_boundary(cell bigint, metres double precision, is_hexagon boolean) RETURNS geometry
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000
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
