using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Registers.Names;

namespace Ovop.Geo.Importing.Registers;

/// <summary>
/// Reads the lines of a register: names become slugs and codes, and a row without a slug gets the one that follows from
/// its name and place. What a cell names and nobody has is a problem that tells the nearest that there is.
/// </summary>
/// <param name="regency">The code of the regency of lines that tell none; null where the user tells none.</param>
/// <param name="source">The slug of the source of lines that tell none; null where the user tells none.</param>
internal sealed class RegisterReader(Register register, RegisterNames names, string? regency, string? source)
{
    private const string UnknownSlug = "unknown";

    public IReadOnlyList<RegisterRow> Read(CsvSheet sheet)
    {
        var rows = new List<RegisterRow>();
        var lines = new Dictionary<(string Source, string Slug), int>();
        foreach (var line in sheet.Rows)
        {
            var row = ReadRow(line);
            if (row.HasProblem || lines.TryAdd((row.Source, row.Slug), row.Line))
            {
                rows.Add(row);
            }
            else
            {
                row.Report(null, $"is the same row as line {lines[(row.Source, row.Slug)]} ({row.Slug}); leave one out, "
                    + "or give each a slug of its own in the column slug.");
            }
        }

        return rows;
    }

    private RegisterRow ReadRow(SheetRow line)
    {
        var row = new RegisterRow(line);
        var here = ReadRegency(line, row);
        foreach (var column in register.Columns.Where(column => !column.FollowsFromVillages))
        {
            ReadCell(line, column, here, row);
        }

        if (register.Columns.FirstOrDefault(column => column.FollowsFromVillages) is { } follows)
        {
            row[follows.Name] ??= row.Village is { } village ? AreaCode.Regency(village) : here;
            CheckRegency(follows, row);
        }

        ReadSource(line, row);
        row.Says = line.OptionalText(Register.Says) ?? RegisterWords.Quote(register, line);
        row[Register.Slug] = line.OptionalText(Register.Slug) is null ? SlugOf(row) : line.Slug(Register.Slug);
        return row;
    }

    /// <summary>The regency that the row is of: it is read before all else, for names are looked for in it.</summary>
    private string? ReadRegency(SheetRow line, RegisterRow row)
    {
        if (register.Columns.FirstOrDefault(column => column.FollowsFromVillages) is not { } column)
        {
            return regency;
        }

        if (line.OptionalText(column.Name) is not { } text)
        {
            return regency;
        }

        row[column.Name] = KeyOf(row, column, text, regency);
        return row.HasProblem ? regency : row[column.Name];
    }

    private void ReadCell(SheetRow line, RegisterColumn column, string? here, RegisterRow row)
    {
        if (line.OptionalText(column.Name) is not { } text)
        {
            return;
        }

        switch (column.Form)
        {
            case var _ when text == Register.Nothing && !column.IsRequired:
                row.Empty(column);
                break;
            case ColumnForm.Row:
                row[column.Name] = KeyOf(row, column, text, here);
                break;
            case ColumnForm.Rows:
                row.SetList(column.Name, line.List(column.Name).Select(name => KeyOf(row, column, name, here)));
                break;
            case ColumnForm.Choice:
                row[column.Name] = RegisterWords.Choice(row, column, text);
                break;
            case ColumnForm.Choices:
                row.SetList(
                    column.Name, line.List(column.Name).Select(word => RegisterWords.Choice(row, column, word)));
                break;
            case ColumnForm.Date when line.HasDecimalComma:
                row[column.Name] = RegisterWords.Date(text);
                break;
            default:
                row[column.Name] = text;
                break;
        }
    }

    private string KeyOf(RegisterRow row, RegisterColumn column, string text, string? here)
    {
        if (names.Of(column.Table!)!.Find(text, here, out var problem) is { } found)
        {
            return found.Key;
        }

        row.Report(column.Name, problem);
        return column.Table switch
        {
            "village" => "00.00.00.0000",
            "regency" => "00.00",
            _ => UnknownSlug,
        };
    }

    private static void CheckRegency(RegisterColumn column, RegisterRow row)
    {
        var regencies = row.List("villages").Select(AreaCode.Regency).Distinct(StringComparer.Ordinal).ToList();
        if (!row.HasProblem && row[column.Name] is { } told && regencies.Count > 0 && !regencies.Contains(told))
        {
            row.Report(column.Name, $"is {told}, but its villages lie in {string.Join(" and ", regencies)}; leave the cell "
                + "empty, or correct one of them.");
        }
    }

    private void ReadSource(SheetRow line, RegisterRow row)
    {
        if (!register.HasClaims)
        {
            return;
        }

        if (line.OptionalText(Register.Source) is not { } text)
        {
            row.Source = source ?? "";
            if (source is null)
            {
                row.Report(Register.Source, "is empty, and no --source is given: every fact keeps its source.");
            }
        }
        else if (names.Of("source")!.Find(text, null, out var problem) is { } found)
        {
            row.Source = found.Key;
        }
        else
        {
            row.Report(Register.Source, $"{problem} ./ovop import sources makes sources.");
        }
    }

    private string SlugOf(RegisterRow row)
    {
        if (!row.HasProblem && row["name"] is { } name && names.Of(register.Table)?.Same(name, row.Place) is { } same)
        {
            return same.Key;
        }

        if (!row.HasProblem && register.SlugOf(row) is { } slug)
        {
            return slug;
        }

        // An empty cell of a required column is told by its own name.
        if (!row.HasProblem && register.Columns.All(column => !column.IsRequired || row.Tells(column)))
        {
            row.Report(Register.Slug, "is empty, and what it would follow from is not told: "
                + $"{register.SlugFrom}. Fill those cells, or write a slug of your own.");
        }

        // Nothing of the file is stored; but two lines of this kind must not look as if they were one.
        return $"{UnknownSlug}-{row.Line}";
    }
}
