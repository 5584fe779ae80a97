using System.Text.Json;
using Xunit.Sdk;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>Gives cases to both implementations and demands the same answers.</summary>
/// <param name="reference">The reference.</param>
/// <param name="answerer">This engine.</param>
internal sealed class Differential(ReferenceProcess reference, Answerer answerer)
{
    private const int MaxShown = 4;

    private readonly List<Difference> _differences = [];

    /// <summary>How many cases were compared.</summary>
    public int Count { get; private set; }

    /// <summary>How many answers of the reference held a text, such as <c>"errors":</c>.</summary>
    public int CountOf(string text) => _counted.GetValueOrDefault(text);

    private readonly Dictionary<string, int> _counted = new(StringComparer.Ordinal)
    {
        ["\"errors\":"] = 0,
        ["\"printed\":"] = 0,
        ["\"coerced\":"] = 0,
        ["\"data\":"] = 0,
        ["\"invalid\":"] = 0,
        ["\"message\":"] = 0,
        ["\"executable\":"] = 0,
        ["\"path\":"] = 0,
    };

    /// <summary>Compares cases of one schema; what differs is kept for <see cref="VerifyAsync"/>.</summary>
    public async Task CompareAsync(string? schema, IReadOnlyList<ConformanceCase> cases)
    {
        Count += cases.Count;
        _differences.AddRange((await FindUnmeantAsync(schema, cases)).Take(MaxShown - _differences.Count));
    }

    /// <summary>Fails where anything differed, with the smallest documents that show it.</summary>
    /// <param name="seed">
    /// From which the cases came, for a person who wants them again; null for cases picked by hand, which are small.
    /// </param>
    public async Task VerifyAsync(int? seed = null)
    {
        if (_differences.Count == 0)
        {
            return;
        }

        var shown = new List<Difference>();
        foreach (var difference in _differences)
        {
            shown.Add(seed is null ? difference : await new Shrinker(FindUnmeantAsync).ShrinkAsync(difference));
        }

        var origin = seed is null ? "" : $" of seed {seed} ({Seeds.Variable}={seed})";
        throw new XunitException($"The reference answers differently{origin}:\n{string.Join('\n', shown.Distinct())}");
    }

    private async Task<IReadOnlyList<Difference>> FindUnmeantAsync(string? schema, IReadOnlyList<ConformanceCase> cases) =>
        [.. (await FindAsync(schema, cases)).Where(difference => !Deviations.Excuse(difference))];

    private async Task<IReadOnlyList<Difference>> FindAsync(string? schema, IReadOnlyList<ConformanceCase> cases)
    {
        var asked = reference.AskAsync(answerer.Kind, schema, cases);
        var answer = answerer.Prepare(schema);
        var ours = new string[cases.Count];
        for (var i = 0; i < ours.Length; i++)
        {
            ours[i] = await AnswerAsync(answer, cases[i]);
        }

        var theirs = await asked;
        var differences = new List<Difference>();
        for (var i = 0; i < ours.Length; i++)
        {
            var expected = CanonicalJson.Of(theirs[i]);
            CountIn(expected);
            if (!string.Equals(expected, ours[i], StringComparison.Ordinal))
            {
                differences.Add(new Difference(answerer.Kind, schema, cases[i], ours[i], expected));
            }
        }

        return differences;
    }

    // An engine that throws where it should answer differs from the reference, and its case is to be shrunk.
    private static async Task<string> AnswerAsync(Func<ConformanceCase, Task<string>> answer, ConformanceCase item)
    {
        try
        {
            return await answer(item);
        }
        catch (Exception exception) when (exception is not JsonException)
        {
            return $"threw {exception}";
        }
    }

    private void CountIn(string answer)
    {
        foreach (var text in _counted.Keys.Where(text => answer.Contains(text, StringComparison.Ordinal)).ToArray())
        {
            _counted[text]++;
        }
    }
}
