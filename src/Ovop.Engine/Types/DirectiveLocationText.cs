using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Ovop.Engine.Types;

/// <summary>The names of directive locations on the wire.</summary>
public static partial class DirectiveLocationText
{
    private static readonly FrozenDictionary<DirectiveLocation, string> Names =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(location => location, UpperSnake);

    /// <summary>The name as the schema language writes it: <c>FIELD_DEFINITION</c>.</summary>
    public static string WireName(this DirectiveLocation location) => Names[location];

    private static string UpperSnake(DirectiveLocation location) =>
        WordStart().Replace(location.ToString(), "_$0").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart();
}
