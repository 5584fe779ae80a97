using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;
using Ovop.Graph.Orders;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>The input types of statistics: groupBy, having and order. They follow from the members of the entities.</summary>
internal static class StatisticsInputs
{
    private const string ShapeName = "CellShape";

    /// <param name="withGroups">The entities that offer statistics of groups.</param>
    /// <param name="subjects">The sorts of columns that these have.</param>
    /// <param name="definitions">All entities.</param>
    public static IEnumerable<NamedType> Create(
        IReadOnlyList<EntityDefinition> withGroups, IEnumerable<StatisticsSubject> subjects, EntityDefinitions definitions)
    {
        var withKeys = StatisticsMembers.WithKeys(definitions);
        return
        [
            .. subjects.SelectMany(subject => new[] { Filter(subject), Sort(subject) }),
            .. withGroups.SelectMany(definition => new[] { Filter(definition), Sort(definition) }),
            .. withKeys.SelectMany(definition => new[] { GroupBy(definition, definitions), KeySort(definition, definitions) }),
            .. withKeys.Where(definition => !StatisticsMembers.Geometries(definition).IsEmpty)
                .SelectMany(definition => new NamedType[] { Cell(definition), Geometries(definition) }),
            new EnumType(type =>
            {
                type.Name(ShapeName).Description("The form of the cells of a grid.");
                type.Value(CellGroupTag.UpperSnakeOf(CellShape.Square)).Description("Squares with sides towards the four winds.");
                type.Value(CellGroupTag.UpperSnakeOf(CellShape.Hexagon)).Description("Hexagons, flat on top: all neighbours are equally far.");
            }),
        ];
    }

    private static InputObjectType Filter(StatisticsSubject subject) => new(type =>
    {
        type.Name(subject.FilterName).Description("Compares statistics. Several conditions must all hold.");
        foreach (var statistic in subject.Statistics)
        {
            Weighed(type.Field(statistic.Name).Type(Comparison(statistic)).Tag(statistic).Description(statistic.Description), statistic.InputWeight);
        }
    });

    private static InputObjectType Sort(StatisticsSubject subject) => new(type =>
    {
        type.Name(subject.SortName).Description("Puts groups in order by statistics.");
        foreach (var statistic in subject.Statistics)
        {
            Weighed(type.Field(statistic.Name).Type(SortEnumType.TypeName).Tag(statistic).Description(statistic.Description), statistic.InputWeight);
        }
    });

    private static InputObjectType Filter(EntityDefinition definition) => new(type =>
    {
        var name = definition.StatisticsFilterName;
        type.Name(name).Description($"Which groups of rows of {definition.Name}. Several conditions must all hold.");
        type.Field("and").Type($"[{name}!]").Tag(new AndTag()).Description("All of these must hold.");
        type.Field("or").Type($"[{name}!]").Tag(new OrTag()).Description("At least one of these must hold.");
        type.Field("not").Type(name).Tag(new NotTag()).Description("This must not hold.");
        type.Field(Statistic.Rows.Name).Type(Comparison(Statistic.Rows)).Tag(new RowCountTag()).Description(Statistic.Rows.Description);
        foreach (var (member, subject, operand) in StatisticsMembers.Of(definition))
        {
            Weighed(type.Field(member.Name).Type(subject.FilterName).Tag(new SubjectTag(operand)).Description(member.Description), Derived(operand));
        }
    });

    private static InputObjectType Sort(EntityDefinition definition) => new(type =>
    {
        type.Name(definition.StatisticsSortName).Description($"The order of groups of rows of {definition.Name}.");
        type.Field(StatisticsMembers.Key).Type(definition.GroupKeySortName).Tag(new KeyOrderTag()).Description("By what the groups are formed by; anything else is an error.");
        type.Field(Statistic.Rows.Name).Type(SortEnumType.TypeName).Tag(new RowCountOrderTag()).Description(Statistic.Rows.Description);
        foreach (var (member, subject, operand) in StatisticsMembers.Of(definition))
        {
            Weighed(type.Field(member.Name).Type(subject.SortName).Tag(new SubjectOrderTag(operand)).Description(member.Description), Derived(operand));
        }
    });

