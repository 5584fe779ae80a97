using Npgsql;

namespace Ovop.Geo.Importing.Runs;

/// <summary>What an importer is asked to do.</summary>
public sealed record ImportRequest
{
    /// <summary>Connects in the role that may write.</summary>
    public required NpgsqlDataSource Writer { get; init; }

    /// <summary>Paths of the files, at least one.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Options that were given, by name without dashes; a flag's value is not looked at.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>Told several times a second how far it is; null where nobody looks.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    public bool HasFlag(ImportOption option) => Options.ContainsKey(option.Name);

    /// <summary>The value given, or the option's default; null where there is neither.</summary>
    /// <exception cref="ImportException">The value is none of the option's choices.</exception>
    public string? Value(ImportOption option)
    {
        var value = Options.GetValueOrDefault(option.Name, option.Default!);
        return value is null || option.Choices.Count == 0 || option.Choices.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new ImportException(
                $"--{option.Name} is \"{value}\"; it must be {string.Join(" or ", option.Choices)}.");
    }
}
