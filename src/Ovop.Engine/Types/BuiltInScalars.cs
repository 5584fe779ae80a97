namespace Ovop.Engine.Types;

/// <summary>The scalars that every schema has (section 3.5).</summary>
public static class BuiltInScalars
{
    internal static ScalarType[] Create() => [];
}
