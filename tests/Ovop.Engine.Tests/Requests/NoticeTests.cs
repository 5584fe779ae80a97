using System.Text;
using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Tests.Planning;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Requests;

/// <summary>What whoever reads an answer must know stands in each of them.</summary>
public class NoticeTests
{
    private const string Notice = "Nothing of this is true.";

    private static readonly GraphService Service = new(
        CostSchema.Create(), new GraphLimits(), exception => throw exception, notice: Notice);

    [Theory]
    [InlineData("{ __typename }", CostReport.None, """{"data":{"__typename":"Query"},"extensions":{"notice":"Nothing of this is true."}}""")]
    [InlineData("{ __typename }", CostReport.Report, """{"data":{"__typename":"Query"},"extensions":{"cost":{*},"notice":"Nothing of this is true."}}""")]
    [InlineData("{ __typename }", CostReport.Validate, """{"extensions":{"cost":{*},"notice":"Nothing of this is true."}}""")]
    [InlineData("{", CostReport.None, """{"errors":[*],"extensions":{"notice":"Nothing of this is true."}}""")]
    [InlineData("{ none }", CostReport.None, """{"errors":[*],"extensions":{"notice":"Nothing of this is true."}}""")]
    public async Task Stands_in_every_answer(string query, CostReport report, string expected)
    {
        var request = new GraphRequest { Query = Encoding.UTF8.GetBytes(query), CostReport = report };
        using var response = await Service.ExecuteAsync(request, Run.NoServices, CancellationToken.None);

        var parts = expected.Split('*');
        var answer = Encoding.UTF8.GetString(response.Body.Span);
        Assert.StartsWith(parts[0], answer, StringComparison.Ordinal);
        Assert.EndsWith(parts[^1], answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Stands_in_what_is_refused_before_it_is_a_request()
    {
        using var response = Service.Refuse([new GraphQLError { Message = "No.", Code = ErrorCodes.BadRequest }]);

        Assert.EndsWith("""],"extensions":{"notice":"Nothing of this is true."}}""", Encoding.UTF8.GetString(response.Body.Span), StringComparison.Ordinal);
    }
}
