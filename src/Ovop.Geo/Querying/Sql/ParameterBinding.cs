using Npgsql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Where a parameter's value comes from. Equal bindings of a statement share one parameter.</summary>
internal abstract record ParameterBinding
{
    /// <param name="parents">Of a statement of a later round trip; else null.</param>
    /// <exception cref="QueryArgumentException">The value cannot be used; it bears the value's tag.</exception>
    public abstract NpgsqlParameter Bind(RunValues run, ParentKeys? parents);

    /// <summary>Refuses a wrong value before the first round trip, where binding has to wait for a later one.</summary>
    /// <exception cref="QueryArgumentException">As <see cref="Bind"/>.</exception>
    public virtual void Check(RunValues run) => Bind(run, null);
}
