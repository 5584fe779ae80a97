using System.Text;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>The judge sees what is wrong: else no run means anything.</summary>
[Collection(FuzzCollection.Name)]
public class FuzzRunTests
{
    [Fact]
    public async Task Shrinks_a_document_to_what_makes_the_engine_throw()
    {
        var target = new StubTarget(one => one.Document.Contains((byte)'x') ? throw new InvalidOperationException("broken") : Refusal("no"));

        var finding = await new FuzzRun(target).RunAsync([0, 1, 2]);

        Assert.Equal(("exception", "x"), (finding?.Kind, Encoding.UTF8.GetString(finding!.Case.Document)));
        Assert.Contains("broken", finding.Problem, StringComparison.Ordinal);
        Assert.Contains("seed:      0", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_memory_that_nothing_in_the_request_explains()
    {
        var target = new StubTarget(_ => new byte[20_000_000].Length > 0 ? Refusal("no") : null!);

        Assert.Equal("memory", (await new FuzzRun(target).RunAsync([0]))?.Kind);
    }

    [Fact]
    public async Task Finds_nothing_in_a_good_answer() =>
        Assert.Null(await new FuzzRun(new StubTarget(_ => Refusal("no"))).RunAsync([0]));

    [Theory]
    [InlineData("", "is not JSON")]
    [InlineData("[]", "no object")]
    [InlineData("{}", "neither data nor errors")]
    [InlineData("""{"data":null}""", "without an error")]
    [InlineData("""{"data":{"a":1,"a":2}}""", "is not JSON")]
    [InlineData("""{"data":{},"warnings":[]}""", "member warnings")]
    [InlineData("""{"errors":[]}""", "empty")]
    [InlineData("""{"errors":[{"message":"","extensions":{"code":"SYNTAX"}}]}""", "no message")]
    [InlineData("""{"errors":[{"message":"m","extensions":{"code":"ODD"}}]}""", "no known code")]
    [InlineData("""{"errors":[{"message":"m","locations":[{"line":2,"column":1}],"extensions":{"code":"SYNTAX"}}]}""", "outside")]
    [InlineData("""{"errors":[{"message":"m","locations":[{"line":1,"column":5}],"extensions":{"code":"SYNTAX"}}]}""", "outside")]
    [InlineData("""{"data":{"a":[1]},"errors":[{"message":"m","path":["a",0],"extensions":{"code":"INTERNAL"}}]}""", "no null")]
    [InlineData("""{"data":{"a":null},"errors":[{"message":"m","path":["b"],"extensions":{"code":"INTERNAL"}}]}""", "no null")]
    public void Says_what_is_wrong_with_an_answer(string answer, string problem) => Assert.Contains(
        problem, AnswerCheck.Problem(Encoding.UTF8.GetBytes(answer), [.. "{a}"u8], maxErrors: 1), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"data":{"a":1}}""")]
    [InlineData("""{"errors":[{"message":"m","locations":[{"line":1,"column":4}],"extensions":{"code":"SYNTAX"}}]}""")]
    [InlineData("""{"data":{"a":null},"errors":[{"message":"m","path":["a",0,"b"],"extensions":{"code":"INTERNAL"}}]}""")]
    public void Has_nothing_to_say_of_a_good_one(string answer) =>
        Assert.Null(AnswerCheck.Problem(Encoding.UTF8.GetBytes(answer), [.. "{a}"u8], maxErrors: 1));

    private static GraphResponse Refusal(string message) =>
        GraphResponse.Failed([new GraphQLError { Message = message, Code = ErrorCodes.Syntax }]);

    private sealed class StubTarget(Func<FuzzCase, GraphResponse> answer) : IFuzzTarget
    {
        public string Name => "stub";

        public FuzzCase Case(int seed) => new() { Seed = seed, Document = [.. "{ alpha xray beta }"u8], Variables = [.. "{\"v\":1}"u8] };

        public ValueTask<GraphResponse> AnswerAsync(
            FuzzCase one, GraphRequest request, Action<Exception> unexpected, CancellationToken cancellationToken) =>
            ValueTask.FromResult(answer(one));
    }
}
