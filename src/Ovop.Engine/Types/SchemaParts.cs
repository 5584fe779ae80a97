namespace Ovop.Engine.Types;

/// <summary>What a schema is put together from.</summary>
internal sealed record SchemaParts(
    string? Description,
    ObjectType QueryType,
    ObjectType? MutationType,
    ObjectType? SubscriptionType,
    OutputField TypenameField,
    IReadOnlyList<OutputField> MetaFields,
    IReadOnlyList<NamedType> Types,
    IReadOnlyList<DirectiveType> Directives);
