using System.Text.Json;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>A case that the two implementations answer differently.</summary>
/// <param name="Kind">The kind of the case.</param>
/// <param name="Schema">The schema's text, or null.</param>
/// <param name="Case">The case.</param>
/// <param name="Ours">This engine's answer.</param>
/// <param name="Reference">The reference's answer.</param>
internal sealed record Difference(string Kind, string? Schema, ConformanceCase Case, string Ours, string Reference)
{
    public override string ToString() =>
        $"""
        --- {Kind} {Case.Name} (seed of values {Case.Seed}{(Case.Rows ? ", rows" : "")})
        schema:    {Schema ?? "-"}
        document:  {Case.Text}
        as JSON:   {JsonSerializer.Serialize(Case.Text)}
        variables: {Case.Variables?.GetRawText() ?? "-"}
        ours:      {Ours}
        reference: {Reference}
        """;
}