    private static InputObjectType GroupBy(EntityDefinition definition, EntityDefinitions definitions) => new(type =>
    {
        type.Name(definition.GroupByName).Description($"What makes rows belong together. Within another entity, {{}} stands for the row of {definition.Name} itself: all its columns are then keys.");
        foreach (var column in StatisticsMembers.Columns(definition))
        {
            type.Field(column.Name).Type("Boolean").Tag(new ColumnGroupTag(column.Path)).Description($"True: rows with the same value here. {column.Description}");
        }

        foreach (var row in StatisticsMembers.Objects(definition))
        {
            type.Field(row.Name).Type(definitions.For(row.Relation.Target).GroupByName).Tag(new ObjectGroupTag(row.Relation))
                .Description($"{{}}: rows with the same one; or by something of it. {row.Description}");
        }

        if (StatisticsMembers.Geometries(definition) is [.., var first])
        {
            type.Field(StatisticsMembers.Cell).Type(CellName(definition)).Cost(Weights.Scan).Tag(new CellGroupTag(first.Path)).Description("Rows in the same cell of a grid.");
        }
    });

    private static InputObjectType KeySort(EntityDefinition definition, EntityDefinitions definitions) => new(type =>
    {
        type.Name(definition.GroupKeySortName).Description("The order of groups by what they are formed by.");
        foreach (var column in StatisticsMembers.Columns(definition))
        {
            type.Field(column.Name).Type(SortEnumType.TypeName).Tag(new ColumnOrderTag(column.Path)).Description(column.Description);
        }

        foreach (var row in StatisticsMembers.Objects(definition))
        {
            type.Field(row.Name).Type(definitions.For(row.Relation.Target).GroupKeySortName).Tag(new RelatedOrderTag(row.Relation)).Description(row.Description);
        }
    });

    private static InputObjectType Cell(EntityDefinition definition) => new(type =>
    {
        type.Name(CellName(definition)).Description(
            "A grid of cells of one size. All have the same area, to within 0.05 % in Indonesia; their form is true at the equator, "
            + "and at a latitude narrower and higher by its cosine: 1.0 % at 8 degrees, 1.9 % at 11.");
        type.Field(CellGroupTag.Shape).Type($"{ShapeName}!").Description("Squares or hexagons.");
        type.Field(CellGroupTag.Metres).Type("Int!").Description("The length of a cell's side in metres, 10 to 1000000.");
        type.Field(CellGroupTag.Of).Type(GeometryName(definition)).Description($"Which geometry tells the cell: an area by a point on its surface. {UpperOf(First(definition))} where nothing is given.");
    });

    private static EnumType Geometries(EntityDefinition definition) => new(type =>
    {
        type.Name(GeometryName(definition)).Description($"The geometries of {definition.Name}.");
        foreach (var geometry in StatisticsMembers.Geometries(definition))
        {
            type.Value(UpperOf(geometry)).Description(geometry.Description);
        }
    });

    // What is derived is worked out for each shape of the table, also where nobody reads it.
    private static double Derived(FilterOperand operand) => operand.Fields.IsEmpty ? 0 : Weights.DerivedFilter;

    private static void Weighed(InputFieldDescriptor field, double weight)
    {
        if (weight > 0)
        {
            field.Cost(weight);
        }
    }

    private static string Comparison(Statistic statistic) => $"{statistic.Type}OperationFilterInput";

    private static string CellName(EntityDefinition definition) => $"{definition.Name}CellInput";

    private static string GeometryName(EntityDefinition definition) => $"{definition.Name}Geometry";

    private static Members.GeometryMember First(EntityDefinition definition) => StatisticsMembers.Geometries(definition)[^1];

    private static string UpperOf(Members.GeometryMember geometry) => geometry.Path.Property.ToUpperInvariant();
}
