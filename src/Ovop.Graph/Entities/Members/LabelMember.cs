using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Labels;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>What a person reads of a row, in one of the languages; written from columns of the row's own statement.</summary>
internal sealed class LabelMember(
    string description, LabelText indonesian, LabelText english, ImmutableArray<ColumnPath> columns)
    : EntityMember("label", description)
{
    private const string LanguageArgument = "language";

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => type.Field(Name)
        .Description(Description).Type("String!")
        .Argument(LanguageArgument, argument => argument.Type(LanguageType.TypeName).DefaultValue(Language.Indonesian)
            .Description("The language; where a name has none of its own in it, the name stands as it is."))
        .ResolveWith(new LabelField(indonesian, english, columns));

    private sealed class LabelField(LabelText indonesian, LabelText english, ImmutableArray<ColumnPath> columns) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field) => new LabelCell(
            indonesian, english, field.Arguments[0], [.. columns.Select(rows.Column)]);
    }

    private sealed class LabelCell(LabelText indonesian, LabelText english, object? language, int[] columns) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            var rows = (ResultRows)row.Rows;
            var text = LanguageType.IsEnglish(language, rows.Variables) ? english : indonesian;
            writer.WriteString(text(new LabelValues(rows.Table, row.Index, columns)));
            return true;
        }
    }
}
