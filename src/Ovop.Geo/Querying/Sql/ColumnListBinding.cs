using Npgsql;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A list of values of the query as a column holds them, as one array; nulls in it are left out.</summary>
internal sealed record ColumnListBinding(QueryValue Source, EntityColumn Column) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        try
        {
            return SqlType.Of(Column).ArrayParameter(ColumnConversion.Values(Column, run[Source]!, run.Limits));
        }
        catch (QueryArgumentException refusal)
        {
            throw refusal.Of(Source);
        }
    }
}
