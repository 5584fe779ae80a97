-- Trigram indexes on normalised names, for "similar". Expressions: EF's model cannot hold them.
CREATE INDEX ix_province_name_normalised ON province USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_regency_name_normalised ON regency USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_district_name_normalised ON district USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_village_name_normalised ON village USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_terrain_zone_name_normalised ON terrain_zone USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_commodity_name_normalised ON commodity USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_commodity_name_id_normalised ON commodity USING gin (ovop_normalise(name_id) gin_trgm_ops);
CREATE INDEX ix_producer_name_normalised ON producer USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_product_name_normalised ON product USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_product_cluster_name_normalised ON product_cluster USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_agrotourism_site_name_normalised ON agrotourism_site USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_programme_name_normalised ON programme USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_agency_name_normalised ON agency USING gin (ovop_normalise(name) gin_trgm_ops);
