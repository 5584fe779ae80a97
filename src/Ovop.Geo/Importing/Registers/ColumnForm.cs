namespace Ovop.Geo.Importing.Registers;

/// <summary>How the cells of a register's column are written.</summary>
internal enum ColumnForm
{
    Text,

    /// <summary>2026-05-20; in a file with semicolons 20/05/2026 too, as spreadsheet programs in Indonesia do.</summary>
    Date,

    Number,

    /// <summary>One of a fixed list of words, in capitals or not.</summary>
    Choice,

    /// <summary>Several words of a fixed list, separated by <c>|</c>.</summary>
    Choices,

    /// <summary>Several texts, separated by <c>|</c>.</summary>
    Texts,

    /// <summary>A row that is here already, by its slug, its code or its name.</summary>
    Row,

    /// <summary>Several such rows, separated by <c>|</c>.</summary>
    Rows,
}
