using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Merging;

/// <summary>
/// Finds who conflicts with whom, for messages as the reference implementation gives them. It compares each with each,
/// so it runs only where <see cref="MergeProof"/> does not hold, and its steps are counted.
/// </summary>
internal sealed class ConflictFinder(ValidationContext context, FieldCollector collector)
{
    /// <summary>
    /// The deepest that comparisons may call one another: a chain of fragments may be as long as the document, and
    /// the stack is not.
    /// </summary>
    private const int MaxDepth = 500;

    /// <summary>A conflict is remembered with a text, so it costs more than a comparison.</summary>
    private const int StepsOfConflict = 20;

    private readonly ComparedFragments _compared = new();
    private int _depth;

    /// <summary>
    /// The conflicts among the fields of a selection set and of the fragments that it spreads, one by one, so that
    /// who reads them can stop.
    /// </summary>
    public IEnumerable<FieldConflict> Within(CollectedFields fields) =>
        WithinFields(fields).Concat(WithinFragments(fields)).SelectMany(conflicts => conflicts);

    private IEnumerable<List<FieldConflict>> WithinFields(CollectedFields fields)
    {
        foreach (var (responseKey, uses) in fields.Groups)
        {
            for (var i = 0; i < uses.Count; i++)
            {
                for (var j = i + 1; j < uses.Count && !context.IsStopped; j++)
                {
                    var conflicts = new List<FieldConflict>();
                    Compare(conflicts, parentsAreExclusive: false, responseKey, uses[i], uses[j]);
                    yield return conflicts;
                }
            }
        }
    }

    private IEnumerable<List<FieldConflict>> WithinFragments(CollectedFields fields)
    {
        var names = fields.FragmentNames;
        for (var i = 0; i < names.Count && !context.IsStopped; i++)
        {
            var conflicts = new List<FieldConflict>();
            BetweenFieldsAndFragment(conflicts, areExclusive: false, fields, names[i]);
            for (var j = i + 1; j < names.Count && !context.IsStopped; j++)
            {
                BetweenFragments(conflicts, areExclusive: false, names[i], names[j]);
            }

            yield return conflicts;
        }
    }

    /// <summary>Compares fields with a fragment and with the fragments that it spreads.</summary>
    private void BetweenFieldsAndFragment(
        List<FieldConflict> conflicts, bool areExclusive, CollectedFields fields, string fragmentName)
    {
        if (!TryDescend() || fields.Groups.Count == 0 || !_compared.TryAdd(fields, fragmentName, areExclusive)
            || collector.OfFragment(fragmentName) is not { } fragment || ReferenceEquals(fields, fragment))
        {
            return;
        }

        _depth++;
        BetweenFields(conflicts, areExclusive, fields, fragment);
        foreach (var nested in fragment.FragmentNames)
        {
            BetweenFieldsAndFragment(conflicts, areExclusive, fields, nested);
        }

        _depth--;
    }

    /// <summary>Compares two fragments, and each with the fragments that the other spreads.</summary>
    private void BetweenFragments(List<FieldConflict> conflicts, bool areExclusive, string name1, string name2)
    {
        if (name1 == name2 || !TryDescend() || !_compared.TryAdd(name1, name2, areExclusive)
            || collector.OfFragment(name1) is not { } fragment1 || collector.OfFragment(name2) is not { } fragment2)
        {
            return;
        }

        _depth++;
        BetweenFields(conflicts, areExclusive, fragment1, fragment2);
        foreach (var nested in fragment2.FragmentNames)
        {
            BetweenFragments(conflicts, areExclusive, name1, nested);
        }

        foreach (var nested in fragment1.FragmentNames)
        {
            BetweenFragments(conflicts, areExclusive, nested, name2);
        }

        _depth--;
    }

    /// <summary>Compares what is selected of two fields, with all fragments.</summary>
    private List<FieldConflict> BetweenSelections(bool areExclusive, CollectedFields fields1, CollectedFields fields2)
    {
        var conflicts = new List<FieldConflict>();
        if (!TryDescend())
        {
            return conflicts;
        }

        _depth++;
        BetweenFields(conflicts, areExclusive, fields1, fields2);
        foreach (var name in fields2.FragmentNames)
        {
            BetweenFieldsAndFragment(conflicts, areExclusive, fields1, name);
        }

        foreach (var name in fields1.FragmentNames)
        {
            BetweenFieldsAndFragment(conflicts, areExclusive, fields2, name);
        }

        foreach (var name1 in fields1.FragmentNames)
        {
            foreach (var name2 in fields2.FragmentNames)
            {
                BetweenFragments(conflicts, areExclusive, name1, name2);
            }
        }

        _depth--;
        return conflicts;
    }

    /// <summary>Compares the fields of two sets that have the same response key, without fragments.</summary>
    private void BetweenFields(
        List<FieldConflict> conflicts, bool areExclusive, CollectedFields fields1, CollectedFields fields2)
    {
        foreach (var (responseKey, uses1) in fields1.Groups)
        {
            if (!context.TrySpend(1) || fields2.Group(responseKey) is not { } uses2)
            {
                continue;
            }

            foreach (var use1 in uses1)
            {
                foreach (var use2 in uses2)
                {
                    Compare(conflicts, areExclusive, responseKey, use1, use2);
                }
            }
        }
    }

    private void Compare(
        List<FieldConflict> conflicts, bool parentsAreExclusive, string responseKey, FieldUse use1, FieldUse use2)
    {
        if (!context.TrySpend(2))
        {
            return;
        }

        var areExclusive = parentsAreExclusive || CommonParents.AreExclusive(use1, use2);
        if (ReasonOf(use1, use2, areExclusive) is { } reason)
        {
            Add(conflicts, new FieldConflict(responseKey, reason, [use1.Node], [use2.Node]));
        }
        else if (collector.Beneath(use1) is { } beneath1 && collector.Beneath(use2) is { } beneath2
            && BetweenSelections(areExclusive, beneath1, beneath2) is { Count: > 0 } beneath)
        {
            Add(conflicts, FieldConflict.Of(responseKey, use1.Node, use2.Node, beneath));
        }
    }

    private void Add(List<FieldConflict> conflicts, FieldConflict conflict)
    {
        if (context.TrySpend(StepsOfConflict))
        {
            conflicts.Add(conflict);
        }
    }

    /// <summary>Why two fields conflict themselves, or null where they do not.</summary>
    private static string? ReasonOf(FieldUse use1, FieldUse use2, bool areExclusive) => (use1.Type, use2.Type) switch
    {
        _ when !areExclusive && !use1.HasNameOf(use2) =>
            $"\"{FieldConflict.Abbreviate(use1.Node.Name.Value)}\" and "
            + $"\"{FieldConflict.Abbreviate(use2.Node.Name.Value)}\" are different fields",
        _ when !areExclusive && !use1.HasArgumentsOf(use2) => "they have differing arguments",
        ({ } type1, { } type2) when !ResponseShape.IsSame(type1, type2) =>
            $"they return conflicting types \"{type1}\" and \"{type2}\"",
        _ => null,
    };

    /// <summary>Counts a comparison; false where there have been too many, or it would be too deep.</summary>
    private bool TryDescend()
    {
        if (_depth >= MaxDepth)
        {
            context.StopAsTooComplex();
        }

        return !context.IsStopped && context.TrySpend(1);
    }
}
