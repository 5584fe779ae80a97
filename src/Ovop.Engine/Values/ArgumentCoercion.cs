using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>
/// Coerces the arguments of fields and directives (section 6.4.1, CoerceArgumentValues), in two halves: what the
/// document says once for each plan, what the variables say once for each request.
/// </summary>
public static class ArgumentCoercion
{
    /// <summary>Coerces what the document says.</summary>
    /// <param name="definitions">The arguments that the field or directive has.</param>
    /// <param name="arguments">Those that are written; validated, so known and each but once.</param>
    /// <param name="variables">The operation's variables; null where none may be used.</param>
    /// <returns>The values, or a template for <see cref="Resolve"/> where variables stand in them.</returns>
    /// <exception cref="GraphQLException">A value is not of its type, or missing.</exception>
    public static InputValues Plan(
        IReadOnlyList<InputField> definitions, IReadOnlyList<ArgumentNode> arguments, VariableScope? variables)
    {
        if (definitions.Count == 0)
        {
            return InputValues.None;
        }

        var values = new object?[definitions.Count];
        var written = new WrittenValue?[definitions.Count];
        var hasSlots = false;
        foreach (var definition in definitions)
        {
            var literal = Find(arguments, definition.Name);
            written[definition.Index] = literal is null ? null : new(literal, variables?.LocationOf(literal));
            values[definition.Index] = literal is null
                ? Omitted(definition)
                : Coerce(definition, literal, variables, ref hasSlots);
        }

        return new InputValues(definitions, values, hasSlots) { Written = written };
    }

    /// <summary>Puts a request's variables in their places.</summary>
    /// <param name="template">What <see cref="Plan"/> made; returned itself where no variable stands in it.</param>
    /// <param name="variables">The request's <see cref="VariableValues.Values"/>.</param>
    /// <exception cref="GraphQLException">An error of this field alone: a variable's value does not fit its
    /// place.</exception>
    public static InputValues Resolve(InputValues template, object?[] variables)
    {
        if (!template.HasSlots)
        {
            return template;
        }

        var values = new object?[template.Fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                if (!SlotFilling.TryFill(template[i], variables, out values[i]))
                {
                    throw ArgumentErrors.Misfit(template, i, variables);
                }
            }
            catch (CoercionException refusal)
            {
                throw ArgumentErrors.Refused(template, i, refusal);
            }
        }

        return new InputValues(template.Fields, values);
    }

    private static object? Coerce(InputField definition, ValueNode literal, VariableScope? variables, ref bool hasSlots)
    {
        if (literal is NullValueNode && definition.Type.IsNonNull)
        {
            throw ArgumentErrors.MustNotBeNull(definition, variables?.LocationOf(literal));
        }

        try
        {
            var value = LiteralCoercion.Coerce(
                definition.Type,
                literal,
                variables,
                definition.HasDefaultValue,
                definition.DefaultValue,
                out var slots);
            hasSlots |= slots;
            return value;
        }
        catch (CoercionException refusal)
        {
            throw ArgumentErrors.Invalid(definition, literal, variables?.LocationOf(literal), refusal.Code);
        }
    }

    private static object? Omitted(InputField definition)
    {
        if (definition.IsRequired)
        {
            throw ArgumentErrors.NotProvided(definition);
        }

        return definition.HasDefaultValue ? definition.DefaultValue : InputValues.Absent;
    }

    private static ValueNode? Find(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
