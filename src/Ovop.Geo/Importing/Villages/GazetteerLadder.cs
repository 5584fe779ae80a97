using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Villages;

/// <summary>
/// Makes the provinces, regencies and districts that a gazetteer's villages lie in and that are not there yet. A code
/// without a name is refused: nobody is served by an area called "33".
/// </summary>
internal sealed class GazetteerLadder(
    OvopDbContext database, Gazetteer gazetteer, int sourceId, ImportFindings findings)
{
    public static readonly ImportOption Province = new(
        "province", "Name of the province, where it is not there yet and the file has no column province.");

    private IQueryable<Area> KnownProvinces =>
        database.Provinces.Select(row => new Area { Code = row.Code, Name = row.Name });

    private IQueryable<Area> KnownRegencies =>
        database.Regencies.Select(row => new Area { Code = row.Code, Name = row.Name });

    private IQueryable<Area> KnownDistricts =>
        database.Districts.Select(row => new Area { Code = row.Code, Name = row.Name });

    /// <param name="provinceName">The name of a new province that the file does not name; null for none.</param>
    public async Task<LadderCounts> WriteAsync(string? provinceName, CancellationToken cancellationToken)
    {
        var provinces = gazetteer.Areas(AreaCode.ProvinceLength, "province", village => village.Province);
        var regencies = gazetteer.Areas(AreaCode.RegencyLength, "regency", village => village.Regency);
        var districts = gazetteer.Areas(AreaCode.DistrictLength, "district", village => village.District);

        var newProvinces = NewAreas(provinces, await NamesAsync(KnownProvinces, provinces), "province", provinceName);
        var newRegencies = NewAreas(regencies, await NamesAsync(KnownRegencies, regencies), "regency", null);
        var newDistricts = NewAreas(districts, await NamesAsync(KnownDistricts, districts), "district", null);
        gazetteer.ThrowIfWrong();

        database.AddRange(newProvinces.Select(area => new Province { Code = area.Code, Name = area.Name }));
        database.AddRange(newRegencies.Select(area => new Regency
        {
            Code = area.Code,
            ProvinceCode = AreaCode.Parent(area.Code),
            Name = area.Name,
            Kind = AreaCode.KindOfRegency(area.Code),
        }));
        database.AddRange(newDistricts.Select(area => new District
        {
            Code = area.Code,
            RegencyCode = AreaCode.Parent(area.Code),
            Name = area.Name,
        }));
        database.AddRange(newRegencies.Select(area => Claim(claim => claim.RegencyCode = area.Code)));
        database.AddRange(newDistricts.Select(area => Claim(claim => claim.DistrictCode = area.Code)));
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
        return new LadderCounts(newProvinces.Count, newRegencies.Count, newDistricts.Count);

        async Task<Dictionary<string, string>> NamesAsync(
            IQueryable<Area> rows, Dictionary<string, GazetteerArea> areas)
        {
            var codes = areas.Keys.ToList();
            return await rows.Where(area => codes.Contains(area.Code))
                .ToDictionaryAsync(area => area.Code, area => area.Name, cancellationToken);
        }
    }

    private List<Area> NewAreas(
        Dictionary<string, GazetteerArea> areas, Dictionary<string, string> known, string column, string? name)
    {
        var created = new List<Area>();
        foreach (var area in areas.Values)
        {
            if (!known.TryGetValue(area.Code, out var knownName))
            {
                if ((area.Name ?? name) is not { } newName)
                {
                    gazetteer.Report(
                        area.Line, column, $"the {column} {area.Code} is not there yet and nothing names it; "
                            + $"write its name into the column {column}"
                            + (column == Province.Name ? $" or give it with --{Province.Name} NAME." : "."));
                    continue;
                }

                created.Add(new Area { Code = area.Code, Name = newName });
            }
            else if (area.Name is not null && area.Name != knownName)
            {
                findings.Add(new ImportFinding(
                    ImportOutcome.Refused, gazetteer.File, $"line {area.Line}", area.Code,
                    $"The {column} is called '{area.Name}' and is there as '{knownName}'.",
                    "It keeps the name that it has."));
            }
        }

        return created;
    }

    private Claim Claim(Action<Claim> about)
    {
        var claim = new Claim { SourceId = sourceId, Says = "Code and name." };
        about(claim);
        return claim;
    }

    private sealed record Area
    {
        public required string Code { get; init; }

        public required string Name { get; init; }
    }
}
