using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>
/// All named types while a schema is completed; collects what is wrong instead of stopping at the first fault.
/// </summary>
internal sealed class TypeReferences(IReadOnlyDictionary<string, NamedType> types, List<string> faults)
{
    private readonly HashSet<NamedType> _used = [];

    /// <summary>Whether anything referred to the type by its name.</summary>
    public bool IsUsed(NamedType type) => _used.Contains(type);

    /// <summary>
    /// The type that a reference means; <see cref="UnknownType"/> and a fault naming the place where it means none.
    /// </summary>
    public GraphType Resolve(TypeReference? reference, string place)
    {
        if (reference is null)
        {
            faults.Add($"{place} has no type.");
            return UnknownType.Instance;
        }

        try
        {
            return reference.Resolve(name => Named(name, place))!;
        }
        catch (GraphQLException malformed)
        {
            faults.Add($"{place}: \"{reference}\" is not a type: {malformed.Message}");
            return UnknownType.Instance;
        }
    }

    /// <summary>The type of that name and kind, or null and a fault naming the place.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">Where it is referred to.</param>
    /// <param name="otherKind">The fault for a type of another kind, which is shown with its name.</param>
    public T? Resolve<T>(string name, string place, string otherKind)
        where T : NamedType
    {
        switch (Named(name, place))
        {
            case T found:
                return found;
            case UnknownType:
                return null;
            case var other:
                faults.Add($"{otherKind} {other}.");
                return null;
        }
    }

    public void Fault(string message) => faults.Add(message);

    private NamedType Named(string name, string place)
    {
        if (types.TryGetValue(name, out var type))
        {
            _used.Add(type);
            return type;
        }

        var suggestions = DidYouMean.Question(SuggestionList.For(name, types.Keys));
        faults.Add($"{place}: Unknown type \"{name}\".{suggestions}");
        return UnknownType.Instance;
    }
}
