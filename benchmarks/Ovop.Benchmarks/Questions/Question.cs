using System.Text.Json;

namespace Ovop.Benchmarks.Questions;

/// <summary>What both sides are asked.</summary>
/// <param name="Number">1 and up: how <c>--question</c> and the floor's paths call it.</param>
/// <param name="Title">For the table.</param>
/// <param name="Document">The GraphQL document, as a client would send it.</param>
/// <param name="Rows">How many rows a right answer has; null where it has no list of them, or their number is not known.</param>
internal sealed record Question(int Number, string Title, string Document, int? Rows)
{
    /// <summary>The field of the query root that has the rows.</summary>
    public string List { get; init; } = "villages";

    /// <summary>The document's variables; null where it has none.</summary>
    public QuestionVariable? Variable { get; init; }

    /// <summary>The body of the POST: GraphQL over HTTP.</summary>
    public string Body => Variable is null
        ? JsonSerializer.Serialize(new { query = Document })
        : JsonSerializer.Serialize(new { query = Document, variables = Variable.ToObject() });

    /// <summary>Where the floor answers it, to POST with the same body.</summary>
    public string FloorPath => $"/questions/{Number}";

    /// <summary>The same for GET.</summary>
    public string FloorPathAndQuery => Variable is null ? FloorPath : $"{FloorPath}?{Variable.Name}={Variable.InUrl}";
}
