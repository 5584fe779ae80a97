namespace Ovop.Geo.Tests.Storage;

/// <summary>One good row for every table, the first of each: keys that are numbers come out as 1.</summary>
internal static class SampleRows
{
    public const string Village = "35.05.17.2009";

    public const string Insert = """
        INSERT INTO province (code, name, boundary)
        VALUES ('35', 'Jawa Timur', ST_Multi(ST_MakeEnvelope(111, -9, 114, -7, 4326)));
        INSERT INTO regency (code, province_code, name, kind, boundary)
        VALUES ('35.05', '35', 'Blitar', 'KABUPATEN', ST_Multi(ST_MakeEnvelope(112, -8.5, 112.5, -7.9, 4326)));
        INSERT INTO district (code, regency_code, name, boundary)
        VALUES ('35.05.17', '35.05', 'Wlingi', ST_Multi(ST_MakeEnvelope(112.2, -8.2, 112.4, -8, 4326)));
        INSERT INTO terrain_zone (slug, name, soil, terrain, fertility, regency_code, boundary)
        VALUES ('utara', 'Utara', 'VOLCANIC', 'PLAIN', 'FERTILE', '35.05',
            ST_Multi(ST_MakeEnvelope(112, -8.2, 112.5, -7.9, 4326)));
        INSERT INTO terrain_zone_district (terrain_zone_id, district_code) VALUES (1, '35.05.17');
        INSERT INTO village (
            code, district_code, regency_code, name, aliases, kind, location, boundary, boundary_source, area_km2,
            product_record, terrain_zone_id)
        VALUES ('35.05.17.2009', '35.05.17', '35.05', 'Balerejo', '{Balairejo}', 'DESA',
            ST_SetSRID(ST_MakePoint(112.32, -8.06), 4326), ST_Multi(ST_MakeEnvelope(112.3, -8.1, 112.34, -8.02, 4326)),
            'APPROXIMATE', 7.5, 'RECORDED', 1);
        INSERT INTO terrain_share (village_code, terrain_zone_id, share) VALUES ('35.05.17.2009', 1, 1);
        INSERT INTO neighbour_village (code, name, location)
        VALUES ('35.72.01.1001', 'Sukorejo', ST_SetSRID(ST_MakePoint(112.16, -8.1), 4326));
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO agency (slug, name, kind, regency_code, aliases)
        VALUES ('indomaret', 'Indomaret', 'RETAILER', NULL, '{Indomart}');
        INSERT INTO producer (slug, name, kind, regency_code)
        VALUES ('bumdesma', 'BUMDesma', 'BUMDESMA', '35.05');
        INSERT INTO producer_village (producer_id, village_code) VALUES (1, '35.05.17.2009');
        INSERT INTO product (slug, name, commodity_id, producer_id, regency_code, flagship, flagship_basis)
        VALUES ('kopi', 'Kopi Tuan Galang', 1, 1, '35.05', true, 'INFERRED');
        INSERT INTO product_village (product_id, village_code) VALUES (1, '35.05.17.2009');
        INSERT INTO grade (slug, product_id, scheme, stars, awarded_on, valid_until)
        VALUES ('kopi-ovop', 1, 'OVOP', 3, '2024-10-01', '2026-10-01');
        INSERT INTO permit (slug, kind, status, number, issued_on, expires_on, product_id)
        VALUES ('kopi-pirt', 'PIRT', 'HELD', '2063505', '2023-01-02', '2028-01-02', 1);
        INSERT INTO production_season (slug, product_id, from_month, to_month, quantity, unit, year)
        VALUES ('kopi-2024', 1, 5, 8, 1200.5, 'kg', 2024);
        INSERT INTO land_suitability (slug, commodity_id, village_code, class, limiting_factors, basis)
        VALUES ('kopi-balerejo', 1, '35.05.17.2009', 'S2', '{wa,eh}', 'SURVEY');
        INSERT INTO requirement (slug, purpose, kind, permit_kind, agency_id, description)
        VALUES ('pirt', 'RETAIL', 'PERMIT', 'PIRT', 1, 'A home-industry number');
        INSERT INTO stage_help (slug, stage, kind, description, description_id)
        VALUES ('brand', 'FLAGSHIP', 'BRANDING', 'A brand.', 'Merek.');
        INSERT INTO product_cluster (slug, name, kind, commodity_id, producer_id, regency_code, extent)
        VALUES ('coffee-wlingi', 'Coffee of Wlingi', 'DECLARED', 1, 1, '35.05',
            ST_Multi(ST_MakeEnvelope(112.3, -8.1, 112.34, -8.02, 4326)));
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.17.2009');
        INSERT INTO market_access (slug, kind, country, agency_id, product_id)
        VALUES ('japan', 'EXPORT', 'JP', 1, 1);
        INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision)
        VALUES ('kebun', 'Kebun Kopi', 'PLANNED', 1, '35.05.17.2009',
            ST_SetSRID(ST_MakePoint(112.32, -8.06), 4326), 'VILLAGE');
        INSERT INTO site_facility (agrotourism_site_id, kind) VALUES (1, 'PARKING');
        INSERT INTO programme (slug, name, regency_code, status, village_count, selected_count)
        VALUES ('ovop', 'OVOP', '35.05', 'RUNNING', 65, 17);
        INSERT INTO programme_phase (slug, programme_id, ordinal, name, duration_weeks) VALUES ('ovop-1', 1, 1, 'Preparation', 10);
        INSERT INTO programme_event (slug, programme_id, name, held_on) VALUES ('meeting', 1, 'Meeting', '2025-03-20');
        INSERT INTO enrolment (slug, programme_id, village_code, status)
        VALUES ('ovop-balerejo', 1, '35.05.17.2009', 'SELECTED');
        INSERT INTO visit (slug, village_code, kind, visited_on)
        VALUES ('balerejo-2023', '35.05.17.2009', 'SAMBANG_DESA', '2023-07-12');
        INSERT INTO obstacle (slug, description, village_code) VALUES ('road', 'Bad road', '35.05.17.2009');
        INSERT INTO assistance (slug, kind, status, agency_id, village_code)
        VALUES ('branding', 'BRANDING', 'PROMISED', 1, '35.05.17.2009');
        INSERT INTO source (slug, kind, outlet) VALUES ('lensa', 'PRESS', 'Lensa Nusantara');
        INSERT INTO claim (source_id, says, market_access_id) VALUES (1, 'Coffee has reached Japan.', 1);
        INSERT INTO seed_ledger (table_name, key, seed_hash) VALUES ('source', 'lensa', 'x');
        """;
}
