using Npgsql;

namespace Ovop.Geo.Querying.Sql;

/// <summary>An array that the statement is made with.</summary>
internal sealed record ArrayBinding(SqlType Type, Array Values) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents) => Type.ArrayParameter(Values);
}
