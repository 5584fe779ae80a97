using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>
/// The rows that are in the database now, by natural key and by id. A table is read when it is first asked for, so it
/// must have been filled by then: the list of tables has that order.
/// </summary>
internal sealed class SeedReferences(OvopDbContext database)
{
    private readonly Dictionary<string, Table> _tables = new(StringComparer.Ordinal);

    public async Task LoadAsync(IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        foreach (var table in tables.Distinct(StringComparer.Ordinal).Where(table => !_tables.ContainsKey(table)))
        {
            _tables.Add(table, new Table(await Query(table).ToListAsync(cancellationToken)));
        }
    }

    public void Forget(string table) => _tables.Remove(table);

    public bool Has(string table, string key) => _tables[table].ByKey.ContainsKey(key);

    public int Id(string table, string key) => _tables[table].ByKey[key];

    public int? OptionalId(string table, string? key) => key is null ? null : Id(table, key);

    public string Key(string table, int id) => _tables[table].ById[id];

    public string? OptionalKey(string table, int? id) => id is { } known ? Key(table, known) : null;

    public IReadOnlyCollection<int> Ids(string table) => _tables[table].ById.Keys;

    /// <summary>The rows of a table that is referred to; one line for each.</summary>
    private IQueryable<Row> Query(string table) => table switch
    {
        "province" => database.Provinces.Select(row => new Row(row.Code, 0)),
        "regency" => database.Regencies.Select(row => new Row(row.Code, 0)),
        "district" => database.Districts.Select(row => new Row(row.Code, 0)),
        "village" => database.Villages.Select(row => new Row(row.Code, 0)),
        "terrain_zone" => database.TerrainZones.Select(row => new Row(row.Slug, row.Id)),
        "commodity" => database.Commodities.Select(row => new Row(row.Slug, row.Id)),
        "agency" => database.Agencies.Select(row => new Row(row.Slug, row.Id)),
        "producer" => database.Producers.Select(row => new Row(row.Slug, row.Id)),
        "product" => database.Products.Select(row => new Row(row.Slug, row.Id)),
        "grade" => database.Grades.Select(row => new Row(row.Slug, row.Id)),
        "permit" => database.Permits.Select(row => new Row(row.Slug, row.Id)),
        "production_season" => database.ProductionSeasons.Select(row => new Row(row.Slug, row.Id)),
        "land_suitability" => database.LandSuitabilities.Select(row => new Row(row.Slug, row.Id)),
        "requirement" => database.Requirements.Select(row => new Row(row.Slug, row.Id)),
        "stage_help" => database.StageHelps.Select(row => new Row(row.Slug, row.Id)),
        "product_cluster" => database.ProductClusters.Select(row => new Row(row.Slug, row.Id)),
        "market_access" => database.MarketAccesses.Select(row => new Row(row.Slug, row.Id)),
        "agrotourism_site" => database.AgrotourismSites.Select(row => new Row(row.Slug, row.Id)),
        "programme" => database.Programmes.Select(row => new Row(row.Slug, row.Id)),
        "programme_phase" => database.ProgrammePhases.Select(row => new Row(row.Slug, row.Id)),
        "programme_event" => database.ProgrammeEvents.Select(row => new Row(row.Slug, row.Id)),
        "enrolment" => database.Enrolments.Select(row => new Row(row.Slug, row.Id)),
        "visit" => database.Visits.Select(row => new Row(row.Slug, row.Id)),
        "obstacle" => database.Obstacles.Select(row => new Row(row.Slug, row.Id)),
        "assistance" => database.Assistances.Select(row => new Row(row.Slug, row.Id)),
        "source" => database.Sources.Select(row => new Row(row.Slug, row.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No seed file refers to this table."),
    };

    private sealed record Row(string Key, int Id);

    private sealed class Table(List<Row> rows)
    {
        public Dictionary<string, int> ByKey { get; } =
            rows.ToDictionary(row => row.Key, row => row.Id, StringComparer.Ordinal);

        public Dictionary<int, string> ById { get; } = rows.Where(row => row.Id != 0)
            .ToDictionary(row => row.Id, row => row.Key);
    }
}
