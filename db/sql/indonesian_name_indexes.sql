-- As in name_indexes.sql, for the Indonesian names beside English descriptions.
CREATE INDEX ix_producer_name_id_normalised ON producer USING gin (ovop_normalise(name_id) gin_trgm_ops);
CREATE INDEX ix_product_name_id_normalised ON product USING gin (ovop_normalise(name_id) gin_trgm_ops);
CREATE INDEX ix_product_cluster_name_id_normalised ON product_cluster USING gin (ovop_normalise(name_id) gin_trgm_ops);
CREATE INDEX ix_agrotourism_site_name_id_normalised ON agrotourism_site USING gin (ovop_normalise(name_id) gin_trgm_ops);
