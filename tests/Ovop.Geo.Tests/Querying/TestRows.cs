namespace Ovop.Geo.Tests.Querying;

/// <summary>Rows that several test classes ask about.</summary>
internal static class TestRows
{
    /// <summary>
    /// Five villages in two districts (names repeat, areas are equal or unknown), two zones, and who makes what:
    /// kopi comes from 1, 2 and 4; susu from 2; keripik from nowhere; village 3 and 5 make nothing.
    /// </summary>
    public const string Villages = """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Blitar', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES
            ('35.05.01', '35.05', 'Wonodadi'), ('35.05.17', '35.05', 'Wlingi');
        INSERT INTO terrain_zone (slug, name, soil, fertility) VALUES
            ('utara', 'Utara', 'VOLCANIC', 'FERTILE'), ('selatan', 'Selatan', 'LIMESTONE', NULL);
        INSERT INTO village (code, district_code, regency_code, name, kind, location, area_km2, terrain_zone_id) VALUES
            ('35.05.01.2001', '35.05.01', '35.05', 'Pikatan', 'DESA', 'SRID=4326;POINT(112.01 -8)', 2, 1),
            ('35.05.01.2002', '35.05.01', '35.05', 'Balerejo', 'DESA', 'SRID=4326;POINT(112.02 -8)', NULL, 2),
            ('35.05.01.2003', '35.05.01', '35.05', 'Wonodadi', 'KELURAHAN', 'SRID=4326;POINT(112.03 -8)', 2, NULL),
            ('35.05.17.2004', '35.05.17', '35.05', 'Balerejo', 'DESA', 'SRID=4326;POINT(112.04 -8)', 1, 1),
            ('35.05.17.2005', '35.05.17', '35.05', 'Tegalasri', 'DESA', 'SRID=4326;POINT(112.05 -8)', NULL, NULL);
        INSERT INTO commodity (slug, name, name_id, category) VALUES
            ('coffee', 'Coffee', 'Kopi', 'CROP'), ('milk', 'Milk', 'Susu', 'LIVESTOCK'),
            ('chips', 'Chips', 'Keripik', 'PROCESSED_FOOD');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship, flagship_basis) VALUES
            ('kopi', 'Kopi', 1, '35.05', true, 'STATED'), ('susu', 'Susu', 2, '35.05', false, NULL),
            ('keripik', 'Keripik', 3, '35.05', false, NULL);
        INSERT INTO product_village (product_id, village_code) VALUES
            (1, '35.05.01.2001'), (1, '35.05.01.2002'), (1, '35.05.17.2004'), (2, '35.05.01.2002');
        """;
}
