using System.Text.Json;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>
/// A scalar type (section 3.5): how its values come in, as literals and as JSON, and how they go out.
/// </summary>
public abstract class ScalarType : NamedType
{
    private ScalarTypeDescriptor _descriptor = null!;

    /// <summary>
    /// Where the scalar's format is specified; null where nowhere (section 3.13.4, <c>@specifiedBy</c>).
    /// </summary>
    public Uri? SpecifiedBy => _descriptor.SpecifiedByUrl;

    /// <summary>The value of a literal without variables.</summary>
    /// <exception cref="CoercionException">The literal is not a value of this type.</exception>
    public abstract object ParseLiteral(ValueNode literal);

    /// <summary>The value of a JSON value other than null.</summary>
    /// <exception cref="CoercionException">The JSON is not a value of this type.</exception>
    public abstract object ParseValue(JsonElement value);

    /// <summary>Writes a value as JSON.</summary>
    /// <exception cref="CoercionException">The value cannot be represented by this type.</exception>
    public abstract void Serialize(object value, IValueWriter writer);

    /// <summary>The literal that stands for a coerced value: default values in the schema language.</summary>
    /// <exception cref="CoercionException">The value cannot be represented by this type.</exception>
    public abstract ValueNode ToLiteral(object value);

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected abstract void Configure(ScalarTypeDescriptor descriptor);

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new ScalarTypeDescriptor();
        Configure(_descriptor);
        return _descriptor;
    }

    internal override void Complete(TypeReferences types)
    {
    }
}
