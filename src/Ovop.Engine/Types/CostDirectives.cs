using System.Globalization;

namespace Ovop.Engine.Types;

/// <summary>
/// The directives by which a schema tells what its parts cost (GraphQL Cost Directives, draft of IBM, sections 7 and 8:
/// <see href="https://ibm.github.io/graphql-specs/cost-spec.html"/>). Descriptions apply them by
/// <see cref="CostDescriptors"/>.
/// </summary>
public static class CostDirectives
{
    internal const string Cost = "cost";
    internal const string Weight = "weight";
    internal const string ListSize = "listSize";
    internal const string AssumedSize = "assumedSize";
    internal const string SlicingArguments = "slicingArguments";
    internal const string SizedFields = "sizedFields";
    internal const string RequireOneSlicingArgument = "requireOneSlicingArgument";

    /// <summary>Adds <c>@cost</c> and <c>@listSize</c> to the schema.</summary>
    public static SchemaBuilder AddCostDirectives(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddDirectiveType(new CostDirectiveType()).AddDirectiveType(new ListSizeDirectiveType());
    }

    /// <summary>The weight that is applied, or null.</summary>
    internal static double? WeightOf(IReadOnlyList<AppliedDirective> directives) =>
        Find(directives, Cost) is { } cost && TryParse(Value(cost, Weight), out var weight) ? weight : null;

    /// <summary>The list size that is applied, or null.</summary>
    internal static ListSize? ListSizeOf(IReadOnlyList<AppliedDirective> directives) =>
        Find(directives, ListSize) is { } size
            ? new ListSize(
                Value(size, AssumedSize) as int?,
                Value(size, SlicingArguments) as IReadOnlyList<string> ?? [],
                Value(size, SizedFields) as IReadOnlyList<string> ?? [],
                Value(size, RequireOneSlicingArgument) is not false)
            : null;

    internal static AppliedDirective? Find(IReadOnlyList<AppliedDirective> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name == name);

    internal static object? Value(AppliedDirective directive, string argument) =>
        directive.Arguments.FirstOrDefault(given => given.Name == argument).Value;

    internal static bool TryParse(object? weight, out double value)
    {
        value = 0;
        return weight is string text
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }
}
