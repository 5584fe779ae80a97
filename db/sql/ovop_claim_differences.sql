-- What the note of a claim tells of where its source differs from the row that is shown, field by field, as imports write
-- it: name “Garam” (here “Garam laut”), price unit “kg” (here nothing). No row for a note in other words.
CREATE OR REPLACE FUNCTION ovop_claim_differences(note text)
RETURNS TABLE (place integer, field text, value text, shown text)
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 2
AS $$
    SELECT
        found.place::integer,
        -- As GraphQL calls it: price from idr is priceFromIdr.
        lower(left(told.field, 1)) || substr(replace(initcap(told.field), ' ', ''), 2),
        CASE WHEN found.part[2] <> 'nothing' THEN substr(found.part[2], 2, length(found.part[2]) - 2) END,
        CASE WHEN found.part[3] <> 'nothing' THEN substr(found.part[3], 2, length(found.part[3]) - 2) END
    FROM regexp_matches($1, '([a-z0-9 ]+) (“[^”]*”|nothing) \(here (“[^”]*”|nothing)\)', 'g')
        WITH ORDINALITY AS found (part, place)
    CROSS JOIN LATERAL (SELECT btrim(found.part[1]) AS field) AS told
$$;
