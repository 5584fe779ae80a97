using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Registers;

/// <summary>A column of a register: what a planner writes into it.</summary>
/// <param name="Name">In the header, as the table's column is called.</param>
/// <param name="NameId">What an office in Indonesia calls it.</param>
/// <param name="Means">What to write, for the table of columns; a sentence without its full stop.</param>
/// <param name="Example">A cell.</param>
internal sealed record RegisterColumn(string Name, string NameId, string Means, string Example)
{
    public ColumnForm Form { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>
    /// Whether the row is about what stands here, so that its slug follows from it: it is never taken over from a row
    /// that is there.
    /// </summary>
    public bool IsSubject { get; init; }

    /// <summary>The table whose row a cell names; null where it names none.</summary>
    public string? Table { get; init; }

    /// <summary>Whether an empty cell follows from the row's villages, or from the option that tells the regency.</summary>
    public bool FollowsFromVillages { get; init; }

    /// <summary>The only words allowed; empty where any are.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The name as a person reads it in a sentence: <c>flagship basis</c>.</summary>
    public string Label => Name.Replace('_', ' ');

    public bool IsList => Form is ColumnForm.Choices or ColumnForm.Rows;

    public static RegisterColumn Text(string name, string nameId, string means, string example) =>
        new(name, nameId, means, example);

    /// <summary>Beside a name that may be but a description in English.</summary>
    public static RegisterColumn IndonesianName() =>
        Text("name_id", "nama (Indonesia)", "its name in Indonesian, where the name is but a description in English", "");

    public static RegisterColumn Date(string name, string nameId, string means, string example) =>
        new(name, nameId, means, example) { Form = ColumnForm.Date };

    public static RegisterColumn Number(string name, string nameId, string means, string example) =>
        new(name, nameId, means, example) { Form = ColumnForm.Number };

    public static RegisterColumn Choice<T>(string name, string nameId, string means, string example)
        where T : struct, Enum =>
        new(name, nameId, means, example) { Form = ColumnForm.Choice, Words = UpperSnake.All(typeof(T)) };

    /// <param name="table">Where the row stands that the cell names.</param>
    public static RegisterColumn Row(string name, string table, string nameId, string means, string example) =>
        new(name, nameId, means, example) { Form = ColumnForm.Row, Table = table };

    /// <summary>The column <c>villages</c>.</summary>
    public static RegisterColumn Villages(string means, string example) =>
        new("villages", "desa", means, example) { Form = ColumnForm.Rows, Table = "village" };

    /// <summary>The column <c>village</c>.</summary>
    public static RegisterColumn Village(string means, string example) =>
        Row("village", "village", "desa", means, example);

    /// <summary>The column <c>regency</c>, which follows from the village where it is empty.</summary>
    public static RegisterColumn RegencyOfVillages(string means, string example) =>
        Row("regency", "regency", "kabupaten", means, example) with { FollowsFromVillages = true };

    public RegisterColumn Required() => this with { IsRequired = true };

    public RegisterColumn Subject() => this with { IsSubject = true };
}
