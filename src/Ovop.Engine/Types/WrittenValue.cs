using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>An argument's value as it stands in the document, to be shown in errors.</summary>
/// <param name="Literal">The value.</param>
/// <param name="Location">Where it stands; null where nobody said.</param>
internal sealed record WrittenValue(ValueNode Literal, SourceLocation? Location);
