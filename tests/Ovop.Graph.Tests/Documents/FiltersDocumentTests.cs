using System.Text;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Tests.Documents;

/// <summary><c>docs/filters.md</c> follows from the lists of operators and of derived fields; BLESS=1 writes it.</summary>
public class FiltersDocumentTests
{
    private static readonly string File = System.IO.Path.GetFullPath(System.IO.Path.Combine(DocumentFolder.Path, "../filters.md"));

    private const string Opening = """
        # Filters
        Every operator of every kind of column, as the schema has it. This page is made from the lists of operators
        (`src/Ovop.Geo/Querying/FilterOperators.cs`) and of derived fields (`src/Ovop.Geo/Spatial/GeometryFilterFields.cs`) by
        `BLESS=1 dotnet test tests/Ovop.Graph.Tests --filter FiltersDocument`.

        Every operator but `eqInsensitive` and `similar` has a negation, whose name begins with n: `neq`, `nintersects`. It is true exactly where the
        operator is not, so also of rows without a value, and no index serves it. Filters combine by `and`, `or`, `not`.


        """;

    private const string Joins = """
        ## Other rows as shapes: `near` and `inside`
        Everything that has a shape can be asked for by the shapes of others; the row itself does not count.

        | filter | of | meaning | index |
        | --- | --- | --- | --- |
        | `near: { of: {…}, metres }` | `villages`, `clusters`, `sites`, `zones` with a filter, `discoveredClusters` with what is looked for, or `geometry` | lies no further away than so many metres, between the edges | yes |
        | `inside: { of: {…} }` | `villages`, `clusters`, `zones` with a filter, `discoveredClusters`, or `geometry` | lies in it: at least 99 % of an area, all of a point or line | yes |

        Sites are points, in which nothing lies.

        ## Where rows without a value come in an order
        `ASC` puts them last and `DESC` first; `ASC_NULLS_FIRST`, `ASC_NULLS_LAST`, `DESC_NULLS_FIRST`, `DESC_NULLS_LAST` say it. Only `ASC` and `DESC`, or what
        means the same, are served by an index where a column may lack a value.

        """;

    [Fact]
    public void Is_what_the_lists_say()
    {
        var text = Document();
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            System.IO.File.WriteAllText(File, text);
        }

        Assert.True(System.IO.File.Exists(File), $"There is no {File}; write it with BLESS=1.");
        var written = System.IO.File.ReadAllText(File);
        Assert.Equal(text, written);
    }

    private static string Document()
    {
        var text = new StringBuilder(Opening);
        foreach (var kind in Enum.GetValues<ValueKind>().Where(kind => !FilterOperators.For(kind).IsEmpty))
        {
            text.Append($"## {kind}\n| operator | takes | meaning | index |\n| --- | --- | --- | --- |\n");
            foreach (var one in FilterOperators.For(kind).Where(one => !one.Description.StartsWith("Not: ", StringComparison.Ordinal)))
            {
                text.Append($"| `{one.Name}` | {Takes(one)} | {one.Description} | {Index(one)} |\n");
            }

            text.Append('\n');
        }

        text.Append("## Derived from a geometry\nCompared like a column, as in `boundary: { area: { gt: 1000000 } }`; worked out for each row, by no index.\n\n");
        text.Append("| field | compared as | meaning |\n| --- | --- | --- |\n");
        foreach (var field in GeometryFilterFields.All)
        {
            text.Append($"| `{field.Name}` | {field.Result} | {field.Description} |\n");
        }

        return text.Append('\n').Append(Joins).ToString();
    }

    private static string Index(FilterOperator one)
    {
        var unserved = one.Parameters.Where(parameter => parameter.IsUnserved).Select(parameter => $"`{parameter.Name}`").ToArray();
        return !one.IsIndexServed ? "no" : unserved.Length == 0 ? "yes" : $"not for {string.Join(", ", unserved)} alone";
    }

    private static string Takes(FilterOperator one) => one.Parameters is [{ Name: "" } value]
        ? value.IsList ? "a list" : "a value"
        : $"`{{ {string.Join(", ", one.Parameters.Select(parameter => parameter.AcceptsNull ? $"{parameter.Name}?" : parameter.Name))} }}`";
}
