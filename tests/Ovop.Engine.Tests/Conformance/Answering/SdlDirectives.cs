using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>Directives as they stand in a schema's text.</summary>
internal static class SdlDirectives
{
    /// <summary>Calls for each directive that is applied by name.</summary>
    public static void Apply(
        IEnumerable<DirectiveNode> nodes, Action<string, (string Name, object? Value)[]> apply)
    {
        foreach (var node in nodes.Where(node => node.Name.Value is not ("deprecated" or "specifiedBy" or "oneOf")))
        {
            apply(
                node.Name.Value,
                [.. node.Arguments.Select(argument => (argument.Name.Value, SdlFields.ValueOf(argument.Value)))]);
        }
    }

    /// <summary>Calls with the reason where <c>@deprecated</c> is among them.</summary>
    public static void Deprecate(IEnumerable<DirectiveNode> nodes, Action<string> deprecate)
    {
        if (nodes.FirstOrDefault(node => node.Name.Value == "deprecated") is { } deprecated)
        {
            deprecate(deprecated.Arguments is [{ Value: StringValueNode reason }]
                ? reason.Value
                : BuiltInDirectives.DefaultDeprecationReason);
        }
    }

    public static DirectiveLocation LocationOf(NameNode name) => Enum.Parse<DirectiveLocation>(
        name.Value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
