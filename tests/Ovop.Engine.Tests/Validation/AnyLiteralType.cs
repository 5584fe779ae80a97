using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Validation;

/// <summary>A scalar of which every literal is a value, but for the string "refused".</summary>
internal sealed class AnyLiteralType(string name) : ScalarType
{
    public override object ParseLiteral(ValueNode literal) => literal is StringValueNode { Value: "refused" }
        ? throw new CoercionException("The geometry is refused.", ErrorCodes.InvalidGeometry)
        : literal;

    public override object ParseValue(JsonElement value) => value;

    public override void Serialize(object value, IValueWriter writer) => throw new NotSupportedException();

    public override ValueNode ToLiteral(object value) => (ValueNode)value;

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Name(name);
}
