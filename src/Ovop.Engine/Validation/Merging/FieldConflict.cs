using Ovop.Engine.Language;

namespace Ovop.Engine.Validation.Merging;

/// <summary>Two fields of one response key that cannot be merged.</summary>
/// <param name="ResponseKey">The response key.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
/// <param name="Nodes1">The one field, then the fields beneath it that are the cause.</param>
/// <param name="Nodes2">The other, likewise.</param>
internal sealed record FieldConflict(
    string ResponseKey, string Reason, IReadOnlyList<FieldNode> Nodes1, IReadOnlyList<FieldNode> Nodes2)
{
    private const int MaxTextLength = 1_000;
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields because of conflicts beneath them.</summary>
    public static FieldConflict Of(
        string responseKey, FieldNode node1, FieldNode node2, IReadOnlyList<FieldConflict> beneath)
    {
        var reason = string.Empty;
        foreach (var conflict in beneath.TakeWhile(_ => reason.Length <= MaxTextLength))
        {
            reason += (reason.Length == 0 ? "" : " and ")
                + $"subfields \"{Abbreviate(conflict.ResponseKey)}\" conflict because {conflict.Reason}";
        }

        return new FieldConflict(
            responseKey,
            Abbreviate(reason),
            NodesOf(node1, beneath, conflict => conflict.Nodes1),
            NodesOf(node2, beneath, conflict => conflict.Nodes2));
    }

    /// <summary>A text of a document, cut where it is longer than a person reads.</summary>
    public static string Abbreviate(string text) =>
        text.Length > MaxTextLength ? $"{text[..MaxTextLength]}..." : text;

    /// <summary>The field and the causes beneath it; of too many the deepest stay.</summary>
    private static List<FieldNode> NodesOf(
        FieldNode node,
        IReadOnlyList<FieldConflict> beneath,
        Func<FieldConflict, IReadOnlyList<FieldNode>> nodesOf)
    {
        var nodes = new List<FieldNode> { node };
        foreach (var conflict in beneath.TakeWhile(_ => nodes.Count < MaxNodes))
        {
            nodes.AddRange(nodesOf(conflict).TakeLast(MaxNodes - nodes.Count));
        }

        return nodes;
    }
}
