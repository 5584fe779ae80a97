using System.Globalization;
using Npgsql;

namespace Ovop.Benchmarks.Storage;

/// <summary>Fills a migrated database: the ladder, 5,000 villages with boundaries, three products of each.</summary>
internal static class BenchRows
{
    public const int ProductsOfVillage = 3;

    private const string Province = "35";

    private const string Commodity = "snacks";

    private const int CommodityId = 1;

    public static async Task WriteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await CopyAsync(connection, "province (code, name)", [$"{Province}\tJawa Timur"], cancellationToken);
        await CopyAsync(
            connection, "regency (code, province_code, name, kind)", Regencies(), cancellationToken);
        await CopyAsync(connection, "district (code, regency_code, name)", Districts(), cancellationToken);
        await CopyAsync(
            connection,
            "village (code, district_code, regency_code, name, kind, location, boundary, boundary_source, area_km2, "
            + "product_record)",
            Villages(),
            cancellationToken);
        await CopyAsync(
            connection, "commodity (id, slug, name, name_id, category)",
            [Row(CommodityId, Commodity, "Snacks", "Makanan ringan", "PROCESSED_FOOD")], cancellationToken);
        await CopyAsync(
            connection, "product (id, slug, name, commodity_id, regency_code, flagship)", Products(),
            cancellationToken);
        await CopyAsync(connection, "product_village (product_id, village_code)", Origins(), cancellationToken);
    }

    private static IEnumerable<string> Regencies() =>
        from regency in Enumerable.Range(1, VillageGrid.Villages / VillageGrid.VillagesOfRegency)
        select Row(RegencyCode(regency), Province, BenchNames.Regency(regency), "KABUPATEN");

    private static IEnumerable<string> Districts() =>
        from regency in Enumerable.Range(1, VillageGrid.Villages / VillageGrid.VillagesOfRegency)
        from district in Enumerable.Range(1, VillageGrid.DistrictsOfRegency)
        select Row(
            DistrictCode(regency, district), RegencyCode(regency), BenchNames.District(regency, district));

    private static IEnumerable<string> Villages() =>
        from village in Enumerable.Range(0, VillageGrid.Villages)
        let place = VillageGrid.Place(village)
        select Row(
            VillageGrid.Code(village),
            DistrictCode(place.Regency, place.District),
            RegencyCode(place.Regency),
            BenchNames.Village(village),
            "DESA",
            VillageGrid.Location(village),
            VillageGrid.Boundary(village),
            "APPROXIMATE",
            8.5 + (village % 7 * 0.25),
            "RECORDED");

    private static IEnumerable<string> Products() =>
        from village in Enumerable.Range(0, VillageGrid.Villages)
        from id in ProductIds(village)
        select Row(
            id, $"product-{id}", BenchNames.Product(id, village), CommodityId,
            RegencyCode(VillageGrid.Place(village).Regency), "f");

    private static IEnumerable<string> Origins() =>
        from village in Enumerable.Range(0, VillageGrid.Villages)
        from id in ProductIds(village)
        select Row(id, VillageGrid.Code(village));

    private static IEnumerable<int> ProductIds(int village) =>
        Enumerable.Range((village * ProductsOfVillage) + 1, ProductsOfVillage);

    private static string RegencyCode(int regency) =>
        string.Create(CultureInfo.InvariantCulture, $"{Province}.{regency:00}");

    private static string DistrictCode(int regency, int district) =>
        string.Create(CultureInfo.InvariantCulture, $"{RegencyCode(regency)}.{district:00}");

    // COPY's text format; no value of ours has a tab, a newline or a backslash.
    private static string Row(params object[] values) => string.Join(
        '\t', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static async Task CopyAsync(
        NpgsqlConnection connection, string target, IEnumerable<string> rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginTextImportAsync($"COPY {target} FROM STDIN", cancellationToken);
        foreach (var row in rows)
        {
            await copy.WriteAsync($"{row}\n".AsMemory(), cancellationToken);
        }
    }
}
