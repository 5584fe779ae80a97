-- Whether the words behind a name say where it is: the beginning of a word of the place and what follows, or something
-- like it. Words before the place's name, such as kecamatan, are taken away by the caller; a space comes first.
CREATE FUNCTION ovop_search_fits(rest text, place text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN strpos(' ' || ovop_search_form(place), rest) > 0
    OR word_similarity(trim(rest), ovop_search_form(place)) >= 0.6;

-- A space before the first word too, so that one pattern finds a word wherever it stands: '% bul%'. Beside the trigrams a
-- sorted index, in which the beginnings of names stand together with all that is needed to rank them: the most common of
-- two letters begin some thousand names, whose rows lie all over the table.
ALTER TABLE village DROP COLUMN search_name;
ALTER TABLE product DROP COLUMN search_name;
ALTER TABLE producer DROP COLUMN search_name;
ALTER TABLE product_cluster DROP COLUMN search_name;
ALTER TABLE agrotourism_site DROP COLUMN search_name;

ALTER TABLE village ADD COLUMN search_name text GENERATED ALWAYS AS (' ' || ovop_search_form(name)) STORED;
ALTER TABLE product ADD COLUMN search_name text GENERATED ALWAYS AS (' ' || ovop_search_form(name)) STORED;
ALTER TABLE producer ADD COLUMN search_name text GENERATED ALWAYS AS (' ' || ovop_search_form(name)) STORED;
ALTER TABLE product_cluster ADD COLUMN search_name text GENERATED ALWAYS AS (' ' || ovop_search_form(name)) STORED;
ALTER TABLE agrotourism_site ADD COLUMN search_name text GENERATED ALWAYS AS (' ' || ovop_search_form(name)) STORED;

CREATE INDEX ix_village_search_name ON village USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_product_search_name ON product USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_producer_search_name ON producer USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_product_cluster_search_name ON product_cluster USING gin (search_name gin_trgm_ops);
CREATE INDEX ix_agrotourism_site_search_name ON agrotourism_site USING gin (search_name gin_trgm_ops);

CREATE INDEX ix_village_search_start ON village (search_name text_pattern_ops) INCLUDE (code, location);
CREATE INDEX ix_product_search_start ON product (search_name text_pattern_ops) INCLUDE (id);
CREATE INDEX ix_producer_search_start ON producer (search_name text_pattern_ops) INCLUDE (id);
CREATE INDEX ix_product_cluster_search_start ON product_cluster (search_name text_pattern_ops) INCLUDE (id);
CREATE INDEX ix_agrotourism_site_search_start ON agrotourism_site (search_name text_pattern_ops) INCLUDE (id, location);
