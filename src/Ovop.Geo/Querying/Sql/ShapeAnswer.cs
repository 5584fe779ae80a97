using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A question about a value of a run, and the answer under which some SQL was made.</summary>
internal readonly record struct ShapeAnswer(
    QueryValue Value, Func<RunValues, QueryValue, long> Question, long Answer)
{
    /// <summary>Whether another run gives the same answer.</summary>
    /// <exception cref="QueryArgumentException">The value makes no sense at all.</exception>
    public bool IsGivenBy(RunValues run) => Ask(run, Value, Question) == Answer;

    public static long Ask(RunValues run, QueryValue value, Func<RunValues, QueryValue, long> question)
    {
        try
        {
            return question(run, value);
        }
        catch (QueryArgumentException refusal)
        {
            throw refusal.Of(value);
        }
    }
}
