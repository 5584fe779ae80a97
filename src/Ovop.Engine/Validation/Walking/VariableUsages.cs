using Ovop.Engine.Language;

namespace Ovop.Engine.Validation.Walking;

/// <summary>Where variables are used. Each answer is worked out once.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _own = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _all = [];

    /// <summary>The usages of an operation and of all fragments that it uses.</summary>
    public IReadOnlyList<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (_all.TryGetValue(operation, out var known))
        {
            return known;
        }

        var usages = new List<VariableUsage>(Within(operation));
        foreach (var fragment in context.Fragments.ReachableFrom(operation))
        {
            var inFragment = Within(fragment);
            if (!context.TrySpend(inFragment.Count + 1))
            {
                break;
            }

            usages.AddRange(inFragment);
        }

        return _all[operation] = usages;
    }

    /// <summary>The usages written in one definition.</summary>
    private IReadOnlyList<VariableUsage> Within(ExecutableDefinitionNode definition)
    {
        if (!_own.TryGetValue(definition, out var usages))
        {
            var finder = new Finder();
            var subscriptions = new RuleSubscriptions();
            subscriptions.Add(finder);
            new DocumentWalk(context, subscriptions).WalkDefinition(definition);
            _own[definition] = usages = finder.Found;
        }

        return usages;
    }

    private sealed class Finder : IValidationRule
    {
        public List<VariableUsage> Found { get; } = [];

        public void Subscribe(RuleSubscriber walk)
        {
            // The variable of a definition is no usage.
            walk.EnterOrSkip<VariableDefinitionNode>((_, _) => false);
            walk.Enter<VariableNode>((variable, position) => Found.Add(new VariableUsage(
                variable, position.InputType, position.HasDefaultValue, position.ParentInputType)));
        }
    }
}
