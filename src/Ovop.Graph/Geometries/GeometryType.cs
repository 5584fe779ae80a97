using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Geometries;

/// <summary>The scalar <c>Geometry</c>: a GeoJSON geometry object as input. As output there are the GeoJSON object types.</summary>
/// <param name="limits">How large a geometry may be.</param>
internal sealed class GeometryType(GeometryLimits limits) : ScalarType
{
    public const string TypeName = "Geometry";

    public override object ParseValue(JsonElement value)
    {
        try
        {
            return GeometryInput.Parse(value, limits);
        }
        catch (GeometryInputException exception)
        {
            throw new CoercionException(exception.Message, exception.Code);
        }
    }

    public override object ParseLiteral(ValueNode literal)
    {
        using var json = JsonDocument.Parse(LiteralJson.Of(literal), LiteralJson.Options);
        return ParseValue(json.RootElement);
    }

    public override void Serialize(object value, IValueWriter writer) =>
        GeoJsonText.Write(((GeometryValue)value).Ewkb.Span, writer);

    public override ValueNode ToLiteral(object value) =>
        throw new CoercionException("A geometry has no literal form as a default.");

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Name(TypeName)
        .SpecifiedBy("https://datatracker.ietf.org/doc/html/rfc7946")
        .Description(
            "A GeoJSON geometry object (RFC 7946), all seven types: {type: \"Point\", coordinates: [112.3, -8.1]}. "
            + "Longitude before latitude. `crs`, an EPSG number, may stand beside them; 4326 where it does not.");
}
