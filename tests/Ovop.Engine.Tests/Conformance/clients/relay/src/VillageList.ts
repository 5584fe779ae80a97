// What a React application would write with react-relay: a page of villages that grows, and the page around it.
import { graphql } from 'react-relay';

export const villageList = graphql`
  fragment VillageList_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }, where: { type: "VillageFilterInput" })
  @refetchable(queryName: "VillageListPaginationQuery") {
    villages(first: $count, after: $cursor, where: $where) @connection(key: "VillageList_villages") {
      edges {
        cursor
        node {
          code
          name
          district { name }
          products(first: 3) { nodes { name } }
        }
      }
    }
  }
`;

export const villagePage = graphql`
  query VillageListPageQuery($where: VillageFilterInput) {
    ...VillageList_query @arguments(where: $where)
  }
`;
