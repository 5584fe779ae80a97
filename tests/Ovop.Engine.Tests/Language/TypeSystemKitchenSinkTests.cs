using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

/// <summary>All of the type system language in one document, as graphql-js 16.15 prints it.</summary>
public class TypeSystemKitchenSinkTests
{
    private const string Source =
        """""
        """This is a description of the schema as a whole."""
        schema @d { query: QueryType mutation: MutationType subscription: S }
        extend schema @onSchema
        extend schema { subscription: SubscriptionType }
        "desc" scalar CustomScalar @specifiedBy(url: "x")
        extend scalar CustomScalar @onScalar
        """
        This is a description
        of the Foo type.
        """
        type Foo implements Bar & Baz & Two @onObject {
          "Description of one" one: Type
          """
          This is a description of the two field.
          """
          two(
            """
            This is a description of the argument argument.
            """
            argument: InputType!
            "second" b: [Int!] = [1, 2]
          ): Type
          three(argument: InputType, other: String = "x"): Int @deprecated(reason: "gone")
          four(argument: String = "string"): String
          six(argument: InputType = {key: "value"}): Type
        }
        type Empty
        type A implements & B
        extend type Foo @onType
        extend type Foo { seven(argument: [String]): Type }
        extend type Foo implements X
        interface Bar implements Node @i { one: Type }
        extend interface Bar implements Two { two: String }
        union Feed @u = | Story | Article
        union Nothing
        extend union Feed = Photo | Video
        extend union Feed @onUnion
        enum Site @e { "x" DESKTOP @a MOBILE WEB }
        extend enum Site { VR }
        extend enum Site @onEnum
        input InputType { key: String! answer: Int = 42 @x "d" l: [Int] }
        extend input InputType @onInput
        extend input InputType { other: Float = 1.23e4 }
        """
        This is a description of the @skip directive
        """
        directive @skip("""This is a description of the if argument""" if: Boolean! @onArg) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) repeatable on | FIELD | QUERY
        """"";

    private const string Printed =
        """""
        """This is a description of the schema as a whole."""
        schema @d {
          query: QueryType
          mutation: MutationType
          subscription: S
        }

        extend schema @onSchema

        extend schema {
          subscription: SubscriptionType
        }

        "desc"
        scalar CustomScalar @specifiedBy(url: "x")

        extend scalar CustomScalar @onScalar

        """
        This is a description
        of the Foo type.
        """
        type Foo implements Bar & Baz & Two @onObject {
          "Description of one"
          one: Type
          """This is a description of the two field."""
          two(
            """This is a description of the argument argument."""
            argument: InputType!
            "second"
            b: [Int!] = [1, 2]
          ): Type
          three(argument: InputType, other: String = "x"): Int @deprecated(reason: "gone")
          four(argument: String = "string"): String
          six(argument: InputType = {key: "value"}): Type
        }

        type Empty

        type A implements B

        extend type Foo @onType

        extend type Foo {
          seven(argument: [String]): Type
        }

        extend type Foo implements X

        interface Bar implements Node @i {
          one: Type
        }

        extend interface Bar implements Two {
          two: String
        }

        union Feed @u = Story | Article

        union Nothing

        extend union Feed = Photo | Video

        extend union Feed @onUnion

        enum Site @e {
          "x"
          DESKTOP @a
          MOBILE
          WEB
        }

        extend enum Site {
          VR
        }

        extend enum Site @onEnum

        input InputType {
          key: String!
          answer: Int = 42 @x
          "d"
          l: [Int]
        }

        extend input InputType @onInput

        extend input InputType {
          other: Float = 1.23e4
        }

        """This is a description of the @skip directive"""
        directive @skip(
          """This is a description of the if argument"""
          if: Boolean! @onArg
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        directive @include(if: Boolean!) repeatable on FIELD | QUERY
        """"";

    [Fact]
    public void Is_printed_as_the_reference_implementation_prints_it() =>
        Assert.Equal(Printed, SyntaxPrinter.Print(Utf8Parser.Parse(Source)));

    [Fact]
    public void Is_printed_the_same_again_after_being_read_back() =>
        Assert.Equal(Printed, SyntaxPrinter.Print(Utf8Parser.Parse(Printed)));

    [Fact]
    public void Does_not_depend_on_the_line_ends()
    {
        var crlf = Source.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(Printed, SyntaxPrinter.Print(Utf8Parser.Parse(crlf)));
    }
}
