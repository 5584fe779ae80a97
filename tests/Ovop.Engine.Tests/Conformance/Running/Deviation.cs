using System.Text.RegularExpressions;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>
/// One difference that is meant. Of errors of validation it says which are not compared, and the others still are; of
/// other kinds it says what both answer.
/// </summary>
/// <param name="Reason">Why, with the section of the specification.</param>
/// <param name="Kind">The kind of its cases.</param>
/// <param name="Document">A pattern of the documents that may show it; null where any may.</param>
/// <param name="Without">A pattern of errors that this engine reports beyond those of the reference.</param>
/// <param name="Where">A pattern of an error of this engine; where there is none, the two that follow do nothing.</param>
/// <param name="NotCompared">A pattern of errors that are not compared, whoever reports them.</param>
/// <param name="Compared">"executable": instead of all, what the reference says of the executable definitions.</param>
/// <param name="Ours">A pattern of what this engine answers; null in deviations of validation.</param>
/// <param name="Reference">A pattern of what the reference then answers.</param>
/// <param name="Schema">The schema of the case that shows it; null where the kind needs none.</param>
/// <param name="Text">The document of that case.</param>
/// <param name="Instead">
/// What this engine answers where the reference answers what the pattern says; only for introspection.
/// </param>
internal sealed record Deviation(
    string Reason,
    string Kind,
    string? Document,
    string? Without,
    string? Where,
    string? NotCompared,
    string? Compared,
    string? Ours,
    string? Reference,
    string? Schema,
    string Text,
    string? Instead)
{
    /// <summary>Whether the answers are those that it names.</summary>
    public bool Excuses(Difference difference) =>
        Ours is not null && Regex.IsMatch(difference.Ours, Ours) && Regex.IsMatch(difference.Reference, Reference!);

    /// <summary>What is left to be compared of the answers to a case.</summary>
    public (ErrorAnswer Ours, ErrorAnswer Reference) Narrow(ConformanceCase item, ErrorAnswer ours, ErrorAnswer reference)
    {
        if (Document is not null && !Regex.IsMatch(item.Text, Document))
        {
            return (ours, reference);
        }

        if (Without is not null)
        {
            return (ours.Without(Without), reference);
        }

        if (Where is null || !ours.Has(Where))
        {
            return (ours, reference);
        }

        return Compared == "executable" && reference.Executable is { } executable
            ? (ours, reference with { Errors = executable, Executable = null })
            : NotCompared is null ? (ours, reference) : (ours.Without(NotCompared), reference.Without(NotCompared));
    }
}
