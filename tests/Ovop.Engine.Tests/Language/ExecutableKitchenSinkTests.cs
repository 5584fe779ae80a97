using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

/// <summary>All of the executable language in one document. What is expected is what graphql-js 16.15 prints.</summary>
public class ExecutableKitchenSinkTests
{
    private const string Source =
        """""
        "Kitchen sink" query queryName($foo: TestInput = {a: 1, b: [2, 3]} @onVar, "the site" $site: TestEnum = MOBILE, $list: [[Int!]!]! = []) @onQuery {
          whoever123is: node(id: [123, 456]) {
            id, # inline comment
            ... on User @onInlineFragment {
              field2 {
                id
                alias: field1(first: 10, after: $foo) @include(if: $foo) {
                  id
                  ...frag @onFragmentSpread
                }
              }
            }
            ... @skip(unless: $foo) { id }
            ... { id }
          }
        }
        mutation likeStory @onMutation { like(story: 123) @onField { story { id @onField } } }
        subscription StoryLikeSubscription($input: StoryLikeSubscribeInput @onVariableDefinition) @onSubscription {
          storyLikeSubscribe(input: $input) { story { likers { count } likeSentence { text } } }
        }
        """
        A fragment
          with a block description
        """
        fragment frag on Friend @onFragmentDefinition {
          foo(size: $size, bar: $b, obj: {key: "value", block: """

              block string uses \"""
                indented

          """})
          longer(argumentNumberOne: "some long text to be wrapped", argumentNumberTwo: -1.5e+10, three: null)
        }
        { unnamed(truthy: true, falsy: false, nullish: null, neg: -0, f: 1.0, g: 1E5, s: "\u00e9\uD83D\uDE00\u{1F600}\\ \" \/ \b\f\n\r\t", e: ENUM, emoji: "😀é") query }
        """"";

    private const string Printed =
        """""
        "Kitchen sink"
        query queryName(
        $foo: TestInput = {a: 1, b: [2, 3]} @onVar
        "the site"
        $site: TestEnum = MOBILE
        $list: [[Int!]!]! = []
        ) @onQuery {
          whoever123is: node(id: [123, 456]) {
            id
            ... on User @onInlineFragment {
              field2 {
                id
                alias: field1(first: 10, after: $foo) @include(if: $foo) {
                  id
                  ...frag @onFragmentSpread
                }
              }
            }
            ... @skip(unless: $foo) {
              id
            }
            ... {
              id
            }
          }
        }

        mutation likeStory @onMutation {
          like(story: 123) @onField {
            story {
              id @onField
            }
          }
        }

        subscription StoryLikeSubscription($input: StoryLikeSubscribeInput @onVariableDefinition) @onSubscription {
          storyLikeSubscribe(input: $input) {
            story {
              likers {
                count
              }
              likeSentence {
                text
              }
            }
          }
        }

        """
        A fragment
          with a block description
        """
        fragment frag on Friend @onFragmentDefinition {
          foo(
            size: $size
            bar: $b
            obj: {key: "value", block: """
            block string uses \"""
              indented
            """}
          )
          longer(
            argumentNumberOne: "some long text to be wrapped"
            argumentNumberTwo: -1.5e+10
            three: null
          )
        }

        {
          unnamed(
            truthy: true
            falsy: false
            nullish: null
            neg: -0
            f: 1.0
            g: 1E5
            s: "é😀😀\\ \" / \b\f\n\r\t"
            e: ENUM
            emoji: "😀é"
          )
          query
        }
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
