namespace Ovop.Graph.Hosting;

/// <summary>A property of <see cref="OvopOptions"/> that an environment variable sets.</summary>
/// <param name="variable">The variable's name, beginning with <c>OVOP_</c>.</param>
/// <param name="least">The smallest number allowed; not used for text and for true or false.</param>
/// <param name="most">The largest number allowed; not used for text and for true or false.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(string variable, int least = 0, int most = 0) : Attribute
{
    public string Variable { get; } = variable;

    public int Least { get; } = least;

    public int Most { get; } = most;
}
