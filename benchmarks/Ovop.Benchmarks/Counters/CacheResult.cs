using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Counters;

/// <summary>What a question costs the server where it knows the document, and where it never saw it.</summary>
internal sealed record CacheResult(Question Question, RequestCost Known, RequestCost NeverSeen);
