using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>What may be wrong with an argument, worded as in the reference implementation.</summary>
internal static class ArgumentErrors
{
    public static GraphQLException NotProvided(InputField argument) => Error(
        $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.", location: null);

    public static GraphQLException MustNotBeNull(InputField argument, SourceLocation? location) => Error(
        $"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null.", location);

    public static GraphQLException Invalid(
        InputField argument, ValueNode? literal, SourceLocation? location, string code = ErrorCodes.Coercion)
    {
        var shown = literal is null ? "" : $" {LiteralText.ForError(literal)}";
        return Error($"Argument \"{argument.Name}\" has invalid value{shown}.", location, code);
    }

    /// <summary>A variable's value does not fit the argument, or a place within it.</summary>
    public static GraphQLException Misfit(InputValues template, int index, object?[] variables)
    {
        var argument = template.Fields[index];
        if (template[index] is not VariableSlot slot)
        {
            var written = template.Written?[index];
            return Invalid(argument, written?.Literal, written?.Location);
        }

        return ReferenceEquals(variables[slot.Index], InputValues.Absent)
            ? Error(
                $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was provided the variable "
                + $"\"${slot.Name}\" which was not provided a runtime value.",
                slot.Location)
            : MustNotBeNull(argument, slot.Location);
    }

    /// <summary>A literal with variables within turned out not to be a value of its scalar.</summary>
    public static GraphQLException Refused(InputValues template, int index, CoercionException refusal)
    {
        var argument = template.Fields[index];
        var shown = template.Written?[index] is { Literal: var literal } ? $" {LiteralText.ForError(literal)}" : "";
        return Error(
            $"Argument \"{argument.Name}\" has invalid value{shown}; {refusal.Message}",
            (template[index] as VariableSlot)?.Location,
            refusal.Code);
    }

    private static GraphQLException Error(
        string message, SourceLocation? location, string code = ErrorCodes.Coercion) =>
        new(new GraphQLError { Message = message, Code = code, Locations = location is { } place ? [place] : [] });
}
