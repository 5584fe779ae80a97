namespace Ovop.Engine.Validation.Walking;

/// <summary>A rule of the specification. It is made anew for each document and may keep what it has seen.</summary>
internal interface IValidationRule
{
    /// <summary>Says which nodes the rule wants to see; called once, before the walk.</summary>
    void Subscribe(RuleSubscriber walk);
}
