using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Zones;

/// <summary>Makes terrain zones of GeoJSON features, or changes them by slug (<see cref="ZoneTarget"/>).</summary>
internal sealed class ZoneImporter : IImporter
{
    public string Name => "zones";

    public string Description =>
        "Make or change terrain zones, from GeoJSON features with the properties name, and where known slug, soil, "
        + "terrain, fertility, regency, source.";

    public bool TakesSeveralFiles => false;

    public IReadOnlyList<ImportOption> Options { get; } =
        [ImportSource.NameOption, ImportSource.LicenceOption, ShapeImport.Strict];

    public Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken) =>
        ShapeImport.RunAsync(request, new ZoneTarget(ImportSource.From(request)), cancellationToken);
}
