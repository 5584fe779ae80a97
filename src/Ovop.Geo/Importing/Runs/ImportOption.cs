namespace Ovop.Geo.Importing.Runs;

/// <summary>An option of an importer: <c>--name VALUE</c>, or <c>--name</c> alone where it is a flag.</summary>
/// <param name="Name">Without dashes: <c>code-property</c>.</param>
/// <param name="Description">One sentence for the help.</param>
public sealed record ImportOption(string Name, string Description)
{
    /// <summary>What the help shows for the value, in capitals; ignored for a flag.</summary>
    public string Placeholder { get; init; } = "TEXT";

    public bool IsFlag { get; init; }

    /// <summary>What holds where the option is not given; null where nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>The only values allowed; empty where any text is.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
