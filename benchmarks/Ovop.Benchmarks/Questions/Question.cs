using System.Text.Json;

namespace Ovop.Benchmarks.Questions;

/// <summary>What both sides are asked.</summary>
/// <param name="Number">1 and up: how <c>--question</c> and the floor's paths call it.</param>
/// <param name="Title">For the table.</param>
/// <param name="Document">The GraphQL document, as a client would send it.</param>
/// <param name="Villages">How many villages a right answer has; null where it has no list of them.</param>
/// <param name="Box">West, south, east, north in degrees: the document's variable; null where it has none.</param>
internal sealed record Question(int Number, string Title, string Document, int? Villages, double[]? Box = null)
{
    /// <summary>The body of the POST: GraphQL over HTTP.</summary>
    public string Body => Box is null
        ? JsonSerializer.Serialize(new { query = Document })
        : JsonSerializer.Serialize(new { query = Document, variables = new { box = Box } });

    /// <summary>Where the floor answers it, to POST with the same body.</summary>
    public string FloorPath => $"/questions/{Number}";

    /// <summary>The same for GET.</summary>
    public string FloorPathAndQuery => Box is null ? FloorPath : $"{FloorPath}?box={string.Join(',', Box)}";
}
