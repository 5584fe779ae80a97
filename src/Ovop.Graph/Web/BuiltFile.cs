namespace Ovop.Graph.Web;

/// <summary>One file of a built page.</summary>
/// <param name="Path">Where it is. Beside it may lie what it is when compressed (see <see cref="ContentCoding"/>).</param>
/// <param name="ContentType">Its media type, with the charset where it is text.</param>
internal sealed record BuiltFile(string Path, string ContentType)
{
    /// <summary>The coding that the client would rather have and that was built; null: the file as it is.</summary>
    public ContentCoding? ChooseCoding(HttpRequest request) =>
        ContentCoding.Choose(request.Headers.AcceptEncoding, coding => File.Exists(Path + coding.Extension));
}
