using Ovop.Geo.Importing.Areas;
using Ovop.Geo.Importing.Boundaries;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Villages;
using Ovop.Geo.Importing.Zones;

namespace Ovop.Geo.Importing;

/// <summary>Every importer, in the order of the help: the subcommands of <c>import</c>.</summary>
public static class Importers
{
    public static IReadOnlyList<IImporter> All { get; } =
    [
        new VillageImporter(),
        new BoundaryImporter(),
        new AreaImporter(),
        new ZoneImporter(),
    ];
}
