using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Graph.Geometries;

/// <summary>The scalar <c>Coordinates</c>: GeoJSON coordinates of any depth, for output.</summary>
internal sealed class CoordinatesType : ScalarType
{
    public override object ParseValue(JsonElement value) => throw NotAnInput();

    public override object ParseLiteral(ValueNode literal) => throw NotAnInput();

    public override ValueNode ToLiteral(object value) => throw NotAnInput();

    public override void Serialize(object value, IValueWriter writer) => writer.WriteRaw(((ReadOnlyMemory<byte>)value).Span);

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Name("Coordinates")
        .SpecifiedBy("https://datatracker.ietf.org/doc/html/rfc7946#section-3.1.1")
        .Description("GeoJSON coordinates: a position [longitude, latitude], or lists of these as deep as the geometry's type says.");

    private static CoercionException NotAnInput() => new("Coordinates are output only; give a Geometry.");
}
