using System.Text;

namespace Ovop.Engine.Types;

/// <summary>
/// Prints a schema in the schema language, laid out as the reference implementation's printSchema, and with the custom
/// directives that are applied to it, which that leaves out.
/// </summary>
public static class SdlPrinter
{
    /// <summary>The schema's text: the roots, directives in order of definition, types in order of name.</summary>
    public static string ToSdl(this Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var directives = schema.Directives.Where(directive => !BuiltInDirectives.Includes(directive.Name));
        var types = schema.Types.Where(type => !type.IsMeta && !BuiltInScalars.Includes(type.Name));
        string?[] parts =
        [
            Roots(schema),
            .. directives.Select(directive => new SdlWriter(schema).Directive(directive)),
            .. types.Select(type => new SdlWriter(schema).Type(type)),
        ];
        return string.Join("\n\n", parts.OfType<string>()) + "\n";
    }

    /// <summary>
    /// Null where the roots have their usual names and nothing is said of the schema: they go without saying.
    /// </summary>
    private static string? Roots(Schema schema)
    {
        if (schema.Description is null
            && schema.QueryType.Name == "Query"
            && IsPlain(schema, schema.MutationType, "Mutation")
            && IsPlain(schema, schema.SubscriptionType, "Subscription"))
        {
            return null;
        }

        var text = new StringBuilder();
        SdlWriter.AppendDescription(text, schema.Description);
        text.Append("schema {\n  query: ").Append(schema.QueryType.Name).Append('\n');
        if (schema.MutationType is { } mutation)
        {
            text.Append("  mutation: ").Append(mutation.Name).Append('\n');
        }

        if (schema.SubscriptionType is { } subscription)
        {
            text.Append("  subscription: ").Append(subscription.Name).Append('\n');
        }

        return text.Append('}').ToString();
    }

    // Without a schema definition, a type of the usual name is taken for the root, even one that is none.
    private static bool IsPlain(Schema schema, ObjectType? root, string usualName) =>
        root is null ? schema.Type(usualName) is null : root.Name == usualName;
}
