using Npgsql;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Which rows, counted from 1, the keys of a <see cref="ParentKeyBinding"/> are of.</summary>
internal sealed record ParentOrdinalBinding : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents) =>
        SqlType.Long.ArrayParameter(parents!.Ordinals);

    public override void Check(RunValues run)
    {
        // There is nothing of the caller's in it.
    }
}
