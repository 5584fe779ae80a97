using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Walking;

/// <summary>
/// Answers the questions that several rules ask of a schema and a document, and remembers the answers. What a rule
/// itself has seen is kept by the rule.
/// </summary>
internal sealed class ValidationContext
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly int _maxSteps;

    public ValidationContext(Schema schema, DocumentNode document, ErrorReport report, int maxSteps)
    {
        Schema = schema;
        Document = document;
        Report = report;
        _maxSteps = maxSteps;

        // Of several of one name the last is taken, as in the reference implementation; one rule reports the others.
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments[fragment.Name.Value] = fragment;
        }

        Fragments = new FragmentReferences(this);
        Variables = new VariableUsages(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ErrorReport Report { get; }

    /// <summary>Which fragments use which.</summary>
    public FragmentReferences Fragments { get; }

    /// <summary>Where variables are used.</summary>
    public VariableUsages Variables { get; }

    /// <summary>How much work was counted so far.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the walk is to end: a limit is reached.</summary>
    public bool IsStopped => Report.IsClosed;

    /// <summary>The fragment of that name, or null.</summary>
    public FragmentDefinitionNode? Fragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The root type of an operation, or null where the schema has none.</summary>
    public ObjectType? RootType(OperationKind operation) => operation switch
    {
        OperationKind.Query => Schema.QueryType,
        OperationKind.Mutation => Schema.MutationType,
        OperationKind.Subscription => Schema.SubscriptionType,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no such operation."),
    };

    /// <summary>The composite type that a fragment applies to, or null where the schema has none.</summary>
    public NamedType? CompositeTypeOf(NamedTypeNode condition) =>
        Schema.Type(condition.Name.Value) is { IsComposite: true } type ? type : null;

    /// <summary>Reports an error at some nodes.</summary>
    public void Error(string message, params IEnumerable<SyntaxNode> nodes) => Report.Add(message, nodes);

    /// <summary>Counts work that may grow faster than the document; false where there has been too much.</summary>
    public bool TrySpend(int steps)
    {
        Steps += steps;
        if (Steps <= _maxSteps)
        {
            return true;
        }

        StopAsTooComplex();
        return false;
    }

    /// <summary>Ends validation: the document is not worth more work.</summary>
    public void StopAsTooComplex() =>
        Report.CloseWith(
            "The document is too complex to validate: it uses fragments, or repeats fields, too many times over.",
            ErrorCodes.TooComplex);
}
