using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ovop.Benchmarks.Load;

/// <summary>
/// wrk's Lua: the request, set once (no Lua runs while it is sent, unless its body has a number), and one line at the end
/// with the figures as numbers, so that nothing is read from the text that is meant for people.
/// </summary>
internal static class WrkScript
{
    public const string ResultMark = "ovop-bench";

    private const string Done =
        $$"""
        function done(summary, latency, requests)
          local errors = summary.errors
          io.write(string.format("\n{{ResultMark}} %d %d %d %d %d %d\n",
            summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
            errors.status, errors.connect + errors.read + errors.write + errors.timeout))
        end

        """;

    private const string BodyStart = "{\"query\":\"";

    public static string For(LoadTarget target) => target.Body is null
        ? $"""
        {(target.AcceptEncoding is null ? "" : $"wrk.headers[\"Accept-Encoding\"] = {Quote(target.AcceptEncoding)}")}
        {Done}
        """
        : $"""
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        {(target.Number == BodyNumber.None ? $"wrk.body = {Quote(target.Body)}" : Numbered(target.Body, target.Number))}
        {Done}
        """;

    // Lua makes the request anew each time, the same one too: what it takes then is part of both.
    private static string Numbered(string body, BodyNumber number)
    {
        if (!body.StartsWith(BodyStart, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The body does not begin with {BodyStart}.", nameof(body));
        }

        // A new one in nanoseconds, and a load sends less than one request in each: no load reaches those of a later one.
        var first = number == BodyNumber.NewEachTime ? Stopwatch.GetTimestamp() : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            local number = {first}
            function request()
              number = number + {(number == BodyNumber.NewEachTime ? 1 : 0)}
              return wrk.format(nil, nil, nil,
                {Quote(BodyStart + "#")} .. string.format("%d", number) .. {Quote("\\n" + body[BodyStart.Length..])})
            end
            """);
    }

    /// <summary>A string of Lua 5.1 with every byte beyond plain letters and digits as a decimal escape.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)value))
            {
                quoted.Append((char)value);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{value:000}");
            }
        }

        return quoted.Append('"').ToString();
    }
}
