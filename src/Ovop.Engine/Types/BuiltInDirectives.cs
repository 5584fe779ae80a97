namespace Ovop.Engine.Types;

/// <summary>The directives that every schema has (section 3.13).</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason where none is given (section 3.13.3).</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly HashSet<string> Names = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    /// <summary>Whether the specification defines the directive, so that it is not printed with a schema.</summary>
    public static bool Includes(string name) => Names.Contains(name);

    internal static DirectiveType[] Create() =>
    [
        new(directive => directive.Name("include")
            .Description("Directs the executor to include this field or fragment only when the `if` argument is true.")
            .On(DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
            .Argument("if", argument => argument.Type("Boolean!").Description("Included when true."))),
        new(directive => directive.Name("skip")
            .Description("Directs the executor to skip this field or fragment when the `if` argument is true.")
            .On(DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
            .Argument("if", argument => argument.Type("Boolean!").Description("Skipped when true."))),
        new(directive => directive.Name("deprecated")
            .Description("Marks an element of a GraphQL schema as no longer supported.")
            .On(DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
                DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue)
            .Argument("reason", argument => argument.Type("String!").DefaultValue(DefaultDeprecationReason).Description(
                "Explains why this element was deprecated, usually also including a suggestion for how to access "
                + "supported similar data. "
                + "Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/)."))),
        new(directive => directive.Name("specifiedBy")
            .Description("Exposes a URL that specifies the behavior of this scalar.")
            .On(DirectiveLocation.Scalar)
            .Argument("url", argument => argument.Type("String!")
                .Description("The URL that specifies the behavior of this scalar."))),
        new(directive => directive.Name("oneOf")
            .Description("Indicates exactly one field must be supplied and this field must not be `null`.")
            .On(DirectiveLocation.InputObject)),
    ];
}
