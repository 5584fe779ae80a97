-- The key of the commodity that has this slug. One that nobody has is the caller's mistake (SQLSTATE 22023): no rows would say
-- that nobody makes it.
CREATE OR REPLACE FUNCTION ovop_commodity(sought text) RETURNS integer
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
