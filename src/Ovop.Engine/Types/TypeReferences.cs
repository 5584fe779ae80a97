namespace Ovop.Engine.Types;

/// <summary>All named types while a schema is completed; collects what is wrong instead of stopping at the first fault.</summary>
internal sealed class TypeReferences(IReadOnlyDictionary<string, NamedType> types, List<string> faults)
{
    /// <summary>The type that a reference means, or null and a fault naming the place.</summary>
    public GraphType? Resolve(TypeReference? reference, string place)
    {
        if (reference is null)
        {
            faults.Add($"{place} has no type.");
            return null;
        }

        try
        {
            return reference.Resolve(Named);
        }
        catch (KeyNotFoundException unknown)
        {
            faults.Add($"{place}: {unknown.Message}");
            return null;
        }
    }

    /// <summary>The type of that name and kind, or null and a fault naming the place.</summary>
    public T? Resolve<T>(string name, string place)
        where T : NamedType
    {
        if (types.TryGetValue(name, out var type) && type is T found)
        {
            return found;
        }

        faults.Add(type is null ? $"{place}: unknown type \"{name}\"." : $"{place}: \"{name}\" is not of kind {typeof(T).Name}.");
        return null;
    }

    public void Fault(string message) => faults.Add(message);

    private NamedType Named(string name) =>
        types.TryGetValue(name, out var type) ? type : throw new KeyNotFoundException($"unknown type \"{name}\".");
}
