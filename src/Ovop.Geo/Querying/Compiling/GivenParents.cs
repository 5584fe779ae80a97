using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The keys of the rows that were read, as arrays: one round trip more, where reading the parents twice would cost more.
/// </summary>
/// <param name="round">That in which the parents themselves are read.</param>
internal sealed class GivenParents(int round) : ParentRows
{
    public override int Round => round + 1;

    public override string ToSql(StatementBuilder statement, NestedList nested)
    {
        var keys = nested.KeyTypes.Select((type, i) => statement.Parameters.Add(new ParentKeyBinding(i, type)));
        string[] arrays = [.. keys, statement.Parameters.Add(new ParentOrdinalBinding())];
        var names = nested.Keys.Select((_, i) => NestedList.KeyName(i)).Append("n");
        return $"unnest({string.Join(", ", arrays)}) AS p({string.Join(", ", names)})";
    }
}
