const { graphql } = require('relay-runtime');

graphql`
  query StrategiesQuery($left: String!, $right: String!) {
    links(between: [{ name: $left }, { name: $right }], first: 5) @connection(key: "Strategies_links") {
      edges {
        node {
          score
          entity {
            id
            name
            ...strategies_entity
          }
        }
      }
    }
  }
`;

graphql`
  fragment strategies_entity on Entity @refetchable(queryName: "EntityRefetchQuery") {
    name
    kind
  }
`;
