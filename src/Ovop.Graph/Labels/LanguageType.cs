using Ovop.Engine.Types;

namespace Ovop.Graph.Labels;

/// <summary>The enumeration <c>Language</c>: in which labels are written.</summary>
internal sealed class LanguageType : EnumType
{
    public const string TypeName = "Language";

    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name(TypeName).Description("The languages of labels.");
        descriptor.Value("ID", Language.Indonesian).Description("Indonesian.");
        descriptor.Value("EN", Language.English).Description("English.");
    }

    /// <summary>Whether a field's planned argument asks for English.</summary>
    public static bool IsEnglish(object? planned, object?[] variables) => planned switch
    {
        VariableSlot slot => slot.TryRead(variables, out var value) && value is Language.English,
        _ => planned is Language.English,
    };
}
