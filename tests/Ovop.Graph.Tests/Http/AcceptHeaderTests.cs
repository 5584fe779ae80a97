using Microsoft.Extensions.Primitives;
using Ovop.Graph.Http.Responses;

namespace Ovop.Graph.Tests.Http;

public class AcceptHeaderTests
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData("", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/*;q=0.2, */*;q=0.1", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON; Charset=\"UTF-8\"", Json)]
    [InlineData("application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json", GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/json;q=0.5, */*", GraphQLResponse)]
    [InlineData("application/json;q=0, */*;q=0.1", GraphQLResponse)]
    [InlineData("*/*, application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.001, text/html", GraphQLResponse)]
    [InlineData("application/json;charset=iso-8859-1, application/graphql-response+json;q=0.1", GraphQLResponse)]
    [InlineData("text/event-stream, multipart/mixed, application/json", Json)]
    [InlineData("text/html", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("*/*;q=0", null)]
    [InlineData("application/json;charset=iso-8859-1", null)]
    [InlineData("image/*", null)]
    public void Takes_the_type_of_the_highest_quality(string accept, string? expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept, ResponseMediaType.OfPost)?.Name);

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", "text/html")]
    [InlineData("text/html;q=0.5, application/json", Json)]
    [InlineData("text/*", "text/html")]
    [InlineData("*/*", Json)]
    public void Offers_a_page_to_a_GET(string accept, string expected) =>
        Assert.Equal(expected, AcceptHeader.Choose(accept, ResponseMediaType.OfGet)?.Name);

    [Fact]
    public void Reads_all_lines_of_the_header() => Assert.Equal(
        GraphQLResponse,
        AcceptHeader.Choose(new StringValues(["application/json;q=0.5", GraphQLResponse]), ResponseMediaType.OfPost)?.Name);
}
