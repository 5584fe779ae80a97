using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>A subscription selects one field of its root, unconditionally, and no introspection field.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Single-Root-Field"/></remarks>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        if (operation.Operation != OperationKind.Subscription || context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var name = operation.Name is { } named ? $"Subscription \"{named.Value}\"" : "Anonymous Subscription";
        var collected = new RootFields(context, root);
        collected.Collect(operation.SelectionSet);
        if (collected.Conditions.Count > 0)
        {
            context.Error(
                $"{name} must not use `@skip` or `@include` directives in the top level selection.",
                collected.Conditions);
            return;
        }

        if (collected.ByResponseKey.Count > 1)
        {
            context.Error(
                $"{name} must select only one top level field.",
                collected.ByResponseKey.Skip(1).SelectMany(fields => fields));
        }

        foreach (var fields in collected.ByResponseKey)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Error($"{name} must not select an introspection top level field.", fields);
            }
        }
    }

    /// <summary>CollectSubscriptionFields: what is selected of the root, through fragments that apply to it.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly Dictionary<string, List<FieldNode>> _fields = new(StringComparer.Ordinal);
        private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);

        /// <summary>The fields in the order of the document, those of one response key together.</summary>
        public List<List<FieldNode>> ByResponseKey { get; } = [];

        /// <summary>The directives that would make the one field conditional.</summary>
        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode selectionSet)
        {
            var waiting = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
            while (waiting.TryPop(out var selection) && context.TrySpend(1))
            {
                Conditions.AddRange(selection.Directives.Where(one => one.Name.Value is "skip" or "include"));
                if (selection is FieldNode field)
                {
                    Add(field);
                    continue;
                }

                foreach (var inner in (SelectionsOf(selection)?.Selections ?? []).Reverse())
                {
                    waiting.Push(inner);
                }
            }
        }

        private void Add(FieldNode field)
        {
            if (!_fields.TryGetValue(field.ResponseKey, out var fields))
            {
                _fields[field.ResponseKey] = fields = [];
                ByResponseKey.Add(fields);
            }

            fields.Add(field);
        }

        private SelectionSetNode? SelectionsOf(SelectionNode selection) => selection switch
        {
            InlineFragmentNode fragment when Applies(fragment.TypeCondition) => fragment.SelectionSet,
            FragmentSpreadNode { Name.Value: var name } when _visitedFragments.Add(name)
                && context.Fragment(name) is { } fragment && Applies(fragment.TypeCondition) => fragment.SelectionSet,
            _ => null,
        };

        private bool Applies(NamedTypeNode? condition) =>
            condition is null
            || (context.CompositeTypeOf(condition) is { } type && context.Schema.IsPossibleType(type, root));
    }
}
