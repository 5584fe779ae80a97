using Ovop.Benchmarks.Storage;

namespace Ovop.Benchmarks.Questions;

/// <summary>
/// From a small list to half a megabyte of coordinates, in documents as users write them; and one that needs no database,
/// which shows what the engine and HTTP cost by themselves.
/// </summary>
internal static class BenchQuestions
{
    public static IReadOnlyList<Question> All { get; } =
    [
        new(
            1, "10 villages: code, name",
            "{ villages(first: 10) { nodes { code name } } }",
            Rows: 10),
        new(
            2, "10 villages, each with its 3 products",
            "{ villages(first: 10) { nodes { code name products(first: 10) { nodes { name } } } } }",
            Rows: 10),
        new(
            3, "20 villages in a box, with boundaries",
            "query($box: [Float!]!) { villages(first: 20, where: { boundary: { bbox: $box } }) "
            + "{ nodes { code name boundary { type coordinates } } } }",
            Rows: 20)
        {
            Variable = QuestionVariable.Box(VillageGrid.BoxOfTwentyVillages()),
        },
        new(
            4, "500 villages with boundaries",
            "{ villages(first: 500) { nodes { code name boundary { type coordinates } } } }",
            Rows: 500),
        new(5, "no row: the name of a type", "{ __typename }", Rows: null),
    ];
}
