-- The form in which names are compared by "similar": lower case, without accents.
-- unaccent() is only STABLE, since its dictionary might be changed; ours is the extension's own, so that the result
-- may be indexed. The body is resolved here and now: no search_path of a caller can change its meaning.
CREATE OR REPLACE FUNCTION ovop_normalise(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(unaccent('unaccent'::regdictionary, value));
