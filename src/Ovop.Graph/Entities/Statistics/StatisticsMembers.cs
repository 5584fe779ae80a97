using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>What statistics an entity's members give: a new column or list appears in them by itself.</summary>
internal static class StatisticsMembers
{
    public const string Key = "key";
    public const string Cursor = "cursor";
    public const string Extent = "extent";
    public const string Hull = "hull";
    public const string Cell = "cell";

    private static readonly string[] Taken = [Key, Cursor, Statistic.Rows.Name, Extent, Hull, "and", "or", "not"];

    /// <summary>The columns, what is computed of geometries, and the lists that have statistics, each with what they are of.</summary>
    public static IEnumerable<(EntityMember Member, StatisticsSubject Subject, FilterOperand Operand)> Of(EntityDefinition definition)
    {
        foreach (var member in definition.Members)
        {
            (StatisticsSubject? subject, FilterOperand? operand) = member switch
            {
                ColumnMember column => (StatisticsSubject.Of(column.Column), new FilterOperand(column.Path)),
                ComputedMember computed => (StatisticsSubject.Of(computed.Field), new FilterOperand(computed.Geometry).Derive(computed.Field)),
                ConnectionMember list => (StatisticsSubject.List, new FilterOperand(ColumnPath.Of(list.Relation.Name))),
                ListMember list => (StatisticsSubject.List, new FilterOperand(ColumnPath.Of(list.Relation.Name))),
                _ => (null, null),
            };
            if (subject is not null)
            {
                yield return Taken.Contains(member.Name)
                    ? throw new InvalidOperationException($"{definition.Name}.{member.Name}: statistics have a field of that name.")
                    : (member, subject, operand!);
            }
        }
    }

    /// <summary>The columns that can be keys of groups.</summary>
    public static IEnumerable<ColumnMember> Columns(EntityDefinition definition) =>
        definition.Members.OfType<ColumnMember>().Where(member => StatisticsSubject.Of(member.Column) is not null);

    /// <summary>The rows that can be keys of groups.</summary>
    public static IEnumerable<ObjectMember> Objects(EntityDefinition definition) => definition.Members.OfType<ObjectMember>();

    /// <summary>The geometries, those that every row has last: a row's shape is the first that it has.</summary>
    public static ImmutableArray<GeometryMember> Geometries(EntityDefinition definition) =>
        [.. definition.Members.OfType<GeometryMember>().OrderBy(member => !member.Column.IsNullable)];

    /// <summary>The entities that offer statistics of groups, and all that relations to one lead to from there.</summary>
    public static IReadOnlyCollection<EntityDefinition> WithKeys(EntityDefinitions definitions)
    {
        var found = new HashSet<EntityDefinition>();
        var open = new Stack<EntityDefinition>(definitions.All.Where(definition => definition.StatisticsField is not null));
        while (open.TryPop(out var definition))
        {
            if (found.Add(definition))
            {
                foreach (var member in Objects(definition))
                {
                    open.Push(definitions.For(member.Relation.Target));
                }
            }
        }

        return found;
    }
}
