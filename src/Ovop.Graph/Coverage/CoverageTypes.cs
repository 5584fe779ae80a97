using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Statistics;
using Ovop.Graph.Orders;

namespace Ovop.Graph.Coverage;

/// <summary>The types of coverage.</summary>
internal static class CoverageTypes
{
    public const string Type = "Coverage";
    public const string Sort = "CoverageSortInput";
    public const string Group = "CoverageGroup";
    public const string Count = "count";
    public const string Share = "share";
    private const string Villages = "villages";
    private const string Figure = "CoverageFigure";
    private const string FigureSort = "CoverageFigureSortInput";
    private const string Boundary = "CoverageOfBoundaries";
    private const string BoundarySort = "CoverageOfBoundariesSortInput";
    private const string CountDescription = "How many villages of the group.";
    private const string ShareDescription = "Which part of the group's villages, 0 to 1; null of no villages.";

    /// <summary>What villages can be put together by, with the relations to one that lead there.</summary>
    public static IReadOnlyList<(string Value, string[] Path, string Description)> Groups { get; } =
    [
        ("PROVINCE", [nameof(Village.Regency), nameof(Geo.Regions.Regency.Province)], "Villages of one province."),
        ("REGENCY", [nameof(Village.Regency)], "Villages of one regency."),
        ("DISTRICT", [nameof(Village.District)], "Villages of one district."),
        ("TERRAIN_ZONE", [nameof(Village.TerrainZone)], "Villages of one main zone of soil and terrain; those in none are a group of their own."),
    ];

    public static IEnumerable<NamedType> Create(EntityModels models, EntityDefinitions definitions)
    {
        var (measures, village) = (new CoverageMeasures(models), definitions.For(models.For<Village>()));
        return
        [
            new ObjectType(type =>
            {
                type.Name(Type).Description("How much is known of the villages of a group.");
                type.Field(StatisticsMembers.Key).Type($"{village.GroupKeyName}!").ResolveWith(new GroupKeyField())
                    .Description("What the villages of the group have in common.");
                type.Field(StatisticsMembers.Cursor).Type("String!").ResolveWith(new GroupCursorField()).Description("The group's place, for after.");
                type.Field(Villages).Type("Int!").ResolveWith(new StatisticValueField(Statistic.Rows)).Description("How many villages the group has.");
                AddFigures(type, measures.All);
                type.Field(CoverageMeasures.Boundary).Type($"{Boundary}!").ResolveWith(new CoverageFiguresField())
                    .Description("How far their boundaries may be trusted.");
            }),
            new ObjectType(type =>
            {
                type.Name(Boundary).Description("The villages of a group by the kind of their boundaries; each counts once.");
                AddFigures(type, measures.Boundaries);
            }),
            new ObjectType(type =>
            {
                type.Name(Figure).Description("Some villages of a group.");
                type.Field(Count).Type("Int!").ResolveWith(new CoverageCountField()).Description(CountDescription);
                type.Field(Share).Type("Float").ResolveWith(new CoverageShareField()).Description(ShareDescription);
            }),
            new EnumType(type =>
            {
                type.Name(Group).Description("What villages can be put together by.");
                foreach (var (value, path, description) in Groups)
                {
                    type.Value(value, path).Description(description);
                }
            }),
            .. Sorts(measures, village),
        ];
    }

    private static void AddFigures(ObjectTypeDescriptor type, IReadOnlyList<CoverageMeasure> measures)
    {
        foreach (var measure in measures)
        {
            var field = type.Field(measure.Name).Type($"{Figure}!").ResolveWith(new CoverageFigureField(measure)).Description(measure.Description);
            if (measure.Weight > 0)
            {
                field.Cost(measure.Weight);
            }
        }
    }

    private static InputObjectType[] Sorts(CoverageMeasures measures, EntityDefinition village) =>
    [
        new(type =>
        {
            type.Name(Sort).Description("The order of groups of villages.");
            type.Field(StatisticsMembers.Key).Type(village.GroupKeySortName).Tag(new KeyOrderTag()).Description("By what the groups are formed by; anything else is an error.");
            type.Field(Villages).Type(SortEnumType.TypeName).Tag(new RowCountOrderTag()).Description("How many villages the group has.");
            AddSorts(type, measures.All);
            type.Field(CoverageMeasures.Boundary).Type(BoundarySort).Tag(new CoverageOrdersTag()).Description("By the kind of their boundaries.");
        }),
        new(type =>
        {
            type.Name(BoundarySort).Description("The order of groups of villages by the kind of their boundaries.");
            AddSorts(type, measures.Boundaries);
        }),
        new(type =>
        {
            type.Name(FigureSort).Description("The order of groups by some of their villages.");
            type.Field(Count).Type(SortEnumType.TypeName).Tag(Count).Description(CountDescription);
            type.Field(Share).Type(SortEnumType.TypeName).Tag(Share).Description(ShareDescription);
        }),
    ];

    private static void AddSorts(InputObjectTypeDescriptor type, IReadOnlyList<CoverageMeasure> measures)
    {
        foreach (var measure in measures)
        {
            var field = type.Field(measure.Name).Type(FigureSort).Tag(new CoverageOrderTag(measure)).Description(measure.Description);
            if (measure.Weight > 0)
            {
                field.Cost(Weights.RelatedList);
            }
        }
    }
}
