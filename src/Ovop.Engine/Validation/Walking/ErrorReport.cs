using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Validation.Walking;

/// <summary>Gathers the errors of a document, up to a limit.</summary>
internal sealed class ErrorReport(SourceText source, int maxErrors)
{
    /// <summary>The most places that an error names, so that a hostile document cannot ask for millions.</summary>
    private const int MaxLocations = 40;

    private readonly List<GraphQLError> _errors = [];

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether nothing more is reported.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Reports an error at some nodes.</summary>
    public void Add(string message, IEnumerable<SyntaxNode> nodes, string code = ErrorCodes.Validation)
    {
        if (IsClosed)
        {
            return;
        }

        if (_errors.Count == maxErrors)
        {
            CloseWith("Too many validation errors, error limit reached. Validation aborted.", ErrorCodes.Validation);
            return;
        }

        _errors.Add(new GraphQLError
        {
            Message = message,
            Code = code,
            Locations = nodes.Take(MaxLocations).Select(node => source.LocationOf(node.Start)).ToArray(),
        });
    }

    /// <summary>Reports the last error.</summary>
    public void CloseWith(string message, string code)
    {
        if (!IsClosed)
        {
            _errors.Add(new GraphQLError { Message = message, Code = code });
            IsClosed = true;
        }
    }
}
