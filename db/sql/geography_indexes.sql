-- Metres are measured on geography: an index on the cast serves ST_DWithin(x::geography, ..) and x::geography <-> ..
-- Expressions: EF's model cannot hold them.
CREATE INDEX ix_province_boundary_geography ON province USING gist ((boundary::geography));
CREATE INDEX ix_regency_boundary_geography ON regency USING gist ((boundary::geography));
CREATE INDEX ix_district_boundary_geography ON district USING gist ((boundary::geography));
CREATE INDEX ix_village_boundary_geography ON village USING gist ((boundary::geography));
CREATE INDEX ix_village_location_geography ON village USING gist ((location::geography));
CREATE INDEX ix_terrain_zone_boundary_geography ON terrain_zone USING gist ((boundary::geography));
CREATE INDEX ix_product_cluster_extent_geography ON product_cluster USING gist ((extent::geography));
CREATE INDEX ix_agrotourism_site_location_geography ON agrotourism_site USING gist ((location::geography));
