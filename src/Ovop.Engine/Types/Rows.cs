namespace Ovop.Engine.Types;

/// <summary>Rows as their source keeps them; the engine only hands them back to the cells.</summary>
public abstract class RowSet;

/// <summary>One row, or the first of a range.</summary>
/// <param name="Rows">Where the row is.</param>
/// <param name="Index">Its place, from 0.</param>
public readonly record struct RowRef(RowSet Rows, int Index);

/// <summary>A run of rows.</summary>
/// <param name="Rows">Where the rows are.</param>
/// <param name="Start">The first.</param>
/// <param name="Count">How many.</param>
public readonly record struct RowRange(RowSet Rows, int Start, int Count);

/// <summary>How the value of one planned field is read from a row.</summary>
public abstract class RowCell
{
    private protected RowCell()
    {
    }
}

/// <summary>A value without a selection beneath: the cell writes its JSON.</summary>
public abstract class LeafCell : RowCell
{
    /// <summary>Writes the value.</summary>
    /// <returns>False, with nothing written, where the value is null.</returns>
    /// <exception cref="Text.GraphQLException">An error of this field alone.</exception>
    public abstract bool Write(RowRef row, IValueWriter writer);
}

/// <summary>An object, such as a row joined by a to-one relation.</summary>
public abstract class ObjectCell : RowCell
{
    /// <summary>Goes to the object's row.</summary>
    /// <returns>The shape to write it with; null where the object is null.</returns>
    public abstract RowShape? Enter(RowRef row, out RowRef target);
}

/// <summary>A list of objects, such as the rows of a to-many relation.</summary>
public abstract class ListCell : RowCell
{
    /// <summary>Goes to the items.</summary>
    /// <returns>The shape of each item; null where the list is null.</returns>
    public abstract RowShape? Enter(RowRef row, out RowRange items);
}

/// <summary>A list of objects that need not be of one type, nor be there, such as the nodes of some ids.</summary>
public abstract class MixedListCell : RowCell
{
    /// <summary>How many items there are; null where the list is null.</summary>
    public abstract int? Count(RowRef row);

    /// <summary>Goes to an item.</summary>
    /// <returns>The shape to write it with; null where the item is null.</returns>
    public abstract RowShape? Enter(RowRef row, int index, out RowRef target);
}

/// <summary>The planned fields of an object and their cells, one for one.</summary>
/// <param name="type">The object's type.</param>
/// <param name="fields">What was selected of it.</param>
/// <param name="cells">A cell for each field; null for <c>__typename</c>, which the engine writes.</param>
public sealed class RowShape(ObjectType type, IReadOnlyList<ISelectedField> fields, IReadOnlyList<RowCell?> cells)
{
    public ObjectType Type { get; } = type;

    public IReadOnlyList<ISelectedField> Fields { get; } = fields;

    public IReadOnlyList<RowCell?> Cells { get; } = cells;
}
