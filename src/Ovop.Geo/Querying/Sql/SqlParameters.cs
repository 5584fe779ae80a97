using System.Collections.Immutable;
using System.Globalization;

namespace Ovop.Geo.Querying.Sql;

/// <summary>The parameters of one statement in the making.</summary>
internal sealed class SqlParameters(QueryShape shape)
{
    private readonly List<ParameterBinding> _bindings = [];

    public QueryShape Shape => shape;

    public ImmutableArray<ParameterBinding> Bindings => [.. _bindings];

    /// <summary>The placeholder, such as <c>$2</c>.</summary>
    public string Add(ParameterBinding binding)
    {
        var index = _bindings.IndexOf(binding);
        if (index < 0)
        {
            index = _bindings.Count;
            _bindings.Add(binding);
        }

        return string.Create(CultureInfo.InvariantCulture, $"${index + 1}");
    }
}
