using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>What is said alike of input objects that come as JSON and as literals.</summary>
internal static class InputObjectErrors
{
    private const int LongestShown = 200;

    public static string UnknownField(InputObjectType type, string name)
    {
        var shown = name.Length <= LongestShown ? name : string.Concat(name.AsSpan(0, LongestShown), "…");
        var suggestions = SuggestionList.For(shown, type.Fields.Select(field => field.Name));
        return $"Field \"{shown}\" is not defined by type \"{type.Name}\".{DidYouMean.Question(suggestions)}";
    }
}
