-- Other names of a row as one text between bars, |balairejo|bale rejo|, in the form in which names are compared: so that
-- one index serves all of them, and a pattern tells where a name begins and ends. Null where there are none.
CREATE OR REPLACE FUNCTION ovop_search_aliases(aliases text[]) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN '|' || nullif(ovop_normalise(array_to_string(aliases, '|')), '') || '|';

CREATE INDEX ix_village_search_aliases ON village USING gin (ovop_search_aliases(aliases) gin_trgm_ops);
