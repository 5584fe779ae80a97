using Npgsql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A value of the query, converted and checked on its way; never null.</summary>
internal sealed record ValueBinding(QueryValue Source, SqlType Type, ValueConversion Convert) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        try
        {
            return Type.Parameter(Convert(run[Source]!, run.Limits));
        }
        catch (QueryArgumentException refusal)
        {
            throw refusal.Of(Source);
        }
    }
}
