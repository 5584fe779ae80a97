namespace Ovop.Engine.Types;

/// <summary>
/// No input object refers to itself through non-null fields alone, for it could never be given (section 3.10.1,
/// Circular References). Each cycle is reported once.
/// </summary>
internal sealed class InputObjectCycles
{
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<string> _path = [];
    private readonly Dictionary<InputObjectType, int> _placeInPath = [];
    private readonly List<string> _faults = [];

    public static IEnumerable<string> Of(Schema schema)
    {
        var cycles = new InputObjectCycles();
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            cycles.Visit(type);
        }

        return cycles._faults;
    }

    private void Visit(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        _placeInPath[type] = _path.Count;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType next })
            {
                continue;
            }

            _path.Add(field.Name);
            if (_placeInPath.TryGetValue(next, out var place))
            {
                var fields = string.Join('.', _path.Skip(place));
                _faults.Add(
                    $"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: "
                    + $"\"{fields}\".");
            }
            else
            {
                Visit(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _placeInPath.Remove(type);
    }
}
