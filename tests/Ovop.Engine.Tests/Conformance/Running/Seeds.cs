using System.Globalization;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>From which numbers random cases come: the same in every run, or those that the environment names.</summary>
internal static class Seeds
{
    public const string Variable = "OVOP_CONFORMANCE_SEED";

    /// <summary>How many times as many cases: for a long run by hand.</summary>
    private const string TimesVariable = "OVOP_CONFORMANCE_TIMES";

    /// <summary>The seeds of a test, each of which gives a schema and some documents.</summary>
    /// <param name="first">The first, unless the environment names one.</param>
    /// <param name="count">How many, unless the environment names one or wants more.</param>
    public static IEnumerable<int> From(int first, int count) => Read(Variable) is { } one
        ? [one]
        : Enumerable.Range(first, count * (Read(TimesVariable) ?? 1));

    private static int? Read(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : null;
}
