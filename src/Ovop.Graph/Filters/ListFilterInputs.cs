using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Graph.Costs;

namespace Ovop.Graph.Filters;

/// <summary>The input types of filters on related lists, one for each entity.</summary>
internal static class ListFilterInputs
{
    public const string Any = "any";

    public static string NameOf(ListQuantifier quantifier) => quantifier switch
    {
        ListQuantifier.Some => "some",
        ListQuantifier.All => "all",
        ListQuantifier.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(quantifier), quantifier, "No such quantifier."),
    };

    /// <summary>The type that asks how many rows of a list answer a filter.</summary>
    public static InputObjectType Create(string name, string filterName) => new(type =>
    {
        type.Name(name).Description("Asks of a related list how many of its rows answer a filter.");
        foreach (var quantifier in Enum.GetValues<ListQuantifier>())
        {
            type.Field(NameOf(quantifier)).Type(filterName).Cost(Weights.RelatedList).Description(Meaning(quantifier));
        }

        type.Field(Any).Type("Boolean").Cost(Weights.RelatedList).Description("True: there are rows; false: there are none.");
    });

    private static string Meaning(ListQuantifier quantifier) => quantifier switch
    {
        ListQuantifier.Some => "At least one row answers the filter.",
        ListQuantifier.All => "Every row answers the filter; true of an empty list.",
        _ => "No row answers the filter.",
    };
}
