using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.National;

/// <summary>What is asked of a whole country.</summary>
internal static class NationalQuestions
{
    /// <summary>As the press spells a village of Blitar: no village of the country bears this name.</summary>
    private const string Searched = "Balairejo";

    /// <param name="box">Meets 20 villages or a few more.</param>
    /// <param name="regencies">How many have villages.</param>
    public static IReadOnlyList<Question> Of(MeasuredBox box, int regencies) =>
    [
        Box(box),
        new(
            7, "the 20 nearest villages with their distance",
            "query($point: Geometry!) { villages(first: 20, order: [{ location: { nearestTo: $point } }]) "
            + "{ nodes { code name distanceMetres(to: $point) } } }",
            Rows: 20)
        {
            Variable = QuestionVariable.Point(box.Longitude, box.Latitude),
        },
        new(
            8, $"10 names like {Searched}",
            "query($text: String!) { search(text: $text, first: 10) "
            + "{ nodes { kind title context item { ... on Village { code } } } } }",
            Rows: 10)
        {
            List = "search",
            Variable = QuestionVariable.Text(Searched),
        },
        new(
            9, $"villages and area of {regencies} regencies",
            "{ villageStatistics(groupBy: [{ regency: {} }]) { key { regency { code name } } count areaKm2 { sum } } }",
            Rows: regencies)
        {
            List = "villageStatistics",
        },
    ];

    public static Question Box(MeasuredBox box) => new(
        6, "20 villages in a box, with boundaries",
        "query($box: [Float!]!) { villages(first: 20, where: { boundary: { bbox: $box } }) "
        + "{ nodes { code name boundary { type coordinates } } } }",
        Rows: 20)
    {
        Variable = QuestionVariable.Box([box.West, box.South, box.East, box.North]),
    };
}
