namespace Ovop.Engine.Types;

/// <summary>A type of which null is not a value (section 3.12).</summary>
public sealed class NonNullType(GraphType ofType) : GraphType
{
    /// <summary>The nullable type within; never itself non-null.</summary>
    public GraphType OfType { get; } = ofType is NonNullType
        ? throw new ArgumentException($"'{ofType}' is non-null already.", nameof(ofType))
        : ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
