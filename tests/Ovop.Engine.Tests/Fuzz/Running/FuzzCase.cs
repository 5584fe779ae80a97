using System.Text;
using System.Text.Json;

namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>One request, whatever its bytes are.</summary>
internal sealed record FuzzCase
{
    /// <summary>From which it was made, and which decides the resolvers' values.</summary>
    public required int Seed { get; init; }

    /// <summary>The schema's text where the case has one of its own; null for the server's.</summary>
    public string? Schema { get; init; }

    /// <summary>Whether row sources yield that schema's values.</summary>
    public bool Rows { get; init; }

    /// <summary>The document; need not be UTF-8.</summary>
    public required byte[] Document { get; init; }

    /// <summary>The variables' JSON; empty for none.</summary>
    public byte[] Variables { get; init; } = [];

    public string? OperationName { get; init; }

    /// <summary>For a person, all of it on lines that can be copied.</summary>
    public override string ToString() =>
        $"""
        seed:      {Seed}{(Rows ? " (rows)" : "")}
        schema:    {(Schema is null ? "the server's" : JsonSerializer.Serialize(Schema))}
        document:  {Encoding.UTF8.GetString(Document)}
        as base64: {Convert.ToBase64String(Document)}
        variables: {Encoding.UTF8.GetString(Variables)}
        operation: {OperationName ?? "-"}
        """;
}
