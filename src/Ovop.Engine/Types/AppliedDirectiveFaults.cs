using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>
/// Directives that are applied to definitions are known, may stand there, and have the arguments of their definition.
/// </summary>
internal static class AppliedDirectiveFaults
{
    public static IEnumerable<string> Of(Schema schema) => AppliedDirectivePlaces.Of(schema).SelectMany(place =>
    {
        var (location, name, directives) = place;
        return directives.SelectMany(applied => Of(schema, applied, location))
            .Concat(OfRepetition(schema, directives))
            .Select(fault => $"{name}: {fault}");
    });

    private static IEnumerable<string> Of(Schema schema, AppliedDirective applied, DirectiveLocation location)
    {
        if (applied.Name is "deprecated" or "specifiedBy" or "oneOf")
        {
            return [$"\"@{applied.Name}\" has a method of its own in the description and is not applied by name."];
        }

        if (schema.Directive(applied.Name) is not { } definition)
        {
            return [$"Unknown directive \"@{applied.Name}\"."];
        }

        return
        [
            .. definition.Locations.Contains(location)
                ? Array.Empty<string>()
                : [$"Directive \"{definition}\" may not be used on {location.WireName()}."],
            .. Duplicates.In(applied.Arguments.Select(argument => argument.Name))
                .Select(name => $"There can be only one argument named \"{name}\"."),
            .. applied.Arguments.SelectMany(argument => OfArgument(definition, argument.Name, argument.Value)),
            .. definition.Arguments
                .Where(argument => argument.IsRequired && applied.Arguments.All(given => given.Name != argument.Name))
                .Select(argument => $"Argument \"{definition}({argument.Name}:)\" of type \"{argument.Type}\" "
                    + "is required, but it was not provided."),
        ];
    }

    private static IEnumerable<string> OfArgument(DirectiveType definition, string name, object? value)
    {
        if (definition.Argument(name) is not { } argument)
        {
            var suggestions = SuggestionList.For(name, definition.Arguments.Select(one => one.Name));
            return [$"Unknown argument \"{name}\" on directive \"{definition}\".{DidYouMean.Question(suggestions)}"];
        }

        try
        {
            if (argument.Type.Named is not UnknownType)
            {
                DescribedValue.Coerce(argument.Type, value, field => field.DefaultValue);
            }

            return [];
        }
        catch (CoercionException refusal)
        {
            return [$"Argument \"{definition}({name}:)\" is not valid: {refusal.Message}"];
        }
    }

    private static IEnumerable<string> OfRepetition(Schema schema, IReadOnlyList<AppliedDirective> directives) =>
        Duplicates
        .In(directives.Select(applied => applied.Name))
        .Where(name => schema.Directive(name) is { IsRepeatable: false })
        .Select(name => $"The directive \"@{name}\" can only be used once at this location.");
}
