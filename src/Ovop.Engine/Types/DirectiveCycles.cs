namespace Ovop.Engine.Types;

/// <summary>
/// No directive refers to itself through the directives that are applied to its arguments and to their types
/// (section 3.13, Type Validation).
/// </summary>
internal static class DirectiveCycles
{
    public static IEnumerable<string> Of(Schema schema) => schema.Directives
        .Where(directive => Reaches(schema, directive))
        .Select(directive => $"Directive {directive} must not refer to itself, directly or through other directives.");

    private static bool Reaches(Schema schema, DirectiveType start)
    {
        var visited = new HashSet<object>();
        var waiting = new Stack<object>([start]);
        while (waiting.TryPop(out var element))
        {
            foreach (var next in Next(schema, element))
            {
                if (ReferenceEquals(next, start))
                {
                    return true;
                }

                if (visited.Add(next))
                {
                    waiting.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>The directives and types that an element's definition refers to.</summary>
    private static IEnumerable<object> Next(Schema schema, object element) => element switch
    {
        DirectiveType directive => directive.Arguments.SelectMany(argument => Next(schema, argument)),
        InputField field => [.. Applied(schema, field.Directives), field.Type.Named],
        InputObjectType input => [.. Applied(schema, input.Directives), .. input.Fields],
        EnumType type => Applied(schema, [.. type.Directives, .. type.Values.SelectMany(value => value.Directives)]),
        NamedType type => Applied(schema, type.Directives),
        _ => [],
    };

    private static IEnumerable<DirectiveType> Applied(Schema schema, IReadOnlyList<AppliedDirective> directives) =>
        directives.Select(applied => schema.Directive(applied.Name)).OfType<DirectiveType>();
}
