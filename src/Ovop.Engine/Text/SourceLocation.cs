namespace Ovop.Engine.Text;

/// <summary>A place in a GraphQL document.</summary>
/// <param name="Line">The line, from 1. Lines end with LF, CR LF or CR.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units, as the reference implementation counts.</param>
public readonly record struct SourceLocation(int Line, int Column);
