using Ovop.Geo.Importing.Areas;
using Ovop.Geo.Importing.Boundaries;
using Ovop.Geo.Importing.Registers;
using Ovop.Geo.Importing.Registers.Sheets;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Villages;
using Ovop.Geo.Importing.Zones;

namespace Ovop.Geo.Importing;

/// <summary>
/// Every importer, in the order of the help: the subcommands of <c>import</c>. Registers stand in the order in which an
/// office brings them: each may name rows of those before it.
/// </summary>
public static class Importers
{
    public static IReadOnlyList<IImporter> All { get; } =
    [
        new VillageImporter(),
        new BoundaryImporter(),
        new AreaImporter(),
        new ZoneImporter(),
        new RegisterImporter(SourceRegister.Register),
        new RegisterImporter(CommodityRegister.Register),
        new RegisterImporter(AgencyRegister.Register),
        new RegisterImporter(ProducerRegister.Register),
        new RegisterImporter(ProductRegister.Register),
        new RegisterImporter(SeasonRegister.Register),
        new RegisterImporter(GradeRegister.Register),
        new RegisterImporter(PermitRegister.Register),
        new RegisterImporter(RequirementRegister.Register),
        new RegisterImporter(StageHelpRegister.Register),
        new RegisterImporter(ClusterRegister.Register),
        new RegisterImporter(MarketAccessRegister.Register),
        new RegisterImporter(SiteRegister.Register),
        new RegisterImporter(SuitabilityRegister.Register),
        new RegisterImporter(ProgrammeRegister.Register),
        new RegisterImporter(PhaseRegister.Register),
        new RegisterImporter(EnrolmentRegister.Register),
        new RegisterImporter(VisitRegister.Register),
        new RegisterImporter(ObstacleRegister.Register),
        new RegisterImporter(AssistanceRegister.Register),
    ];
}
