using Ovop.Engine.Types;
using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Costs;
using Ovop.Graph.Geometries;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>The output types of statistics. They follow from the members of the entities.</summary>
internal static class StatisticsTypes
{
    private const string CellName = "GridCell";

    public static IEnumerable<NamedType> Create(EntityDefinitions definitions)
    {
        var withGroups = definitions.All.Where(definition => definition.StatisticsField is not null).ToArray();
        return
        [
            .. definitions.Paged.SelectMany(Subjects).DistinctBy(subject => subject.Name).Select(Create),
            .. definitions.Paged.Select(definition => new ObjectType(type =>
            {
                type.Name(definition.AggregateName).Description($"Statistics of a list of {definition.Name}, all pages together.");
                AddStatistics(type, definition);
            })),
            .. withGroups.Select(definition => new ObjectType(type =>
            {
                type.Name(definition.StatisticsName).Description($"Statistics of a group of rows of {definition.Name}.");
                type.Field(StatisticsMembers.Key).Type($"{definition.GroupKeyName}!").ResolveWith(new GroupKeyField())
                    .Description("What the rows of the group have in common.");
                type.Field(StatisticsMembers.Cursor).Type("String!").ResolveWith(new GroupCursorField())
                    .Description("The group's place, for after.");
                AddStatistics(type, definition);
            })),
            .. StatisticsMembers.WithKeys(definitions).Select(definition => Key(definition, definitions)),
            Cell(),
            .. StatisticsInputs.Create(
                withGroups, withGroups.SelectMany(Subjects).DistinctBy(subject => subject.Name), definitions),
        ];
    }

    private static IEnumerable<StatisticsSubject> Subjects(EntityDefinition definition) =>
        StatisticsMembers.Of(definition).Select(member => member.Subject);

    private static ObjectType Create(StatisticsSubject subject) => new(type =>
    {
        type.Name(subject.Name).Description(subject.Description);
        foreach (var statistic in subject.Statistics)
        {
            AddStatistic(type, statistic);
        }
    });

    private static void AddStatistic(ObjectTypeDescriptor type, Statistic statistic)
    {
        var field = type.Field(statistic.Name).Type(statistic.Type + (statistic.IsNullable ? "" : "!"))
            .Description(statistic.Description).ResolveWith(new StatisticValueField(statistic));
        if (statistic.Weight > 0)
        {
            field.Cost(statistic.Weight);
        }
    }

    private static void AddStatistics(ObjectTypeDescriptor type, EntityDefinition definition)
    {
        AddStatistic(type, Statistic.Rows);
        foreach (var (member, subject, operand) in StatisticsMembers.Of(definition))
        {
            var field = type.Field(member.Name).Type($"{subject.Name}!").Description(member.Description).ResolveWith(new SubjectField(operand));
            if (!operand.Fields.IsEmpty)
            {
                field.Cost(Weights.DerivedStatistic);
            }
        }

        var shapes = StatisticsMembers.Geometries(definition);
        if (!shapes.IsEmpty)
        {
            var of = string.Join(", else ", shapes.Select(shape => shape.Name));
            AddShape(StatisticsMembers.Extent, ShapeFunction.Extent, Weights.Extent, $"The smallest upright box around the shapes of all rows ({of}), always a polygon; null of none.");
            AddShape(StatisticsMembers.Hull, ShapeFunction.Hull, Weights.Hull, $"The smallest convex polygon around the shapes of all rows ({of}); null of none, and where all lie on one point or line.");
        }

        void AddShape(string name, ShapeFunction function, double weight, string description) => type.Field(name)
            .Type(GeoJsonTypes.NameOf(Geo.Spatial.GeometryType.Polygon)).Cost(weight).Description(description)
            .ResolveWith(new GroupShapeField(new ShapeAggregate(function, [.. shapes.Select(shape => shape.Path)])));
    }

    private static ObjectType Key(EntityDefinition definition, EntityDefinitions definitions) => new(type =>
    {
        type.Name(definition.GroupKeyName).Description($"The keys of groups that are columns of {definition.Name}, or rows that it leads to. Null where the groups are not formed by it, or where their rows have no value.");
        foreach (var column in StatisticsMembers.Columns(definition))
        {
            type.Field(column.Name).Type(Filters.ValueTypes.NameOf(column.Column.Kind, column.Column.ClrType))
                .Description(column.Description).ResolveWith(new KeyColumnField(column.Path, column.Column.Kind));
        }

        foreach (var row in StatisticsMembers.Objects(definition))
        {
            type.Field(row.Name).Type(definitions.For(row.Relation.Target).GroupKeyName)
                .Description(row.Description).ResolveWith(new KeyObjectField(row.Relation));
        }

        if (!StatisticsMembers.Geometries(definition).IsEmpty)
        {
            type.Field(StatisticsMembers.Cell).Type(CellName).ResolveWith(new KeyCellField())
                .Description("The cell of the grid that the rows lie in; null for rows without a geometry, and without a grid.");
        }
    });

    private static ObjectType Cell() => new(type =>
    {
        type.Name(CellName).Description("A cell of a grid.");
        type.Field("geometry").Type($"{GeoJsonTypes.NameOf(Geo.Spatial.GeometryType.Polygon)}!").Cost(Weights.DerivedGeometry)
            .ResolveWith(new CellGeometryField()).Description("The cell's border. Neighbours share their corners exactly.");
    });
}
