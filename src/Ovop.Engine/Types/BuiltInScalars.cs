namespace Ovop.Engine.Types;

/// <summary>The scalars of the specification (section 3.5). A schema has those of them that it uses.</summary>
public static class BuiltInScalars
{
    private static readonly HashSet<string> Names = ["Int", "Float", "String", "Boolean", "ID"];

    /// <summary>Whether the specification defines the scalar, so that it is not printed with a schema.</summary>
    public static bool Includes(string name) => Names.Contains(name);

    internal static ScalarType[] Create() =>
        [new IntType(), new FloatType(), new StringType(), new BooleanType(), new IDType()];
}
