using Ovop.Engine.Text;

namespace Ovop.Engine.Requests;

/// <summary>What is wrong with a trusted document.</summary>
/// <param name="Name">The document's name.</param>
/// <param name="Error">What is wrong, and where.</param>
public sealed record TrustedDocumentFault(string Name, GraphQLError Error)
{
    public override string ToString() => Error.Locations is [var place, ..]
        ? $"{Name}, line {place.Line}, column {place.Column}: {Error.Message}"
        : $"{Name}: {Error.Message}";
}
