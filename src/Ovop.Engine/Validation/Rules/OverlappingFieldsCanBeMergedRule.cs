using Ovop.Engine.Language;
using Ovop.Engine.Validation.Merging;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>All fields of one response key ask for the same, so that they can be merged into one.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/></remarks>
internal sealed class OverlappingFieldsCanBeMergedRule : IValidationRule
{
    private readonly ValidationContext _context;
    private readonly FieldCollector _collector;
    private readonly MergeProof _proof;
    private readonly ConflictFinder _finder;
    private SelectionSetNode? _flattened;
    private bool _mayConflict;

    public OverlappingFieldsCanBeMergedRule(ValidationContext context)
    {
        _context = context;
        _collector = new FieldCollector(context);
        _proof = new MergeProof(context, _collector);
        _finder = new ConflictFinder(context, _collector);
    }

    public void Subscribe(RuleSubscriber walk)
    {
        walk.Enter<DocumentNode>((_, _) => _mayConflict = !_proof.Holds());

        // An inline fragment's fields are collected with those of the selection set around it.
        walk.Enter<InlineFragmentNode>((fragment, _) => _flattened = fragment.SelectionSet);
        walk.Enter<SelectionSetNode>(CheckSelectionSet);
    }

    private void CheckSelectionSet(SelectionSetNode selectionSet, TypePosition position)
    {
        if (!_mayConflict || ReferenceEquals(selectionSet, _flattened))
        {
            return;
        }

        foreach (var conflict in _finder.Within(_collector.Of(selectionSet, position.ParentType)))
        {
            _context.Error(
                $"Fields \"{FieldConflict.Abbreviate(conflict.ResponseKey)}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Nodes1, .. conflict.Nodes2]);
        }
    }
}
