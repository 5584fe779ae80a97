using System.Collections.Frozen;
using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>
/// An enum type (section 3.9). Each value has a name on the wire and a runtime value that resolvers see.
/// </summary>
public class EnumType(Action<EnumTypeDescriptor>? configure = null) : NamedType
{
    private const int LongestShown = 200;

    private EnumTypeDescriptor _descriptor = null!;
    private FrozenDictionary<string, EnumValue> _byName = FrozenDictionary<string, EnumValue>.Empty;
    private FrozenDictionary<object, EnumValue> _byValue = FrozenDictionary<object, EnumValue>.Empty;

    public IReadOnlyList<EnumValue> Values { get; private set; } = [];

    /// <summary>The value of that name, or null.</summary>
    public EnumValue? Value(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The value with that runtime value, or null.</summary>
    public EnumValue? ValueOf(object runtimeValue) => _byValue.GetValueOrDefault(runtimeValue);

    /// <summary>The runtime value of a literal.</summary>
    /// <exception cref="CoercionException">The literal is not a value of this type.</exception>
    public object ParseLiteral(ValueNode literal)
    {
        if (literal is not EnumValueNode name)
        {
            var shown = LiteralText.ForError(literal);
            throw new CoercionException($"Enum \"{Name}\" cannot represent non-enum value: {shown}.{Suggest(shown)}");
        }

        return Value(name.Value)?.Value ?? throw DoesNotExist(name.Value);
    }

    /// <summary>The runtime value of a JSON value other than null.</summary>
    /// <exception cref="CoercionException">The JSON is not a value of this type.</exception>
    public object ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var shown = Inspection.Of(value);
            throw new CoercionException($"Enum \"{Name}\" cannot represent non-string value: {shown}.{Suggest(shown)}");
        }

        var name = JsonText.Read(value);
        return Value(name)?.Value ?? throw DoesNotExist(name);
    }

    /// <summary>Writes the name of a runtime value.</summary>
    /// <exception cref="CoercionException">The value is not one of this type.</exception>
    public void Serialize(object value, IValueWriter writer) => writer.WriteString(NameOf(value));

    /// <summary>The literal that stands for a runtime value.</summary>
    /// <exception cref="CoercionException">The value is not one of this type.</exception>
    public ValueNode ToLiteral(object value) => new EnumValueNode(0, 0, NameOf(value));

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected virtual void Configure(EnumTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    private string NameOf(object value) => ValueOf(value)?.Name
        ?? throw new CoercionException($"Enum \"{Name}\" cannot represent value: {Inspection.Of(value)}");

    private CoercionException DoesNotExist(string name)
    {
        var shown = name.Length <= LongestShown ? name : string.Concat(name.AsSpan(0, LongestShown), "…");
        return new CoercionException($"Value \"{shown}\" does not exist in \"{Name}\" enum.{Suggest(shown)}");
    }

    private string Suggest(string given) =>
        DidYouMean.Question(SuggestionList.For(given, Values.Select(value => value.Name)), "the enum value");

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new EnumTypeDescriptor();
        Configure(_descriptor);
        return _descriptor;
    }

    internal override void Complete(TypeReferences types)
    {
        Values = _descriptor.Values.Select(value => value.Create()).ToArray();
        _byName = Values.DistinctBy(value => value.Name)
            .ToFrozenDictionary(value => value.Name, StringComparer.Ordinal);
        _byValue = Values.DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value);
    }
}
