using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>A table that claims speak of, and the claim's column that points at it.</summary>
internal sealed class ClaimSubject
{
    private readonly Func<Claim, SeedReferences, string?> _get;

    private readonly Action<Claim, string, SeedReferences> _set;

    private ClaimSubject(
        string table, Func<Claim, SeedReferences, string?> get, Action<Claim, string, SeedReferences> set)
    {
        Table = table;
        _get = get;
        _set = set;
    }

    /// <summary>Every subject that a claim may have.</summary>
    public static IReadOnlyList<ClaimSubject> All { get; } =
    [
        ByCode("regency", claim => claim.RegencyCode, (claim, code) => claim.RegencyCode = code),
        ByCode("district", claim => claim.DistrictCode, (claim, code) => claim.DistrictCode = code),
        ByCode("village", claim => claim.VillageCode, (claim, code) => claim.VillageCode = code),
        ById("terrain_zone", claim => claim.TerrainZoneId, (claim, id) => claim.TerrainZoneId = id),
        ById("commodity", claim => claim.CommodityId, (claim, id) => claim.CommodityId = id),
        ById("producer", claim => claim.ProducerId, (claim, id) => claim.ProducerId = id),
        ById("product", claim => claim.ProductId, (claim, id) => claim.ProductId = id),
        ById("market_access", claim => claim.MarketAccessId, (claim, id) => claim.MarketAccessId = id),
        ById("product_cluster", claim => claim.ProductClusterId, (claim, id) => claim.ProductClusterId = id),
        ById("agrotourism_site", claim => claim.AgrotourismSiteId, (claim, id) => claim.AgrotourismSiteId = id),
        ById("programme", claim => claim.ProgrammeId, (claim, id) => claim.ProgrammeId = id),
        ById("enrolment", claim => claim.EnrolmentId, (claim, id) => claim.EnrolmentId = id),
        ById("visit", claim => claim.VisitId, (claim, id) => claim.VisitId = id),
        ById("obstacle", claim => claim.ObstacleId, (claim, id) => claim.ObstacleId = id),
        ById("assistance", claim => claim.AssistanceId, (claim, id) => claim.AssistanceId = id),
        ById("agency", claim => claim.AgencyId, (claim, id) => claim.AgencyId = id),
        ById("grade", claim => claim.GradeId, (claim, id) => claim.GradeId = id),
        ById("permit", claim => claim.PermitId, (claim, id) => claim.PermitId = id),
        ById("production_season", claim => claim.ProductionSeasonId, (claim, id) => claim.ProductionSeasonId = id),
        ById("land_suitability", claim => claim.LandSuitabilityId, (claim, id) => claim.LandSuitabilityId = id),
        ById("requirement", claim => claim.RequirementId, (claim, id) => claim.RequirementId = id),
        ById("programme_event", claim => claim.ProgrammeEventId, (claim, id) => claim.ProgrammeEventId = id),
        ById("stage_help", claim => claim.StageHelpId, (claim, id) => claim.StageHelpId = id),
        ById("programme_phase", claim => claim.ProgrammePhaseId, (claim, id) => claim.ProgrammePhaseId = id),
    ];

    public static IReadOnlyList<string> Tables { get; } = [.. All.Select(subject => subject.Table)];

    public string Table { get; }

    public static ClaimSubject Of(string table) => All.Single(subject => subject.Table == table);

    /// <summary>The natural key of what the claim speaks of; null where it speaks of another table's row.</summary>
    public string? Get(Claim claim, SeedReferences references) => _get(claim, references);

    public void Set(Claim claim, string key, SeedReferences references) => _set(claim, key, references);

    private static ClaimSubject ByCode(string table, Func<Claim, string?> get, Action<Claim, string> set) =>
        new(table, (claim, _) => get(claim), (claim, code, _) => set(claim, code));

    private static ClaimSubject ById(string table, Func<Claim, int?> get, Action<Claim, int> set) => new(
        table,
        (claim, references) => references.OptionalKey(table, get(claim)),
        (claim, slug, references) => set(claim, references.Id(table, slug)));
}
