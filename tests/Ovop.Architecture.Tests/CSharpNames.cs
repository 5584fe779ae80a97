using System.Reflection;

namespace Ovop.Architecture.Tests;

/// <summary>Types as C# writes them.</summary>
internal static class CSharpNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>The head of a declaration: <c>sealed class Ovop.Engine.Text.SourceText : IDisposable</c>.</summary>
    public static string Head(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        string[] above = type.IsEnum || kind == "delegate" ? [] :
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [Of(parent)] : Array.Empty<string>(),
            .. OwnInterfaces(type).Select(Of).Order(StringComparer.Ordinal),
        ];
        return $"{kind} {type.Namespace}.{Of(type)}{(above.Length > 0 ? " : " + string.Join(", ", above) : "")}";
    }

    /// <summary>With what may be null: <c>IReadOnlyList&lt;string?&gt;</c>.</summary>
    public static string Of(NullabilityInfo info)
    {
        if (info.ElementType is { } element)
        {
            return $"{Of(element)}[]{Mark(info)}";
        }

        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is not null || info.GenericTypeArguments.Length == 0 || type.IsNested)
        {
            return $"{Of(type)}{(type.IsValueType ? "" : Mark(info))}";
        }

        return $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>{(type.IsValueType ? "" : Mark(info))}";
    }

    /// <summary>Without namespaces: <c>IReadOnlyList&lt;SyntaxNode&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Of(inner)}?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? $"{Of(type.DeclaringType!)}." : "";
        return $"{outer}{type.Name.Split('`')[0]}{Generics(type.GetGenericArguments())}";
    }

    public static string Generics(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static IEnumerable<Type> OwnInterfaces(Type type) => type.GetInterfaces()
        .Where(one => one.IsVisible)
        .Except(type.BaseType?.GetInterfaces() ?? [])
        .Except(type.GetInterfaces().SelectMany(one => one.GetInterfaces()));
}
