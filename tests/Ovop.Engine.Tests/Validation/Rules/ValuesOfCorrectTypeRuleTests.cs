using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class ValuesOfCorrectTypeRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ValuesOfCorrectTypeRule(context));

    [Fact]
    public void Accepts_good_values_of_all_scalars() => Rule.Accepts(
        """"
        { arguments { int(value: 2) negative: int(value: -2) boolean(value: true) string(value: "x") block:
          string(value: """x""") float(value: 1.1) whole: float(value: 1) exponent: float(value: -1e3) id(value: 1)
          text: id(value: "x") enum(value: CRAFT) } }
        """");

    [Fact]
    public void Accepts_null_where_it_is_allowed() => Rule.Accepts(
        """
        { arguments { int(value: null) stringList(value: [null, "x"]) filter(value: null) enum(value: null) none:
          stringList(value: null) } }
        """);

    [Fact]
    public void Accepts_lists_and_single_values_for_lists() => Rule.Accepts(
        """
        { arguments { stringList(value: ["a", "b"]) empty: stringList(value: []) one: stringList(value: "a")
          intMatrix(value: [[1, 2], [], [3]]) single: intMatrix(value: 1) row: intMatrix(value: [1, [2]]) } }
        """);

    [Fact]
    public void Accepts_input_objects() => Rule.Accepts(
        """
        { arguments { filter(value: {required: true}) full: filter(value: {tags: ["x"], required: false, defaulted:
          true, name: null, maxPrice: 5, and: {required: true}}) subject(value: {village: "x"}) } }
        """);

    [Fact]
    public void Accepts_anything_for_a_scalar_of_its_own() => Rule.Accepts(
        """
        { arguments { a: geometry(value: {type: "Point", coordinates: [1, 2.5]}) b: geometry(value: "x") c:
          geometry(value: [1, true, E]) d: geometry(value: null) } }
        """);

    [Fact]
    public void Accepts_variables_wherever_they_stand() => Rule.Accepts(
        """
        query Q($a: Int) { arguments { int(value: $a) stringList(value: [$a]) filter(value: {required: $a})
          geometry(value: {x: $a}) } }
        """);

    [Fact]
    public void Accepts_good_values_of_directives_and_defaults() => Rule.Accepts(
        """
        query Q($a: Int = 1, $b: ProductFilter = {required: true}, $c: [String] = "x") @format(filter: {required:
          true}) { village { name @include(if: true) } }
        """);

    [Fact]
    public void Says_nothing_about_arguments_and_directives_that_it_does_not_know() => Rule.Accepts(
        """
        { arguments { int(unknown: "x") unknown(value: {a: [1]}) } village { name @unknown(x: 1) } }
        """);

    [Fact]
    public void Reports_wrong_values_of_Int() => Rule.Reports(
        """
        { arguments { a: int(value: "3") b: int(value: 829384293849283498239482938) c: int(value: FOO) d: int(value:
          3.0) e: int(value: 3.333) f: int(value: true) } }
        """,
        "Int cannot represent non-integer value: \"3\" [1:29]",
        "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938 [1:48]",
        "Int cannot represent non-integer value: FOO [1:91]",
        "Int cannot represent non-integer value: 3.0 [2:3]",
        "Int cannot represent non-integer value: 3.333 [2:22]",
        "Int cannot represent non-integer value: true [2:43]");

    [Fact]
    public void Reports_wrong_values_of_Float() => Rule.Reports(
        """
        { arguments { a: float(value: "3.333") b: float(value: FOO) c: float(value: true) } }
        """,
        "Float cannot represent non numeric value: \"3.333\" [1:31]",
        "Float cannot represent non numeric value: FOO [1:56]",
        "Float cannot represent non numeric value: true [1:77]");

    [Fact]
    public void Reports_wrong_values_of_String() => Rule.Reports(
        """
        { arguments { a: string(value: 1) b: string(value: 1.0) c: string(value: true) d: string(value: BAR) } }
        """,
        "String cannot represent a non string value: 1 [1:32]",
        "String cannot represent a non string value: 1.0 [1:52]",
        "String cannot represent a non string value: true [1:74]",
        "String cannot represent a non string value: BAR [1:97]");

    [Fact]
    public void Reports_wrong_values_of_Boolean() => Rule.Reports(
        """
        { arguments { a: boolean(value: 2) b: boolean(value: 1.0) c: boolean(value: "true") d: boolean(value: TRUE) }
          }
        """,
        "Boolean cannot represent a non boolean value: 2 [1:33]",
        "Boolean cannot represent a non boolean value: 1.0 [1:54]",
        "Boolean cannot represent a non boolean value: \"true\" [1:77]",
        "Boolean cannot represent a non boolean value: TRUE [1:103]");

    [Fact]
    public void Reports_wrong_values_of_ID() => Rule.Reports(
        """
        { arguments { a: id(value: 1.0) b: id(value: true) c: id(value: SOMETHING) } }
        """,
        "ID cannot represent a non-string and non-integer value: 1.0 [1:28]",
        "ID cannot represent a non-string and non-integer value: true [1:46]",
        "ID cannot represent a non-string and non-integer value: SOMETHING [1:65]");

    [Fact]
    public void Reports_wrong_values_of_an_enum() => Rule.Reports(
        """
        { arguments { a: enum(value: 2) b: enum(value: 1.0) c: enum(value: "CRAFT") d: enum(value: true) e:
          enum(value: XYZZY) f: enum(value: craft) } }
        """,
        "Enum \"Category\" cannot represent non-enum value: 2. [1:30]",
        "Enum \"Category\" cannot represent non-enum value: 1.0. [1:48]",
        "Enum \"Category\" cannot represent non-enum value: \"CRAFT\". Did you mean the enum value "
        + "\"CRAFT\"? [1:68]",
        "Enum \"Category\" cannot represent non-enum value: true. [1:92]",
        "Value \"XYZZY\" does not exist in \"Category\" enum. [2:15]",
        "Value \"craft\" does not exist in \"Category\" enum. Did you mean the enum value \"CRAFT\"? [2:37]");

    [Fact]
    public void Reports_lists_where_none_is_wanted() => Rule.Reports(
        """
        { arguments { int(value: [1]) filter(value: [{required: true}]) enum(value: [CRAFT]) } }
        """,
        "Int cannot represent non-integer value: [1] [1:26]",
        "Expected value of type \"ProductFilter\", found [{required: true}]. [1:45]",
        "Enum \"Category\" cannot represent non-enum value: [CRAFT]. Did you mean the enum value "
        + "\"CRAFT\"? [1:77]");

    [Fact]
    public void Reports_objects_where_none_is_wanted() => Rule.Reports(
        """
        { arguments { int(value: {a: 1}) stringList(value: {a: 1}) enum(value: {a: CRAFT}) } }
        """,
        "Int cannot represent non-integer value: {a: 1} [1:26]",
        "String cannot represent a non string value: {a: 1} [1:52]",
        "Enum \"Category\" cannot represent non-enum value: {a: CRAFT}. Did you mean the enum value "
        + "\"CRAFT\"? [1:72]");

    [Fact]
    public void Reports_scalars_where_an_object_is_wanted() => Rule.Reports(
        """
        { arguments { filter(value: "x") subject(value: 1) nonNullFilter(value: E) } }
        """,
        "Expected value of type \"ProductFilter\", found \"x\". [1:29]",
        "Expected value of type \"Subject\", found 1. [1:49]",
        "Expected value of type \"ProductFilter!\", found E. [1:73]");

    [Fact]
    public void Reports_wrong_items_of_lists() => Rule.Reports(
        """
        { arguments { stringList(value: ["one", 2, null]) nonNullStringList(value: ["one", null]) intMatrix(value:
          [["x"], 1, "y"]) } }
        """,
        "String cannot represent a non string value: 2 [1:41]",
        "Expected value of type \"String!\", found null. [1:84]",
        "Int cannot represent non-integer value: \"x\" [2:5]",
        "Int cannot represent non-integer value: \"y\" [2:14]");

    [Fact]
    public void Reports_null_where_it_is_not_allowed() => Rule.Reports(
        """
        { arguments { nonNullInt(value: null) nonNullFilter(value: null) nonNullWithDefault(value: null)
          filter(value: {required: null}) } }
        """,
        "Expected value of type \"Int!\", found null. [1:33]",
        "Expected value of type \"ProductFilter!\", found null. [1:60]",
        "Expected value of type \"Int!\", found null. [1:92]",
        "Expected value of type \"Boolean!\", found null. [2:28]");

    [Fact]
    public void Reports_missing_fields_of_an_input_object() => Rule.Reports(
        """
        { arguments { filter(value: {name: "x"}) nested: filter(value: {required: true, and: [{}]}) } }
        """,
        "Field \"ProductFilter.required\" of required type \"Boolean!\" was not provided. [1:29]",
        "Field \"ProductFilter.required\" of required type \"Boolean!\" was not provided. [1:87]");

    [Fact]
    public void Reports_wrong_fields_of_an_input_object() => Rule.Reports(
        """
        { arguments { filter(value: {required: "x", tags: ["one", 2], maxPrice: "5"}) } }
        """,
        "Boolean cannot represent a non boolean value: \"x\" [1:40]",
        "String cannot represent a non string value: 2 [1:59]",
        "Float cannot represent non numeric value: \"5\" [1:73]");

    [Fact]
    public void Reports_unknown_fields_of_an_input_object_with_suggestions() => Rule.Reports(
        """
        { arguments { filter(value: {required: true, nmae: "x", xyzzyplugh: 1, categry: {deep: true}}) } }
        """,
        "Field \"nmae\" is not defined by type \"ProductFilter\". Did you mean \"name\"? [1:46]",
        "Field \"xyzzyplugh\" is not defined by type \"ProductFilter\". [1:57]",
        "Field \"categry\" is not defined by type \"ProductFilter\". Did you mean \"category\"? [1:72]");

    [Fact]
    public void Reports_none_or_many_fields_of_a_oneOf_object() => Rule.Reports(
        """
        { arguments { a: subject(value: {}) b: subject(value: {village: "x", product: "y"}) } }
        """,
        "OneOf Input Object \"Subject\" must specify exactly one key. [1:33]",
        "OneOf Input Object \"Subject\" must specify exactly one key. [1:55]");

    [Fact]
    public void Reports_null_in_a_oneOf_object() => Rule.Reports(
        """
        { arguments { subject(value: {village: null}) nonNullSubject(value: {filter: {required: 1}}) } }
        """,
        "Field \"Subject.village\" must be non-null. [1:30]",
        "Boolean cannot represent a non boolean value: 1 [1:89]");

    [Fact]
    public void Reports_wrong_values_of_directives() => Rule.Reports(
        """
        { village @include(if: "yes") { name @skip(if: ENUM) @tag(name: 1, weight: null) } }
        """,
        "Boolean cannot represent a non boolean value: \"yes\" [1:24]",
        "Boolean cannot represent a non boolean value: ENUM [1:48]",
        "String cannot represent a non string value: 1 [1:65]",
        "Expected value of type \"Int!\", found null. [1:76]");

    [Fact]
    public void Reports_wrong_defaults_of_variables() => Rule.Reports(
        """
        query Q($a: Int! = null, $b: String! = 4, $c: ProductFilter = {name: 123}, $d: [String] = ["one", 2], $e:
          Category = CRAFTS, $f: ProductFilter = "not an object") { village { name } }
        """,
        "Expected value of type \"Int!\", found null. [1:20]",
        "String cannot represent a non string value: 4 [1:40]",
        "Field \"ProductFilter.required\" of required type \"Boolean!\" was not provided. [1:63]",
        "String cannot represent a non string value: 123 [1:70]",
        "String cannot represent a non string value: 2 [1:99]",
        "Value \"CRAFTS\" does not exist in \"Category\" enum. Did you mean the enum value \"CRAFT\"? "
        + "[2:14]",
        "Expected value of type \"ProductFilter\", found \"not an object\". [2:42]");

    [Fact]
    public void Reports_what_a_scalar_of_its_own_refuses() => Rule.Reports(
        """
        { arguments { geometry(value: "refused") } }
        """,
        "INVALID_GEOMETRY: The geometry is refused. [1:31]");

    [Fact]
    public void Reports_a_variable_within_a_literal_that_no_variable_can_mend() => Rule.Reports(
        """
        query Q($a: Int) { arguments { int(value: {x: $a}) string(value: [$a]) } }
        """,
        "Int cannot represent non-integer value: {x: $a} [1:43]",
        "String cannot represent a non string value: [$a] [1:66]");
}
