namespace Ovop.Graph.Labels;

/// <summary>A language that labels are written in.</summary>
internal enum Language
{
    Indonesian,
    English,
}
