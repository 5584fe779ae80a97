using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;
using Ovop.Engine.Values;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every literal is a value of the type that its place expects.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/></remarks>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk)
    {
        walk.EnterOrSkip<ListValueNode>(CheckList);
        walk.EnterOrSkip<ObjectValueNode>(CheckObject);
        walk.Enter<ObjectFieldNode>(CheckObjectField);
        walk.Enter<NullValueNode>(CheckNull);
        walk.Enter<EnumValueNode>(CheckLeaf);
        walk.Enter<IntValueNode>(CheckLeaf);
        walk.Enter<FloatValueNode>(CheckLeaf);
        walk.Enter<StringValueNode>(CheckLeaf);
        walk.Enter<BooleanValueNode>(CheckLeaf);
    }

    private bool CheckList(ListValueNode list, TypePosition position)
    {
        if (position.ParentInputType?.Nullable is ListType)
        {
            return true;
        }

        CheckLeaf(list, position);
        return false;
    }

    private bool CheckObject(ObjectValueNode value, TypePosition position)
    {
        if (position.InputType?.Named is not InputObjectType type)
        {
            CheckLeaf(value, position);
            return false;
        }

        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            given[field.Name.Value] = field;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.ContainsKey(field.Name))
            {
                context.Error(
                    $"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type, given);
        }

        return true;
    }

    private void CheckOneOf(
        ObjectValueNode value, InputObjectType type, Dictionary<string, ObjectFieldNode> given)
    {
        if (given.Count != 1)
        {
            context.Error($"OneOf Input Object \"{type}\" must specify exactly one key.", value);
        }
        else if (given.Values.First() is { Value: NullValueNode, Name.Value: var name })
        {
            context.Error($"Field \"{type}.{name}\" must be non-null.", value);
        }
    }

    private void CheckObjectField(ObjectFieldNode field, TypePosition position)
    {
        if (position is { InputType: null, ParentInputType: InputObjectType type })
        {
            var name = field.Name.Value;
            var suggestions = SuggestionList.For(name, type.Fields.Select(known => known.Name));
            context.Error(
                $"Field \"{name}\" is not defined by type \"{type}\".{DidYouMean.Question(suggestions)}", field);
        }
    }

    private void CheckNull(NullValueNode value, TypePosition position)
    {
        if (position.InputType is NonNullType type)
        {
            ReportUnexpected(value, type);
        }
    }

    private void CheckLeaf(ValueNode value, TypePosition position)
    {
        switch (position.InputType?.Named)
        {
            case null: break;
            case EnumType type: CheckLiteral(value, type.ParseLiteral); break;
            case ScalarType type when !DependsOnVariables(value, type): CheckLiteral(value, type.ParseLiteral); break;
            case ScalarType: break;
            default: ReportUnexpected(value, position.InputType); break;
        }
    }

    /// <summary>
    /// Whether variables stand within the literal, so that only their values can tell; lists and objects are never
    /// values of the scalars of the specification.
    /// </summary>
    private static bool DependsOnVariables(ValueNode value, ScalarType type) =>
        !BuiltInScalars.Includes(type.Name) && LiteralSubstitution.HasVariable(value);

    private void CheckLiteral(ValueNode value, Func<ValueNode, object> parse)
    {
        try
        {
            parse(value);
        }
        catch (CoercionException refused)
        {
            // A scalar's own code, such as one for geometries, says more than that the document is invalid.
            var code = refused.Code == ErrorCodes.Coercion ? ErrorCodes.Validation : refused.Code;
            context.Report.Add(refused.Message, [value], code);
        }
    }

    private void ReportUnexpected(ValueNode value, GraphType type) =>
        context.Error($"Expected value of type \"{type}\", found {LiteralText.ForError(value)}.", value);
}
