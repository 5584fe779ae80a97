using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Walking;

/// <content>Directives, arguments and values.</content>
internal sealed partial class DocumentWalk
{
    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            _at.DirectiveLocation = location;
            _at.Directive = context.Schema.Directive(directive.Name.Value);
            Enter(directive);
            WalkArguments(directive.Arguments, _at.Directive?.Arguments ?? []);
            Leave(directive);
            _at.Directive = null;
        }
    }

    private void WalkArguments(IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<InputField> known)
    {
        foreach (var argument in arguments)
        {
            _at.Argument = known.FirstOrDefault(one => one.Name == argument.Name.Value);
            var (inputType, parentType, hasDefault) = Descend(_at.Argument, _at.InputType);
            Enter(argument);
            WalkValue(argument.Value);
            Leave(argument);
            (_at.InputType, _at.ParentInputType, _at.HasDefaultValue) = (inputType, parentType, hasDefault);
            _at.Argument = null;
        }
    }

    private void WalkValue(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list: WalkList(list); break;
            case ObjectValueNode fields: WalkObject(fields); break;
            default:
                Enter(value);
                Leave(value);
                break;
        }
    }

    private void WalkList(ListValueNode list)
    {
        var (inputType, parentType, hasDefault) = (_at.InputType, _at.ParentInputType, _at.HasDefaultValue);
        var type = inputType?.Nullable;
        (_at.InputType, _at.ParentInputType, _at.HasDefaultValue) =
            (type is ListType listType ? listType.OfType : type, inputType, false);
        Enter(list);
        foreach (var item in list.Values)
        {
            WalkValue(item);
        }

        Leave(list);
        (_at.InputType, _at.ParentInputType, _at.HasDefaultValue) = (inputType, parentType, hasDefault);
    }

    private void WalkObject(ObjectValueNode value)
    {
        Enter(value);
        var type = _at.InputType?.Named as InputObjectType;
        foreach (var node in value.Fields)
        {
            var (inputType, parentType, hasDefault) = Descend(type?.Field(node.Name.Value), type);
            Enter(node);
            WalkValue(node.Value);
            Leave(node);
            (_at.InputType, _at.ParentInputType, _at.HasDefaultValue) = (inputType, parentType, hasDefault);
        }

        Leave(value);
    }

    /// <summary>Goes to the value of an argument or input field; gives what to go back to.</summary>
    private (GraphType? InputType, GraphType? ParentInputType, bool HasDefaultValue) Descend(
        InputField? field, GraphType? parentType)
    {
        var before = (_at.InputType, _at.ParentInputType, _at.HasDefaultValue);
        (_at.InputType, _at.ParentInputType, _at.HasDefaultValue) =
            (field?.Type, parentType, field is { HasDefaultValue: true });
        return before;
    }
}
