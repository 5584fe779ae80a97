namespace Ovop.Geo.Demonstration.Rules;

/// <summary>Every rule. Each builds on what those above it have invented, so the order matters.</summary>
internal static class DemonstrationRules
{
    public static IReadOnlyList<IDemonstrationRule> All { get; } =
    [
        new SourceRule(),
        new ZoneRule(),
        new CommodityRule(),
        new SuitabilityRule(),
        new AgencyRule(),
        new StageHelpRule(),
        new RequirementRule(),
        new MakingRule(),
        new ClusterRule(),
        new ProducerRule(),
        new ProductRule(),
        new SecondSurveyRule(),
        new VillageRule(),
        new SeasonRule(),
        new GradeRule(),
        new PermitRule(),
        new MarketAccessRule(),
        new SiteRule(),
        new ProgrammeRule(),
        new VisitRule(),
        new ObstacleRule(),
        new AssistanceRule(),
    ];
}
