namespace Ovop.Engine.Types;

/// <summary>How many items a field's list has at most (<c>@listSize</c>).</summary>
/// <param name="AssumedSize">Where no slicing argument is given; null: not said.</param>
/// <param name="SlicingArguments">Arguments whose value is the size or, where it is a list, has it.</param>
/// <param name="SizedFields">Fields of the returned object that have this size instead of the field itself; with dots between, fields of fields.</param>
/// <param name="RequireOneSlicingArgument">Whether exactly one slicing argument must be given, where there are any.</param>
public sealed record ListSize(
    int? AssumedSize,
    IReadOnlyList<string> SlicingArguments,
    IReadOnlyList<string> SizedFields,
    bool RequireOneSlicingArgument)
{
    internal bool RequiresOne => RequireOneSlicingArgument && SlicingArguments.Count > 0;
}
