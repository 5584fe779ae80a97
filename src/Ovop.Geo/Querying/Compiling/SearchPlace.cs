using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Where a row that a search finds is: the village of a site, the district, the regency.</summary>
/// <param name="row">The row, of whose relations only those are joined whose columns are asked for.</param>
internal sealed class SearchPlace(SearchKind kind, SqlRow row)
{
    private const string Village = "Village";
    private const string Location = "Location";
    private readonly string[] _toVillage = kind == SearchKind.AgrotourismSite ? [Village] : [];

    /// <summary>Null where a kind has no village of its own.</summary>
    public string? VillageKind => _toVillage is [] ? null : Column("Kind");

    public string? VillageName => _toVillage is [] ? null : Column("Name");

    /// <summary>Null where a kind may come from several districts.</summary>
    public string? DistrictCode => HasDistrict ? Column("District", "Code") : null;

    public string? DistrictName => HasDistrict ? Column("District", "Name") : null;

    public string RegencyCode => Column("Regency", "Code");

    public string RegencyKind => Column("Regency", "Kind");

    public string RegencyName => Column("Regency", "Name");

    /// <summary>All that there is, as one text.</summary>
    public string Words =>
        $"concat_ws(' ', {string.Join(", ", new[] { VillageName, DistrictName, RegencyName }.OfType<string>())})";

    /// <summary>Whether <see cref="LocationOf"/> is a column of the row, so that an index may hold it.</summary>
    public bool HasLocation => row.Entity.Columns.ContainsKey(Location);

    private bool HasDistrict => kind is SearchKind.AgrotourismSite or SearchKind.Village;

    /// <summary>The row's point; of what has several villages, that of the nearest, or without near of the smallest code.</summary>
    /// <param name="near">The parameter; null where there is none.</param>
    public string LocationOf(string? near)
    {
        if (HasLocation)
        {
            return row.Column(Location).Sql;
        }

        var from = new FromClause(row.Statement);
        var key = row.Column(row.Entity.Key[0]).Sql;
        var village = from.Related(row.Entity.Relation("Villages"), [key], out var tie);
        var location = village.Column(Location).Sql;
        var order = village.Column(village.Entity.Key[0]).Sql;
        if (near is not null)
        {
            order = $"{location}::geography <-> {near}, {order}";
        }

        var restriction = village.Restriction is { } scope ? $" AND {scope}" : "";
        return $"(SELECT {location}{from} WHERE {tie}{restriction} ORDER BY {order} LIMIT 1)";
    }

    private string Column(params string[] path) => row.Column(ColumnPath.Of([.. _toVillage, .. path])).Sql;
}
