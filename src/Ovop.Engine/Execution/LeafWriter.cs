using Ovop.Engine.Types;

namespace Ovop.Engine.Execution;

/// <summary>Writes the value of a scalar or enum (section 6.4.3, CoerceResult).</summary>
internal static class LeafWriter
{
    public static void Write(NamedType type, object value, IValueWriter writer)
    {
        switch (type)
        {
            case ScalarType scalar:
                scalar.Serialize(value, writer);
                break;
            case EnumType enumType:
                enumType.Serialize(value, writer);
                break;
            default:
                throw new InvalidOperationException($"{type} has no leaves.");
        }
    }
}
