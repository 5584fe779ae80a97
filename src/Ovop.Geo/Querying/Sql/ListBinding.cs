using Npgsql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A list of values of the query, converted and checked on their way, as one array.</summary>
/// <param name="Type">Of one of them.</param>
internal sealed record ListBinding(QueryValue Source, SqlType Type, ValueConversion Convert) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        try
        {
            return Type.ArrayParameter((Array)Convert(run[Source]!, run.Limits));
        }
        catch (QueryArgumentException refusal)
        {
            throw refusal.Of(Source);
        }
    }
}
