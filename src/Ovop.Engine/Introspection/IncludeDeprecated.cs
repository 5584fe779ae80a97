using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary>The argument by which a client asks for deprecated elements too.</summary>
internal static class IncludeDeprecated
{
    private const string Name = "includeDeprecated";

    /// <summary>Adds the argument, and resolves the field to those elements that it lets through.</summary>
    /// <param name="field">The field.</param>
    /// <param name="elements">All elements of a parent; null where it has none of that kind.</param>
    /// <param name="deprecation">Why an element is deprecated, or null.</param>
    public static OutputFieldDescriptor ResolveElements<TParent, TElement>(
        this OutputFieldDescriptor field,
        Func<TParent, IReadOnlyList<TElement>?> elements,
        Func<TElement, string?> deprecation) => field
            .Argument(Name, argument => argument.Type("Boolean!").DefaultValue(false))
            .Resolve(call =>
            {
                var all = elements((TParent)call.Parent!);
                return new ValueTask<object?>(all is null || call.Arguments.Get<bool>(Name)
                    ? all
                    : all.Where(element => deprecation(element) is null).ToArray());
            });
}
