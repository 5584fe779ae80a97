using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>One case that both implementations answer.</summary>
public sealed record ConformanceCase
{
    /// <summary>The document; a schema in cases of kinds that take nothing else.</summary>
    public required string Text { get; init; }

    /// <summary>A JSON object; null for none.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>The one rule by which to validate, without "Rule"; null for all.</summary>
    public string? Rule { get; init; }

    /// <summary>Decides the resolvers' values.</summary>
    public int Seed { get; init; }

    /// <summary>Whether the values are such that a row source can keep them.</summary>
    public bool Rows { get; init; }

    /// <summary>For a person.</summary>
    [JsonIgnore]
    public string Name { get; init; } = "";
}
