using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Registers.Names;

/// <summary>The rows that the cells of a register may name, by table.</summary>
internal sealed class RegisterNames(OvopDbContext database)
{
    private static readonly string[] Kinds = ["Kabupaten ", "Kota "];

    private static readonly string[] Tables =
    [
        "regency", "village", "commodity", "agency", "programme", "terrain_zone", "source", "visit", "obstacle",
        "product", "producer", "product_cluster", "agrotourism_site",
    ];

    private readonly Dictionary<string, NamedRows> _tables = new(StringComparer.Ordinal);

    public async Task LoadAsync(IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        foreach (var table in tables.Distinct(StringComparer.Ordinal).Where(table => !_tables.ContainsKey(table)))
        {
            _tables.Add(table, new NamedRows(
                table.Replace('_', ' '), KeyOf(table), await RowsAsync(table, cancellationToken)));
        }
    }

    /// <summary>Whether rows of this table may be named.</summary>
    public static bool Has(string table) => Tables.Contains(table, StringComparer.Ordinal);

    /// <summary>Null where the table has not been read.</summary>
    public NamedRows? Of(string table) => _tables.GetValueOrDefault(table);

    private static Func<string, string?> KeyOf(string table) => table switch
    {
        "village" => VillageCode.Normalise,
        "regency" => AreaCodeText.Normalise,
        _ => text => SheetCodes.IsSlug(text) ? text : null,
    };

    private async Task<IReadOnlyList<NamedRow>> RowsAsync(string table, CancellationToken cancellationToken) =>
        table switch
        {
            "regency" => await RegenciesAsync(cancellationToken),
            "village" => await VillagesAsync(cancellationToken),
            "product" => await ProductsAsync(cancellationToken),
            "producer" => await ProducersAsync(cancellationToken),
            "product_cluster" => await ClustersAsync(cancellationToken),
            "agrotourism_site" => await SitesAsync(cancellationToken),
            _ => [.. (await Query(table).ToListAsync(cancellationToken)).Select(row => row.ToNamed())],
        };

    /// <summary>Tables whose rows are of no village.</summary>
    private IQueryable<Plain> Query(string table) => table switch
    {
        "commodity" => database.Commodities.Select(row => new Plain
        {
            Key = row.Slug,
            Name = row.NameId,
            Other = row.Name,
        }),
        "agency" => database.Agencies.Select(row => new Plain
        {
            Key = row.Slug,
            Name = row.Name,
            Other = row.NameEn,
            Aliases = row.Aliases,
            Regency = row.RegencyCode,
        }),
        "programme" => database.Programmes.Select(row => new Plain
        {
            Key = row.Slug,
            Name = row.Name,
            Regency = row.RegencyCode,
        }),
        "terrain_zone" => database.TerrainZones.Select(row => new Plain
        {
            Key = row.Slug,
            Name = row.Name,
            Regency = row.RegencyCode,
        }),
        "source" => database.Sources.Select(row => new Plain { Key = row.Slug, Name = row.Outlet, Other = row.Title }),
        "visit" => database.Visits.Select(row => new Plain { Key = row.Slug }),
        "obstacle" => database.Obstacles.Select(row => new Plain { Key = row.Slug }),
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No register names rows of this table."),
    };

    private async Task<IReadOnlyList<NamedRow>> RegenciesAsync(CancellationToken cancellationToken) =>
    [
        .. (await database.Regencies.Select(row => new { row.Code, row.Name, Province = row.Province.Name })
            .ToListAsync(cancellationToken))
            .Select(row => new NamedRow(
                row.Code, row.Name, [row.Name, .. WithoutKind(row.Name)], [row.Province], [row.Code], row.Code)),
    ];

    private async Task<IReadOnlyList<NamedRow>> VillagesAsync(CancellationToken cancellationToken) =>
    [
        .. (await database.Villages.Select(row => new
            {
                row.Code, row.Name, row.Aliases, District = row.District.Name, row.RegencyCode, Regency = row.Regency.Name,
            }).ToListAsync(cancellationToken))
            .Select(row => new NamedRow(
                row.Code,
                $"{row.Name}, {row.District}",
                [row.Name, $"Desa {row.Name}", $"Kelurahan {row.Name}", .. row.Aliases],
                [row.District, $"Kecamatan {row.District}", row.Regency, .. WithoutKind(row.Regency)],
                [row.Code],
                row.RegencyCode)),
    ];

