using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Answers;

/// <summary>Nothing is measured before all targets have given the same answer, and it is the right one.</summary>
internal static class AnswerCheck
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <returns>The length in bytes of the last target's body.</returns>
    /// <exception cref="BenchFailure">A target gave an error, or another answer.</exception>
    public static async Task<long> RequireEqualAsync(
        Question question, IReadOnlyList<LoadTarget> targets, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        JsonElement? expected = null;
        long bytes = 0;
        foreach (var target in targets)
        {
            var body = await AskAsync(client, target, cancellationToken);
            bytes = body.Length;
            var answer = ReadAnswer(question, target, body);
            expected ??= answer;
            if (!SameAnswer.Holds(expected.Value, answer))
            {
                throw new BenchFailure(
                    $"Question {question.Number}: {targets[0].Name} and {target.Name} differ. "
                    + $"{targets[0].Name}: {Beginning(expected.Value)} {target.Name}: {Beginning(answer)}");
            }
        }

        return bytes;
    }

    private static async Task<byte[]> AskAsync(
        HttpClient client, LoadTarget target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(
            target.Body is null ? HttpMethod.Get : HttpMethod.Post, target.Url);
        if (target.Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(target.Body));
            request.Content.Headers.ContentType = Json;
        }

        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? body
            : throw new BenchFailure(
                $"{target.Name} answers {(int)response.StatusCode}: {Encoding.UTF8.GetString(body)}");
    }

    private static JsonElement ReadAnswer(Question question, LoadTarget target, byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        var answer = document.RootElement;
        if (answer.TryGetProperty("errors", out var errors))
        {
            throw new BenchFailure($"{target.Name} answers with errors: {errors}");
        }

        var data = answer.GetProperty("data");
        if (question.Rows is { } expected && CountRows(data.GetProperty(question.List)) is var rows && rows != expected)
        {
            throw new BenchFailure($"{target.Name} gives {rows} rows, not {expected}.");
        }

        return data.Clone();
    }

    /// <summary>Of a connection its nodes.</summary>
    private static int CountRows(JsonElement list) =>
        (list.ValueKind == JsonValueKind.Array ? list : list.GetProperty("nodes")).GetArrayLength();

    private static string Beginning(JsonElement data)
    {
        var text = data.GetRawText();
        return text.Length <= 200 ? text : text[..200] + "...";
    }
}
