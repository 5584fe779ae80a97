-- The form in which a search compares names: lower case, without accents, nothing but letters and digits with one space
-- between words. Null where nothing is left.
CREATE OR REPLACE FUNCTION ovop_search_form(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN nullif(trim(regexp_replace(ovop_normalise(value), '[^[:alnum:]]+', ' ', 'g')), '');

-- Other names of a row as one text between bars, |balairejo|bale rejo|: so that one index serves all of them, and a
-- pattern tells where a name begins and ends. Null where there are none.
CREATE OR REPLACE FUNCTION ovop_search_forms(names text[]) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN '|' || (SELECT string_agg(ovop_search_form(name), '|') FROM unnest(names) AS name) || '|';

-- Kept by PostgreSQL beside the names: to make them anew for every candidate of a search takes longer than all the rest.
-- They are no columns of EF's model, since nobody else reads or writes them.
ALTER TABLE village
    ADD COLUMN search_name text GENERATED ALWAYS AS (ovop_search_form(name)) STORED,
    ADD COLUMN search_aliases text GENERATED ALWAYS AS (ovop_search_forms(aliases)) STORED;
ALTER TABLE product ADD COLUMN search_name text GENERATED ALWAYS AS (ovop_search_form(name)) STORED;
ALTER TABLE producer ADD COLUMN search_name text GENERATED ALWAYS AS (ovop_search_form(name)) STORED;
ALTER TABLE product_cluster ADD COLUMN search_name text GENERATED ALWAYS AS (ovop_search_form(name)) STORED;
ALTER TABLE agrotourism_site ADD COLUMN search_name text GENERATED ALWAYS AS (ovop_search_form(name)) STORED;

CREATE INDEX ix_village_search_name ON village USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_village_search_aliases ON village USING gin (search_aliases gin_trgm_ops) WHERE search_aliases IS NOT NULL;
CREATE INDEX ix_product_search_name ON product USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_producer_search_name ON producer USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_product_cluster_search_name ON product_cluster USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_agrotourism_site_search_name ON agrotourism_site USING gin (search_name gin_trgm_ops);
