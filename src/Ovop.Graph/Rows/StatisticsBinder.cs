using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Rows;

/// <summary>Binds the fields selected of statistics, of one of their columns, or of the keys of their groups.</summary>
/// <param name="plan">The statistics that all bound fields share.</param>
/// <param name="entity">The entity whose rows are grouped.</param>
internal sealed class StatisticsBinder(StatisticsPlan plan, EntityModel entity)
{
    public StatisticsPlan Plan { get; } = plan;

    public EntityModel Entity { get; } = entity;

    /// <summary>The relations to one that lead to the row whose columns are keys.</summary>
    public ImmutableArray<string> Path { get; private init; } = [];

    /// <summary>What the statistics are of: a column, what is derived from one, or a relation to many. Null: of the rows.</summary>
    public FilterOperand? Subject { get; private init; }

    /// <summary>The condition whose rows are counted, under its name; null where all are.</summary>
    public (string Name, FilterNode Condition)? Matched { get; private init; }

    public StatisticsBinder Of(FilterOperand subject) => new(Plan, Entity) { Path = Path, Subject = subject };

    public StatisticsBinder Matching(string name, FilterNode condition) => new(Plan, Entity) { Path = Path, Matched = (name, condition) };

    public StatisticsBinder Through(EntityRelation relation) => new(Plan, Entity) { Path = Path.Add(relation.Name) };

    /// <summary>A path from the row at hand as one from the row that is grouped.</summary>
    public ColumnPath Absolute(ColumnPath path) => new([.. Path, .. path.Navigations], path.Property);

    /// <summary>Binds everything that is selected beneath a field of an object type.</summary>
    public RowShape Shape(ISelectedField parent)
    {
        var type = (ObjectType)parent.Field.Type.Named;
        var fields = parent.SelectionOf(type);
        return new RowShape(type, fields, [.. fields.Select(field => ((StatisticsField?)field.Field.Resolver)?.Bind(this, field))]);
    }
}
