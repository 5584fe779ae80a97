using System.Buffers;
using System.Globalization;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>The id of a row among all rows of all types, made of its key.</summary>
internal sealed class IdMember(EntityModel model) : EntityMember("id", "The id among all objects, for node and nodes; opaque.")
{
    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => AddField(type);

    /// <summary>Adds the field to a type that shows the same row.</summary>
    public void AddField(ObjectTypeDescriptor type) => type.Field(Name)
        .Description(Description).Type("ID!").ResolveWith(new IdField(model));

    private sealed class IdField(EntityModel model) : BoundField
    {
        private readonly byte[] _prefix = GlobalId.PrefixOf(model.Name);

        public override RowCell Bind(RowBinder rows, ISelectedField field) => new IdCell(
            _prefix, [.. model.Key.Select(column => (rows.Column(ColumnPath.Of(column.Property)), column.Kind))]);
    }

    private sealed class IdCell(byte[] prefix, (int Ordinal, ValueKind Kind)[] key) : LeafCell
    {
        // Of a number of 64 bits.
        private const int MostDigits = 20;

        public override bool Write(RowRef row, IValueWriter writer)
        {
            var table = ((ResultRows)row.Rows).Table;
            var length = prefix.Length;
            foreach (var (ordinal, kind) in key)
            {
                if (table.IsNull(row.Index, ordinal))
                {
                    return false;
                }

                length += 1 + (kind is ValueKind.Text or ValueKind.Enum ? table.GetUtf8(row.Index, ordinal).Length : MostDigits);
            }

            var rented = ArrayPool<byte>.Shared.Rent(length);
            prefix.CopyTo(rented, 0);
            var at = prefix.Length;
            for (var i = 0; i < key.Length; i++)
            {
                if (i > 0)
                {
                    GlobalId.KeySeparator.CopyTo(rented.AsSpan(at++));
                }

                at += Append(table.GetUtf8(row.Index, key[i].Ordinal), rented.AsSpan(at), i);
            }

            GlobalId.Write(rented.AsSpan(0, at), writer);
            ArrayPool<byte>.Shared.Return(rented);
            return true;

            int Append(ReadOnlySpan<byte> text, Span<byte> to, int i)
            {
                if (key[i].Kind is ValueKind.Text or ValueKind.Enum)
                {
                    text.CopyTo(to);
                    return text.Length;
                }

                table.GetInt64(row.Index, key[i].Ordinal).TryFormat(to, out var digits, provider: CultureInfo.InvariantCulture);
                return digits;
            }
        }
    }
}
