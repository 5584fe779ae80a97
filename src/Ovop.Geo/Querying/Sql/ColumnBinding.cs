using Npgsql;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A value of the query as a column holds it; never null.</summary>
internal sealed record ColumnBinding(QueryValue Source, EntityColumn Column) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        try
        {
            return SqlType.Of(Column).Parameter(ColumnConversion.Value(Column, run[Source]!, run.Limits));
        }
        catch (QueryArgumentException refusal)
        {
            throw refusal.Of(Source);
        }
    }
}
