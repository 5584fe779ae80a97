using Ovop.Engine.Execution;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

/// <summary>
/// Sections 6.2.2 and 6.4.4: the fields of a mutation's root run one after the other, and none follows one whose null
/// makes all of the data null, from however deep it climbs. What begins is what the reference begins.
/// </summary>
public class SerialMutationTests
{
    private readonly List<string> _begun = [];

    [Theory]
    [InlineData("failsAtOnce")]
    [InlineData("failsLater")]
    [InlineData("isNull")]
    [InlineData("isNoNumber")]
    [InlineData("village { site { number } }")]
    [InlineData("villages { site { number } }")]
    [InlineData("villages { all: site { batched } }")]
    [InlineData("rows { must }")]
    public async Task Ends_where_all_of_the_data_is_null(string field)
    {
        var response = await RunAsync($"mutation {{ first: follows fails: {field} last: follows failsLater }}");

        Assert.Equal(["follows", field.Split(' ')[0]], _begun);
        Assert.StartsWith("""{"data":null,"errors":[{"message":""", response, StringComparison.Ordinal);
        Assert.Equal(2, response.Split("\"message\":").Length);
        Assert.Contains("\"path\":[\"fails\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mayFail", "mayFail")]
    [InlineData("mayBeVillage { site { number } }", "mayBeVillage")]
    [InlineData("mayBeVillages { site { number } }", "mayBeVillages")]
    [InlineData("mayBeRows { must }", "mayBeRows")]
    public async Task Goes_on_where_the_null_stays_below(string field, string name)
    {
        var response = await RunAsync($"mutation {{ first: follows {field} __typename last: follows }}");

        Assert.Equal(["follows", name, "follows"], _begun);
        Assert.StartsWith(
            $$"""{"data":{"first":1,"{{name}}":null,"__typename":"Mutation","last":1},"errors":[{"message":""",
            response,
            StringComparison.Ordinal);
        Assert.Equal(2, response.Split("\"message\":").Length);
    }

    [Fact]
    public async Task Ends_where_an_argument_is_refused()
    {
        var response = await Run.Async(
            Schema(null), "mutation($n: Int) { first: follows fails: takes(n: $n) last: follows }", """{"n":null}""");

        Assert.Equal(["follows"], _begun);
        Assert.StartsWith("""{"data":null,"errors":[{"message":""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"fails\"]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_error_before_the_one_that_ends_it()
    {
        var response = await RunAsync("mutation { mayFail village { site { number } } follows }");

        Assert.Equal(["mayFail", "village"], _begun);
        Assert.StartsWith("{\"data\":null,", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"mayFail\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"village\",\"site\",\"number\"]", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancels")]
    [InlineData("cancelsAndEnds")]
    [InlineData("cancelsBelow { cancels }")]
    public async Task Begins_nothing_after_a_cancellation(string field)
    {
        using var gone = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync($"mutation {{ first: follows gone: {field} last: follows }}", gone));

        Assert.Equal(["follows", field.Split(' ')[0]], _begun);
    }

    [Fact]
    public async Task Begins_nothing_after_the_request_is_given_up()
    {
        var response = await RunAsync("mutation { first: follows aborts last: follows }");

        Assert.Equal(["follows", "aborts"], _begun);
        Assert.Equal("""{"errors":[{"message":"away","extensions":{"code":"UNAVAILABLE"}}]}""", response);
    }

    [Fact]
    public async Task Begins_nothing_after_a_response_that_is_too_large()
    {
        var limits = new GraphLimits { MaxResponseBytes = 10_000 };
        var response = await Run.Async(Schema(null), "mutation { first: follows long last: follows }", limits: limits);

        Assert.Equal(["follows", "long"], _begun);
        Assert.StartsWith("{\"errors\":[{\"message\":", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"TOO_COMPLEX\"", response, StringComparison.Ordinal);
    }

    private Task<string> RunAsync(string mutation, CancellationTokenSource? gone = null) =>
        Run.Async(Schema(gone), mutation, cancellationToken: gone?.Token ?? default);

    private Schema Schema(CancellationTokenSource? gone) => SchemaBuilder.New()
        .AddQueryType(new ObjectType(type => type.Name("Query").Field("x").Type("Int").Resolve<object?>(_ => 1)))
        .AddMutationType(new ObjectType(type => DescribeMutation(type.Name("Mutation"), gone)))
        .AddType(new ObjectType(type =>
        {
            type.Name("Village").Field("site").Type("Site!").Resolve<object?>(_ => "site");
            type.Field("cancels").Type("Int").Resolve(_ => CancelAsync(gone!));
        }))
        .AddType(new ObjectType(type =>
        {
            type.Name("Site").Field("number").Type("Int!").Resolve(_ => FailAsync());
            type.Field("batched").Type("Int!").ResolveWith(new BatchResolver(calls =>
                new ValueTask<IReadOnlyList<object?>>([1, .. calls.Skip(1).Select(_ => (object?)null)])));
        }))
        .AddType(new ObjectType(type => type.Name("Row").Field("must").Type("Int!").ResolveWith(new ValueField())))
        .Create();

    private void DescribeMutation(ObjectTypeDescriptor mutation, CancellationTokenSource? gone)
    {
        void Add(string name, string type, Func<ValueTask<object?>> resolve) =>
            mutation.Field(name).Type(type).Resolve(_ =>
            {
                _begun.Add(name);
                return resolve();
            });

        void AddRows(string name, string type) => mutation.Field(name).Type(type).ResolveWith(new ListSource(
            new ListBackend(new ListRows([new Dictionary<string, object?>()]))
            {
                Fails = _ =>
                {
                    _begun.Add(name);
                    return null;
                },
            }));

        Add("follows", "Int", () => new(1));
        Add("failsAtOnce", "Int!", () => throw Refusal);
        Add("failsLater", "Int!", FailAsync);
        Add("mayFail", "Int", FailAsync);
        Add("isNull", "Int!", () => new((object?)null));
        Add("isNoNumber", "Int!", () => new("seven"));
        Add("village", "Village!", () => new("a"));
        Add("villages", "[Village!]!", () => new(new[] { "a", "b" }));
        Add("mayBeVillage", "Village", () => new("a"));
        Add("mayBeVillages", "[Village!]", () => new(new[] { "a" }));
        AddRows("rows", "[Row!]!");
        AddRows("mayBeRows", "[Row!]");
        Add("long", "String", () => new(new string('a', 20_000)));
        Add("aborts", "Int", () => throw new RequestAbortedException(Away));
        Add("cancels", "Int", async () => await CancelAsync(gone!));
        Add("cancelsAndEnds", "Int", async () =>
        {
            await gone!.CancelAsync();
            return 1;
        });
        Add("cancelsBelow", "Village", () => new("a"));
        mutation.Field("takes").Type("Int!").Argument("n", argument => argument.Type("Int!").DefaultValue(1))
            .Resolve<object?>(_ => 1);
    }

    private static async ValueTask<object?> FailAsync()
    {
        await Task.Yield();
        throw Refusal;
    }

    private static async ValueTask<object?> CancelAsync(CancellationTokenSource gone)
    {
        await gone.CancelAsync();
        gone.Token.ThrowIfCancellationRequested();
        return null;
    }

    private static GraphQLError Away => new() { Message = "away", Code = ErrorCodes.Unavailable };

    private static GraphQLException Refusal => new(new GraphQLError { Message = "no", Code = ErrorCodes.InvalidArgument });
}
