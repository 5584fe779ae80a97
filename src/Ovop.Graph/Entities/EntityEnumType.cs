using Ovop.Engine.Types;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Entities;

/// <summary>An enumeration of the model. Values are, on the wire as in the database, the UPPER_SNAKE names.</summary>
/// <param name="clrType">The enumeration.</param>
/// <param name="description">What it tells.</param>
/// <param name="meanings">What each value means; every one is there.</param>
internal sealed class EntityEnumType(Type clrType, string description, IReadOnlyDictionary<string, string> meanings) : EnumType
{
    public Type ClrType { get; } = clrType;

    /// <summary>Describes an enumeration, value by value.</summary>
    public static EntityEnumType Of<T>(string description, params (T Value, string Meaning)[] meanings)
        where T : struct, Enum =>
        new(typeof(T), description, meanings.ToDictionary(meaning => meaning.Value.ToString(), meaning => meaning.Meaning));

    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name(ClrType.Name).Description(description);
        foreach (var name in Enum.GetNames(ClrType))
        {
            descriptor.Value(UpperSnake.Of(name)).Description(meanings[name]);
        }
    }
}
