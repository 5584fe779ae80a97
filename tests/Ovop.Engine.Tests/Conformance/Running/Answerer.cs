namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>How this engine answers the cases of one kind.</summary>
/// <param name="Kind">The kind, as the reference process names it.</param>
/// <param name="Prepare">
/// Makes of a schema's text what answers its cases; the text is null where the kind needs no schema.
/// </param>
internal sealed record Answerer(string Kind, Func<string?, Func<ConformanceCase, Task<string>>> Prepare);
