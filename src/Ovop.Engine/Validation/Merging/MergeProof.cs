using System.Globalization;
using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Merging;

/// <summary>
/// Proves that the fields of a document can be merged, or says that it may not be so. It merges first and compares
/// then: what is merged at one place of the response is compared with the first of its kind only, which takes time
/// in proportion to the document, where comparing each with each takes the square. It does not say who conflicts.
/// </summary>
/// <remarks>
/// The method is that of S. Adameit (2017), "Fixing the GraphQL validation algorithm": what is merged is remembered as
/// a set of selection sets, and each set is looked at once.
/// </remarks>
internal sealed class MergeProof(ValidationContext context, FieldCollector collector)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<(int Id, bool IsShapeOnly)> _seenAlone = [];
    private readonly HashSet<string> _merged = new(StringComparer.Ordinal);
    private readonly Stack<Place> _waiting = new();

    /// <summary>A place in the response: the selection sets that are merged there.</summary>
    /// <param name="Sets">The selection sets, after following their fragments.</param>
    /// <param name="IsShapeOnly">
    /// Whether the sets may be of parents that are never the same object, so that only shapes are compared.
    /// </param>
    private sealed record Place(IReadOnlyCollection<CollectedFields> Sets, bool IsShapeOnly);

    /// <summary>True where all fields of all definitions can be merged; false where that is not sure.</summary>
    public bool Holds()
    {
        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (!Holds(operation.SelectionSet, context.RootType(operation.Operation)))
            {
                return false;
            }
        }

        // What can be merged with more can be merged alone, so only fragments that nothing uses are left.
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            var isMerged = _merged.Contains(fragment.Name.Value)
                && ReferenceEquals(context.Fragment(fragment.Name.Value), fragment);
            if (!isMerged
                && !Holds(fragment.SelectionSet, context.CompositeTypeOf(fragment.TypeCondition)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(SelectionSetNode selectionSet, NamedType? type)
    {
        Visit([collector.Of(selectionSet, type)], isShapeOnly: false);
        while (_waiting.TryPop(out var place))
        {
            if (!CanMerge(place))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanMerge(Place place)
    {
        foreach (var fields in Merge(place.Sets))
        {
            if (!context.TrySpend(fields.Count) || !CanMerge(fields, place.IsShapeOnly))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares the fields of one response key, and takes note of what is beneath them.</summary>
    private bool CanMerge(List<FieldUse> fields, bool isShapeOnly)
    {
        if (fields.Count == 1)
        {
            VisitBeneath(fields, isShapeOnly);
            return true;
        }

        if (!HaveSameShape(fields))
        {
            return false;
        }

        var groups = isShapeOnly ? [] : CommonParents.Group(fields);
        foreach (var group in groups)
        {
            if ((groups.Count > 1 && !context.TrySpend(group.Count))
                || !group.TrueForAll(field => field.IsSameAs(group[0])))
            {
                return false;
            }

            VisitBeneath(group, isShapeOnly: false);
        }

        // One group is all fields, and comparing them fully compares their shapes too.
        if (groups.Count != 1)
        {
            VisitBeneath(fields, isShapeOnly: true);
        }

        return true;
    }

    private static bool HaveSameShape(List<FieldUse> fields)
    {
        var first = fields.Find(field => field.Type is not null)?.Type;
        return first is null
            || fields.TrueForAll(field => field.Type is null || ResponseShape.IsSame(first, field.Type));
    }

    private void VisitBeneath(List<FieldUse> fields, bool isShapeOnly)
    {
        // Nearly always: one field, and no fragment spread beneath it.
        if (fields is [var only])
        {
            if (collector.Beneath(only) is not { } beneath)
            {
                return;
            }

            if (beneath.FragmentNames.Count == 0)
            {
                VisitAlone(beneath, isShapeOnly);
                return;
            }
        }

        if (fields.Exists(field => field.Node.SelectionSet is not null))
        {
            Visit(fields.Select(collector.Beneath).OfType<CollectedFields>(), isShapeOnly);
        }
    }

    private void VisitAlone(CollectedFields set, bool isShapeOnly)
    {
        if (context.TrySpend(1) && set.Groups.Count > 0 && _seenAlone.Add((set.Id, isShapeOnly)))
        {
            _waiting.Push(new Place([set], isShapeOnly));
        }
    }

    /// <summary>Takes note of a place, unless it is as one that was seen.</summary>
    private void Visit(IEnumerable<CollectedFields> sets, bool isShapeOnly)
    {
        var all = FollowFragments(sets, out var fragmentNames);
        if (!isShapeOnly)
        {
            _merged.UnionWith(fragmentNames);
        }

        if (all.Count == 0)
        {
            return;
        }

        var ids = all.Select(set => set.Id).Order().Select(id => id.ToString(CultureInfo.InvariantCulture));
        if (_seen.Add($"{(isShapeOnly ? '~' : '=')}{string.Join(' ', ids)}"))
        {
            _waiting.Push(new Place(all, isShapeOnly));
        }
    }

    /// <summary>The sets and those of the fragments that they spread, without those that have no fields.</summary>
    private HashSet<CollectedFields> FollowFragments(
        IEnumerable<CollectedFields> sets, out HashSet<string> fragmentNames)
    {
        var all = new HashSet<CollectedFields>();
        fragmentNames = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<CollectedFields>(sets);
        while (waiting.TryDequeue(out var set) && context.TrySpend(set.FragmentNames.Count + 1))
        {
            if (set.Groups.Count > 0)
            {
                all.Add(set);
            }

            foreach (var name in set.FragmentNames)
            {
                if (fragmentNames.Add(name) && collector.OfFragment(name) is { } fragment)
                {
                    waiting.Enqueue(fragment);
                }
            }
        }

        return all;
    }

    /// <summary>The fields of all sets by response key. Only the lists of keys that sets share are made anew.</summary>
    private static IEnumerable<List<FieldUse>> Merge(IReadOnlyCollection<CollectedFields> sets)
    {
        if (sets.Count == 1)
        {
            return sets.First().Groups.Select(group => group.Value);
        }

        var merged = new Dictionary<string, (List<FieldUse> Fields, bool IsNew)>(
            sets.Max(set => set.Groups.Count), StringComparer.Ordinal);
        foreach (var (key, fields) in sets.SelectMany(set => set.Groups))
        {
            if (!merged.TryGetValue(key, out var known))
            {
                merged[key] = (fields, false);
                continue;
            }

            if (!known.IsNew)
            {
                merged[key] = known = ([.. known.Fields], true);
            }

            known.Fields.AddRange(fields);
        }

        return merged.Values.Select(group => group.Fields);
    }
}
