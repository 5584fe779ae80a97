-- As in name_indexes.sql, for the names that came later.
CREATE INDEX ix_programme_event_name_normalised ON programme_event USING gin (ovop_normalise(name) gin_trgm_ops);
CREATE INDEX ix_market_access_name_normalised ON market_access USING gin (ovop_normalise(name) gin_trgm_ops);
