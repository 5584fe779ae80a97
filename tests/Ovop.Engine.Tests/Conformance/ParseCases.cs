namespace Ovop.Engine.Tests.Conformance;

/// <summary>Hand-picked texts for the lexer, the parser and the printer: each place where one can go wrong.</summary>
internal static class ParseCases
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "123", "00", "01", "-01", "+1", "1.", ".5", "1.5", "-1.5e10", "1e5", "1E5", "1e+5", "1e-5", "1e", "1e+",
        "1.e5", "1.5.5", "1a", "1_", "1.5a", "0x1", "-", "-a", "--1", "1é", "1e5.5", "123456789012345678901234567890", "- 1",
    ];

    private static readonly string[] Strings =
    [
        "\"\"", "\"a\"", "\"\\\"\"", "\"\\\\\"", "\"\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u{41}\"", "\"\\u{1F600}\"",
        "\"\\uD83D\\uDE00\"", "\"\\uD83D\"", "\"\\uDE00\"", "\"\\uD83Dx\"", "\"\\uD83D\\u0041\"", "\"\\u{D83D}\"", "\"\\u{110000}\"",
        "\"\\u{}\"", "\"\\u{0}\"", "\"\\u{00000000041}\"", "\"\\u004\"", "\"\\u00G1\"", "\"\\u{41\"", "\"\\x41\"", "\"\\'\"",
        "\"unended", "\"line\nbreak\"", "\"line\rbreak\"", "\"\t\"", "\"\u0007\"", "\"\u007f\"", "\"é😀\"", "\"", "\"\"\"",
        "\"\"\"\"\"\"", "\"\"\"a\"\"\"", "\"\"\"\n  a\n    b\n\n  c\n\"\"\"", "\"\"\"\\\"\"\"\"\"\"", "\"\"\"\\\"\"\"", "\"\"\"a\\u0041\\n\"\"\"",
        "\"\"\" a \"\"\"", "\"\"\"\r\n\ta\r\n\t\tb\r\"\"\"", "\"\"\"\u0007\"\"\"", "\"\"\"a\\\\\"\"\"", "\"\"\"\"a\"\"\"\"", "\"\"\"a\"b\"\"c\"\"\"",
        "\"\"\"\n\n\n\"\"\"", "\"\"\"   \n   \"\"\"", "\"\"\"x\n y\n  z\"\"\"", "\"\"\"ends with quote\\\"\"\" \"\"\"", "\"\"\"é\u2028\"\"\"",
    ];

    private static readonly string[] Documents =
    [
        "", " ", "#", "# comment", "\uFEFF{a}", "{\uFEFFa}", "\uFEFF", ",,,{,a,,b,}", "{a#c\n}", "{a #c\rb}", "{a #c\r\nb}", "{ a }}", "{",
        "{}", "{ {a} }", "}", "{a(}", "{a()}", "{a(b)}", "{a(b:)}", "{a(b:1,c:2)}", "{a{}}", "{...}", "{... on}", "{... on {a}}", "{...on}",
        "{...F}", "{ ... @x { a } }", "{ ... on F @x { a } }", "{...F @x}", "fragment on on T {a}", "fragment F on on {a}", "fragment F {a}",
        "fragment F($a: Int) on T {a}", "fragment F on T", "query", "query Q", "query Q()", "query Q($a) {a}", "query ($a: Int = $b) {a}",
        "query ($a: [Int) {a}", "query ($a: Int!!) {a}", "query ($a: [[Int!]!]! = [[1]] @x(y: 2)) {a}", "query ($a: Int @x(y: $b)) {a}",
        "query query {query}", "mutation mutation {mutation}", "subscription S @x @y(z: {a: [1, $v]}) {a}", "{true false null on fragment}",
        "{a:b:c}", "{a:}", "{:a}", "{a: b @c(d: E) {f}}", "{a(b: {})}", "{a(b: {c: {d: [[], [{}]]}})}", "{a(b: {c})}", "{a(b: [)}",
        "{a(b: true, c: false, d: null, e: Enum, f: $v)}", "{a(b: $)}", "{a(b: $ v)}", "{a(b: $1)}", "{a @}", "{a @ b}", "query @ {a}",
        "{a ..b}", "{a .}", "{a ....b}", "{a ? b}", "{a; b}", "{a\\b}", "{a\u0000b}", "{a\u0007}", "{a\u00a0b}", "{é}", "{a é}", "{😀}",
        "{a \"b\"}", "\"d\" {a}", "\"d\" query {a}", "\"\"\"d\"\"\" query Q {a}", "\"d\" fragment F on T {a}", "\"d\" \"e\" query {a}",
        "query (\"d\" $a: Int, \"\"\"e\nf\"\"\" $b: Int) {a}", "\"d\" extend type A {b: C}", "\"d\"", "{\"d\" a}", "{ a } \"d\" ", "\"d\" foo",
        "notanoperation Foo { field }", "query Q { a } type T { b: C }", "{ a(b: \"\"\"block\n  string\"\"\") }", "{ a(veryLongArgumentName: "
        + "\"a text that is long\", anotherLongArgumentName: \"another text that is quite long as well\", third: 3) }",
    ];

    private static readonly string[] Schemas =
    [
        "type A", "type A {}", "type A { }", "type A {b}", "type A {b:}", "type A {b: C}", "type A {b(): C}", "type A {b(c: D = 1 @e): F @g}",
        "type A implements B", "type A implements B & C & D {e: F}", "type A implements & B {c: D}", "type A implements B C {d: E}",
        "type A implements B, C {d: E}", "type A implements {b: C}", "type A implements & {b: C}", "type A @b(c: 1) {d: E}",
        "type A @b(c: $d) {e: F}", "\"d\" type A { \"e\" b(\"f\" c: D): E }", "\"\"\"d\"\"\" type A { \"\"\"e\nf\"\"\" b: C }",
        "interface A implements B {c: D}", "interface A", "union A", "union A =", "union A = B", "union A = | B | C", "union A = | B | | C",
        "union A = || B", "union A = B |", "union A @b = C", "enum A", "enum A {}", "enum A {b C @d \"e\" F}", "enum A {true}", "enum A {null}",
        "enum A {b = 1}", "input A", "input A {}", "input A {b: C = 1 @d}", "input A {b(c: D): E}", "input A {b: C = $d}", "scalar A", "scalar A @b",
        "scalar A {b: C}", "schema {}", "schema {query: A}", "schema @a {query: B mutation: C subscription: D}", "schema {quer: A}",
        "schema {query: A query: B}", "schema", "\"d\" schema {query: A}", "extend schema", "extend schema @a", "extend schema {query: A}",
        "extend schema {}", "extend type A", "extend type A @b", "extend type A {b: C}", "extend type A implements B", "extend type A {}",
        "extend interface A", "extend interface A implements B", "extend interface A @b", "extend union A", "extend union A = B", "extend enum A",
        "extend enum A {b}", "extend input A", "extend input A {b: C}", "extend input A @b", "extend scalar A", "extend scalar A @b", "extend foo A",
        "extend", "extend query {a}", "extend directive @a on FIELD", "directive @a on FIELD", "directive @a on | FIELD | QUERY",
        "directive @a(b: C = 1) repeatable on FIELD", "directive @a", "directive @a on", "directive @a on FIELD |", "directive @a on field",
        "directive @a on UNKNOWN", "directive a on FIELD", "directive @a repeatable repeatable on FIELD", "directive @a() on FIELD",
        "directive @repeatable repeatable on FIELD", "directive @a on FIELD_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION | VARIABLE_DEFINITION",
        "type type {type: type}", "enum enum {enum}", "interface interface {input(input: union): scalar}", "type A {b: [C!]!}", "type A {b: C!!}",
        "type A {b: [C}", "\"only a description\"", "\"d\" scalar A \"e\" enum B {\"f\" C}",
        "type A { a(first: Int = 10, \"described\" after: String): B\n\n\"last\" c: D }", "input A { a: B = {c: [1, 2.5, \"x\", ENUM, null]} }",
    ];

    public static IEnumerable<string> All =>
    [
        .. Numbers.Concat(Strings).Select(value => $"{{ a(b: {value}) }}"),
        .. Numbers.Concat(Strings).Select(value => $"{{\n  a(b: [{value}, {value}]) }}"),
        .. Strings.Select(value => $"{value} type A"),
        .. Documents,
        .. Documents.Select(text => $"\r\n\n# é\r{text}\n"),
        .. Schemas,
    ];
}