    private async Task<IReadOnlyList<NamedRow>> ProductsAsync(CancellationToken cancellationToken) =>
        Made(await database.Products.Select(row => new Placed
        {
            Key = row.Slug,
            Name = row.Name,
            Other = row.NameId,
            RegencyCode = row.RegencyCode,
            Regency = row.Regency.Name,
            Codes = row.Villages.Select(village => village.Code).ToList(),
            Villages = row.Villages.Select(village => village.Name).ToList(),
        }).ToListAsync(cancellationToken));

    private async Task<IReadOnlyList<NamedRow>> ProducersAsync(CancellationToken cancellationToken) =>
        Made(await database.Producers.Select(row => new Placed
        {
            Key = row.Slug,
            Name = row.Name,
            Other = row.NameId,
            RegencyCode = row.RegencyCode,
            Regency = row.Regency.Name,
            Codes = row.Villages.Select(village => village.Code).ToList(),
            Villages = row.Villages.Select(village => village.Name).ToList(),
        }).ToListAsync(cancellationToken));

    private async Task<IReadOnlyList<NamedRow>> ClustersAsync(CancellationToken cancellationToken) =>
        Made(await database.ProductClusters.Select(row => new Placed
        {
            Key = row.Slug,
            Name = row.Name,
            Other = row.NameId,
            RegencyCode = row.RegencyCode,
            Codes = row.Villages.Select(village => village.Code).ToList(),
            Villages = row.Villages.Select(village => village.Name).ToList(),
        }).ToListAsync(cancellationToken));

    private async Task<IReadOnlyList<NamedRow>> SitesAsync(CancellationToken cancellationToken) =>
        Made(await database.AgrotourismSites.Select(row => new Placed
        {
            Key = row.Slug,
            Name = row.Name,
            Other = row.NameId,
            RegencyCode = row.Village.RegencyCode,
            Regency = row.Village.Regency.Name,
            Codes = new List<string> { row.VillageCode },
            Villages = new List<string> { row.Village.Name },
        }).ToListAsync(cancellationToken));

    private static List<NamedRow> Made(List<Placed> rows) => [.. rows.Select(row => row.ToNamed())];

    /// <summary>A regency's name as people say it: <c>Blitar</c> for Kabupaten Blitar.</summary>
    private static IEnumerable<string> WithoutKind(string name) => Kinds
        .Where(kind => name.StartsWith(kind, StringComparison.Ordinal)).Select(kind => name[kind.Length..]);

    private sealed record Plain
    {
        public required string Key { get; init; }

        public string? Name { get; init; }

        public string? Other { get; init; }

        public List<string>? Aliases { get; init; }

        public string? Regency { get; init; }

        public NamedRow ToNamed() => new(
            Key,
            Name ?? "",
            [.. ((string?[])[Name, Other, .. Aliases ?? []]).OfType<string>()],
            Regency is null ? [] : [Regency],
            Regency is null ? [] : [Regency],
            Regency);
    }

    private sealed record Placed
    {
        public required string Key { get; init; }

        public required string Name { get; init; }

        public string? Other { get; init; }

        public string? RegencyCode { get; init; }

        public string? Regency { get; init; }

        public required List<string> Codes { get; init; }

        public required List<string> Villages { get; init; }

        public NamedRow ToNamed() => new(
            Key,
            string.Join(", ", (string[])[Name, .. Villages.Count > 0 ? Villages : Regency is null ? [] : [Regency]]),
            [Name, .. Other is null ? [] : (string[])[Other]],
            [
                .. Villages, .. Codes, .. ((string?[])[RegencyCode, Regency]).OfType<string>(),
                .. Regency is null ? [] : WithoutKind(Regency),
            ],
            Codes.Count > 0 ? Codes : RegencyCode is null ? [] : [RegencyCode],
            RegencyCode);
    }
}
