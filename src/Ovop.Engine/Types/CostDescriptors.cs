using System.Globalization;

namespace Ovop.Engine.Types;

/// <summary>
/// Tells costs in descriptions: <c>descriptor.Field("villages").Cost(10)</c>. The schema must have
/// <see cref="CostDirectives.AddCostDirectives"/>.
/// </summary>
public static class CostDescriptors
{
    /// <summary>What the field costs each time that it is resolved; negative weights count as none in all.</summary>
    public static OutputFieldDescriptor Cost(this OutputFieldDescriptor descriptor, double weight) =>
        descriptor.Directive(CostDirectives.Cost, Argument(weight));

    /// <summary>What the argument or input field adds to its field each time that it is given and not null.</summary>
    public static InputFieldDescriptor Cost(this InputFieldDescriptor descriptor, double weight) =>
        descriptor.Directive(CostDirectives.Cost, Argument(weight));

    /// <summary>What each object of the type costs.</summary>
    public static ObjectTypeDescriptor Cost(this ObjectTypeDescriptor descriptor, double weight) =>
        descriptor.Directive(CostDirectives.Cost, Argument(weight));

    /// <summary>What each value of the type costs.</summary>
    public static ScalarTypeDescriptor Cost(this ScalarTypeDescriptor descriptor, double weight) =>
        descriptor.Directive(CostDirectives.Cost, Argument(weight));

    /// <summary>What each value of the type costs.</summary>
    public static EnumTypeDescriptor Cost(this EnumTypeDescriptor descriptor, double weight) =>
        descriptor.Directive(CostDirectives.Cost, Argument(weight));

    /// <summary>How many items the field's list has at most.</summary>
    /// <param name="descriptor">A list, or an object with lists that <paramref name="sizedFields"/> names.</param>
    /// <param name="assumedSize">Where no slicing argument is given; null: not known.</param>
    /// <param name="slicingArguments">Arguments of type Int whose value is the size.</param>
    /// <param name="sizedFields">Fields of the returned object that have this size instead.</param>
    /// <param name="requireOneSlicingArgument">Whether exactly one slicing argument must be given.</param>
    public static OutputFieldDescriptor ListSize(
        this OutputFieldDescriptor descriptor,
        int? assumedSize = null,
        IReadOnlyList<string>? slicingArguments = null,
        IReadOnlyList<string>? sizedFields = null,
        bool requireOneSlicingArgument = true)
    {
        (string Name, object? Value)[] given =
        [
            (CostDirectives.AssumedSize, assumedSize),
            (CostDirectives.SlicingArguments, slicingArguments),
            (CostDirectives.SizedFields, sizedFields),
            (CostDirectives.RequireOneSlicingArgument, slicingArguments is null ? null : requireOneSlicingArgument),
        ];
        return descriptor.Directive(CostDirectives.ListSize, [.. given.Where(argument => argument.Value is not null)]);
    }

    private static (string, object?) Argument(double weight) =>
        (CostDirectives.Weight, weight.ToString(CultureInfo.InvariantCulture));
}
