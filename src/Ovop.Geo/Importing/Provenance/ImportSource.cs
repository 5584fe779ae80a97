using System.Text;
using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.Provenance;

/// <summary>The dataset that an import's facts come from: becomes a Source, and each fact a Claim of it.</summary>
internal sealed record ImportSource
{
    private const int MostCharacters = 200;
    private const int MostCharactersOfSlug = 120;

    public static readonly ImportOption NameOption = new(
        "source", "Who made the data, or the slug of a source that is known; the files' names if it is not given.");

    public static readonly ImportOption LicenceOption = new(
        "licence", "The licence of the data, as an SPDX identifier such as ODbL-1.0 where it has one.");

    private ImportSource(string name, string? licence) => (Name, Licence) = (name, licence);

    public string Name { get; }

    /// <summary>Null where the user does not tell it.</summary>
    public string? Licence { get; }

    /// <summary>Lower-case words of the name: the same name is the same source in every import.</summary>
    public string Slug => SlugOf(Name);

    /// <exception cref="ImportException">A text is too long or empty.</exception>
    public static ImportSource From(ImportRequest request)
    {
        var name = request.Value(NameOption) ?? FileNames(request.Files);
        var licence = request.Value(LicenceOption);
        foreach (var (option, text) in ((ImportOption, string?)[])[(NameOption, name), (LicenceOption, licence)])
        {
            if (text is not null && (string.IsNullOrWhiteSpace(text) || text.Length > MostCharacters))
            {
                throw new ImportException($"--{option.Name} must have 1 to {MostCharacters} characters.");
            }
        }

        return new ImportSource(name.Trim(), licence?.Trim());
    }

    /// <summary>Another source of the same licence.</summary>
    public ImportSource Named(string name) => new(name, Licence);

    private static string FileNames(IReadOnlyList<string> files)
    {
        var names = string.Join(", ", files.Select(Path.GetFileName));
        return names[..Math.Min(names.Length, MostCharacters)];
    }

    /// <summary>Makes the source if there is none of its slug yet.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="ImportException">It is there with another licence.</exception>
    public async Task<int> EnsureAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            INSERT INTO source (slug, kind, outlet, licence, accessed_on)
            VALUES ($1, 'DATASET', $2, $3, CURRENT_DATE)
            ON CONFLICT (slug) DO UPDATE SET licence = coalesce(source.licence, excluded.licence)
            RETURNING id, licence
            """;
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Slug });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Name });
        command.Parameters.Add(
            new NpgsqlParameter { Value = (object?)Licence ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        await rows.ReadAsync(cancellationToken);
        return Licence is null || rows.GetString(1) == Licence
            ? rows.GetInt32(0)
            : throw new ImportException(
                $"--{LicenceOption.Name} is \"{Licence}\", but the source {Slug} is there with \"{rows.GetString(1)}\": "
                + "leave the option out, or call the source otherwise.");
    }

    /// <summary>Lower-case ASCII letters and digits, all else as single hyphens; "unnamed" if nothing is left.</summary>
    public static string SlugOf(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString();
        var cut = whole[..Math.Min(whole.Length, MostCharactersOfSlug)].Trim('-');
        return cut.Length == 0 ? "unnamed" : cut;
    }
}
