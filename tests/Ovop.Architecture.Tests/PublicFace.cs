using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ovop.Architecture.Tests;

/// <summary>
/// What other projects can use of an assembly, as text: each public type with its public and protected members, by name.
/// </summary>
internal static class PublicFace
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(CSharpNames.Head(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [Method(type.GetMethod("Invoke")!)];
        }

        return type.GetMembers(Declared).Where(IsWritten).Select(Member).OfType<string>();
    }

    // A record's members that the compiler writes follow from its head, apart from its properties.
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) || member is MethodBase { IsConstructor: true };

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsSeen(constructor) =>
            $"{Reach(constructor)}new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsSeen(method) => $"{Reach(method)}{Method(method)}",
        MethodInfo method when IsSeen(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) => Method(method),
        PropertyInfo property => Property(property),
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly =>
            $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{CSharpNames.Of(Nullability.Create(field))} {field.Name}",
        EventInfo raised => $"event {CSharpNames.Of(raised.EventHandlerType!)} {raised.Name}",
        _ => null,
    };

    private static string? Property(PropertyInfo property)
    {
        var accessors = new[] { Accessor(property.GetMethod, "get"), Accessor(property.SetMethod, IsInit(property) ? "init" : "set") };
        var seen = accessors.OfType<string>().ToArray();
        if (seen.Length == 0)
        {
            return null;
        }

        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{Parameters(parameters)}]" : "";
        var either = property.GetMethod ?? property.SetMethod!;
        return $"{Modifiers(either)}{required}{CSharpNames.Of(Nullability.Create(property))} {property.Name}{index} {{ {string.Join(' ', seen)} }}";
    }

    private static string? Accessor(MethodInfo? accessor, string word) =>
        accessor is not null && IsSeen(accessor) ? $"{Reach(accessor)}{word};" : null;

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Reach(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() == method => "virtual ",
        { IsVirtual: true, IsFinal: false } => "override ",
        _ => "",
    };

    private static string Method(MethodInfo method) =>
        $"{Modifiers(method)}{CSharpNames.Of(Nullability.Create(method.ReturnParameter))} {method.Name}{CSharpNames.Generics(method.GetGenericArguments())}({Parameters(method)})";

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")}"
        + $"{CSharpNames.Of(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.RawDefaultValue ?? "default"}" : "")}"));
}
