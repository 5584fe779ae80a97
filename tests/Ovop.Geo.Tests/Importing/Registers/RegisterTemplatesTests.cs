using System.Runtime.CompilerServices;
using System.Text;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Registers;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Registers;

/// <summary>
/// <c>db/templates</c>: for each register an empty file to fill in, an example of a regency that does not exist, and the
/// table of its columns, which is written from the registers themselves (BLESS=1 writes it and the templates anew).
/// </summary>
public sealed class RegisterTemplatesTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Beginning = "<!-- From here on written by RegisterTemplatesTests with BLESS=1. -->\n";

    private static readonly List<Register> Registers =
        [.. Importers.All.OfType<RegisterImporter>().Select(importer => importer.Register)];

    private static readonly bool IsBlessing = Environment.GetEnvironmentVariable("BLESS") == "1";

    [Fact]
    public void Each_register_has_a_template_of_all_its_columns_and_an_example_of_some()
    {
        foreach (var register in Registers)
        {
            var header = string.Join(',', register.AllColumns.Select(column => column.Name)) + "\n";
            var template = PathOf($"{register.Name}.csv");
            if (IsBlessing)
            {
                File.WriteAllText(template, header);
            }

            Assert.Equal(header, File.ReadAllText(template));
            Assert.True(File.Exists(PathOf($"example/{register.Name}.csv")), register.Name);
        }

        Assert.Equal(
            Registers.Select(register => $"{register.Name}.csv").Order(StringComparer.Ordinal),
            Directory.GetFiles(PathOf("."), "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            Registers.Select(register => $"{register.Name}.csv").Order(StringComparer.Ordinal),
            Directory.GetFiles(PathOf("example"), "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_word_of_a_header_means_two_columns()
    {
        foreach (var register in Registers)
        {
            var words = register.AllColumns.SelectMany(column => new[] { column.Label, column.NameId }.Distinct()).ToList();

            Assert.Equal([], words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"{register.Name}: {group.Key}"));
        }
    }

    [Fact]
    public void Every_column_of_the_seeds_file_is_in_the_register_and_no_other()
    {
        foreach (var register in Registers)
        {
            var seed = File.ReadLines(PathOf($"../seed/{register.Create().File}")).First().Split(',');
            var written = register.Columns.Where(column => !column.IsList).Select(column => column.Name)
                .Concat(register.Completed).Append(Register.Slug);

            Assert.Equal(seed.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
            Assert.All(register.Links, link => Assert.Single(register.Columns, column => column.Name == link.Column));
        }
    }

    [Fact]
    public void The_tables_of_columns_are_those_of_the_registers()
    {
        var text = File.ReadAllText(PathOf("README.md"));
        var written = text[..(text.IndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length)] + Tables();
        if (IsBlessing)
        {
            File.WriteAllText(PathOf("README.md"), written);
        }

        Assert.Equal(written, File.ReadAllText(PathOf("README.md")));
    }

    [Fact]
    public async Task All_examples_are_imported_one_after_the_other_and_again_without_a_change()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("commodities", "name,name_id,category\nCassava,Singkong,CROP\n", "source=Seed");
        foreach (var register in Registers)
        {
            var rows = (await File.ReadAllLinesAsync(PathOf($"example/{register.Name}.csv"))).Length - 1;

            var first = await ImportAsync(contoh, register);
            var second = await ImportAsync(contoh, register);

            // Of the commodities that the examples make one is there already.
            Assert.Equal((register.Name, rows), (register.Name, (int)first.Counts.Take(3).Sum(count => count.Count)));
            Assert.Empty(first.Findings);
            Assert.Equal(
                $"{register.Rows} that are as the file says already {rows}", ContohRegisters.Counts(second));
        }

        Assert.Equal(
            ["keripik-melempem answered by packaging: under_way"],
            await contoh.LinesAsync("""
                SELECT o.slug || ' answered by ' || lower(a.kind) || ': ' || lower(a.status)
                FROM assistance a JOIN obstacle o ON o.id = a.obstacle_id
                """));
    }

    private static Task<Geo.Importing.Runs.ImportReport> ImportAsync(ContohRegisters contoh, Register register) =>
        contoh.ImportFileAsync(
            register.Name,
            PathOf($"example/{register.Name}.csv"),
            register.HasClaims ? ["source=Dinas Contoh", "regency=99.01"] : []);

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var register in Registers)
        {
            text.Append($"\n## {register.Name}\n{register.Description} (*{register.NameId}*). ")
                .Append($"`./ovop import {register.Name} {register.Name}.csv`")
                .Append($"{(register.HasClaims ? " `--source \"…\"`" : "")}\n")
                .Append($"A row without a slug gets one from its {register.SlugFrom}.\n\n")
                .Append("| column | Indonesian | needed | what to write | allowed | example |\n")
                .Append("| --- | --- | --- | --- | --- | --- |\n");
            foreach (var column in register.AllColumns)
            {
                text.Append($"| `{column.Name}` | {column.NameId} | {(column.IsRequired ? "yes" : "")} ")
                    .Append($"| {Cell(column.Means)} | {Allowed(column)} ")
                    .Append($"| {(column.Example.Length == 0 ? "" : $"`{Cell(column.Example)}`")} |\n");
            }
        }

        return text.ToString();
    }

    private static string Allowed(RegisterColumn column) => column.Form switch
    {
        ColumnForm.Date => "a date",
        ColumnForm.Number => "a number",
        ColumnForm.Choice => string.Join(' ', column.Words.Select(word => $"`{word}`")),
        ColumnForm.Choices => $"several, separated by `\\|`: {string.Join(' ', column.Words.Select(word => $"`{word}`"))}",
        ColumnForm.Row => Named(column.Table!),
        ColumnForm.Rows => $"several, separated by `\\|`, each a {Named(column.Table!)}",
        _ => "a text",
    };

    private static string Named(string table) => table switch
    {
        "village" => "village: its code, its name, or name and place as in `Balerejo (Wlingi)`",
        "regency" => "regency: its code or its name",
        "visit" or "obstacle" => $"{table}: its slug",
        _ => $"{table.Replace('_', ' ')}: its slug or its name",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../db/templates", file));
}
