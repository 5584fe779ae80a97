using Npgsql;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Keys of rows, as one array; of any number, for they are counted before they are asked for.</summary>
internal sealed record KeyListBinding(QueryValue Source, EntityColumn Column) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        try
        {
            var limits = run.Limits with { ListLength = int.MaxValue };
            return SqlType.Of(Column).ArrayParameter(ColumnConversion.Values(Column, run[Source]!, limits));
        }
        catch (QueryArgumentException refusal)
        {
            throw refusal.Of(Source);
        }
    }
}
