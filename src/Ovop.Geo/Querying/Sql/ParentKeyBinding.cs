using Npgsql;

namespace Ovop.Geo.Querying.Sql;

/// <summary>One column of the keys of the rows that an earlier round trip brought, as an array.</summary>
/// <param name="Index">Among the columns of the keys.</param>
/// <param name="Type">Of one value.</param>
internal sealed record ParentKeyBinding(int Index, SqlType Type) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents) =>
        Type.ArrayParameter(parents!.Columns[Index]);

    public override void Check(RunValues run)
    {
        // There is nothing of the caller's in it.
    }
}
