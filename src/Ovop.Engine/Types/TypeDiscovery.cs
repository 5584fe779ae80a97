namespace Ovop.Engine.Types;

/// <summary>
/// Finds all types of a schema: those that were added, and those that come with a field or an argument.
/// </summary>
internal static class TypeDiscovery
{
    /// <summary>All types by name; describes each on the way.</summary>
    public static SortedDictionary<string, NamedType> Find(
        IEnumerable<NamedType> added,
        IEnumerable<DirectiveType> directives,
        IEnumerable<OutputFieldDescriptor> metaFields,
        List<string> faults)
    {
        var found = new SortedDictionary<string, NamedType>(StringComparer.Ordinal);
        var waiting = new Queue<NamedType>(added);
        Enqueue(waiting, directives.SelectMany(directive => directive.References));
        Enqueue(waiting, OutputFieldDescriptor.References(metaFields));
        while (waiting.TryDequeue(out var type))
        {
            type.Configure();
            if (found.TryAdd(type.Name, type))
            {
                Enqueue(waiting, ReferencesOf(type));
            }
            else if (!ReferenceEquals(found[type.Name], type))
            {
                faults.Add($"There can be only one type named \"{type.Name}\".");
            }
        }

        return found;
    }

    private static void Enqueue(Queue<NamedType> waiting, IEnumerable<TypeReference?> references)
    {
        foreach (var reference in references)
        {
            if (reference?.Introduces is { } type)
            {
                waiting.Enqueue(type);
            }
        }
    }

    private static IEnumerable<TypeReference?> ReferencesOf(NamedType type) => type switch
    {
        ObjectType objectType => objectType.References,
        InterfaceType interfaceType => interfaceType.References,
        InputObjectType input => input.References,
        _ => [],
    };
}
