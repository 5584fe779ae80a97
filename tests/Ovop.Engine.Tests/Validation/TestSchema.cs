using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Validation;

/// <summary>The schema that the tests of all rules use.</summary>
internal static class TestSchema
{
    public const string Text =
        """
        interface Named { name(long: Boolean): String }
        interface Place implements Named { name(long: Boolean): String areaKm2: Float neighbours: [Place] }
        interface Made { maker: Producer price: Float }
        type Village implements Named & Place {
          name(long: Boolean): String
          code: String!
          areaKm2: Float
          neighbours: [Place]
          population: Int
          kind: VillageKind
          isCoastal: Boolean
          makes(category: Category): Boolean
          isWithin(metres: Int = 100, of: [Float!]): Boolean
          district: District
          products(first: Int = 10, where: ProductFilter): [Product!]!
          anything: [Anything]
        }
        type District implements Named & Place {
          name(long: Boolean): String
          code: Int
          areaKm2: Float
          neighbours: [Place]
          capital: Village
          villages: [Village!]!
          population: [Int]
        }
        type Product implements Named & Made {
          name(long: Boolean): String
          price: Float
          maker: Producer
          village: Village
          district: District!
        }
        type Cooperative implements Named {
          name(long: Boolean): String
          members: [Village]
          founded: Int
          product: Product
        }
        union Producer = Village | Cooperative
        union Anything = Village | District | Product | Cooperative
        enum Category { CRAFT FOOD DRINK }
        enum VillageKind { DESA KELURAHAN }
        input ProductFilter {
          required: Boolean!
          defaulted: Boolean! = false
          name: String
          category: Category
          maxPrice: Float
          tags: [String]
          and: [ProductFilter!]
          subject: Subject
        }
        input Subject @oneOf { village: ID product: ID filter: ProductFilter }
        scalar Geometry
        type Arguments {
          int(value: Int): String
          nonNullInt(value: Int!): String
          string(value: String): String
          boolean(value: Boolean): String
          float(value: Float): String
          id(value: ID): String
          enum(value: Category): String
          stringList(value: [String]): String
          nonNullStringList(value: [String!]): String
          intMatrix(value: [[Int]]): String
          filter(value: ProductFilter): String
          nonNullFilter(value: ProductFilter!): String
          subject(value: Subject): String
          nonNullSubject(value: Subject!): String
          geometry(value: Geometry): String
          two(a: Int!, b: Int!): String
          optional(a: Int = 0, b: Int = 0): String
          mixed(a: Int!, b: Int!, c: Int = 0, d: Int = 0): String
          nonNullWithDefault(value: Int! = 0): String
        }
        type Query {
          village(code: String): Village
          product: Product
          place: Place
          named: Named
          made: Made
          producer: Producer
          anything: Anything
          arguments: Arguments
        }
        type Mutation { addVillage(name: String!): Village }
        type Subscription { villageAdded: Village productAdded: Product }
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField on FIELD
        directive @onFragmentDefinition on FRAGMENT_DEFINITION
        directive @onFragmentSpread on FRAGMENT_SPREAD
        directive @onInlineFragment on INLINE_FRAGMENT
        directive @onVariable on VARIABLE_DEFINITION
        directive @tag(name: String!, weight: Int! = 1) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @format(filter: ProductFilter) on FIELD | QUERY
        """;

    public static readonly Schema Schema = SchemaText.Build(Text);
}
