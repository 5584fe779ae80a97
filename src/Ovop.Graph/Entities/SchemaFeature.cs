namespace Ovop.Graph.Entities;

/// <summary>A part of the schema that comes and goes as one: what <c>SchemaFeatures</c> lists.</summary>
/// <param name="Entities">The entities with their types and root fields.</param>
/// <param name="Enums">The enumerations of their columns.</param>
internal sealed record SchemaFeature(IReadOnlyList<EntityType> Entities, IReadOnlyList<EntityEnumType> Enums)
{
    /// <summary>What is made over several entities; null where there is nothing.</summary>
    public SchemaExtension? Extension { get; init; }
}
