/** The questions this page asks. */

import { inNarrower } from "./nearer.js";
import { usual } from "./order.js";
import { shown } from "./service.js";

export const linksQuestion = `query Links($between: [EntityRef!]!, $kinds: [EntityKind!]!, $scope: Scope!, $minSupport: Int!, $period: Period, $order: EvidenceOrder!, $after: String) {
  links(between: $between, kinds: $kinds, scope: $scope, minSupport: $minSupport, period: $period, orderBy: SUPPORTED_FIRST, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      entity { id name kind }
      score
      support
      joint
      jointEvidence(scope: SENTENCE, first: 2, orderBy: $order) {
        totalCount
        pageInfo { endCursor }
        nodes { ...Shown }
      }
      legs {
        with { id name partOf { name } }
        score
        counts { both left right total }
        inSentences: evidence(scope: SENTENCE, first: 0) { totalCount }
        evidence(first: 2, orderBy: $order) {
          totalCount
          pageInfo { endCursor }
          nodes { ...Shown }
        }
      }
    }
  }
} ${shown}`;

/**
 * How many links there are in windows narrower than one; nothing to ask for the narrowest.
 * @param {import("./nearer.js").Scope} scope
 */
export const nearerQuestion = (scope) => {
  const counts = inNarrower(scope, (one) => `links(between: $between, kinds: $kinds, scope: ${one}, minSupport: $minSupport, period: $period, first: 0) { totalCount }`);
  return counts && `query Nearer($between: [EntityRef!]!, $kinds: [EntityKind!]!, $minSupport: Int!, $period: Period) { ${counts} }`;
};

export const countQuestion = `query Count($between: [EntityRef!]!, $kinds: [EntityKind!]!, $scope: Scope!, $minSupport: Int!, $period: Period) {
  links(between: $between, kinds: $kinds, scope: $scope, minSupport: $minSupport, period: $period, first: 0) { totalCount }
}`;

/** What the two are called, where no link tells. */
export const namesQuestion = `query Names($leftId: ID, $leftName: String, $rightId: ID, $rightName: String) {
  left: entity(id: $leftId, name: $leftName) { id name partOf { name } }
  right: entity(id: $rightId, name: $rightName) { id name partOf { name } }
}`;

/** The regions most articles name: what to ask of a graph that does not hold those the page begins with. */
export const regionsQuestion = `{ entities(where: { kinds: [REGION] }, orderBy: ARTICLE_COUNT, first: 2) { nodes { name } } }`;

export const statisticsQuestion = `{
  statistics {
    documents articles sentences mentions entities coMentions newspapers snapshot
    kinds { kind entities }
  }
}`;

/** A reference as it stands in a question. */
export const referenceAsText = (reference) =>
  `{ ${Object.entries(reference).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`;

/** The question with its arguments written in, as a person would type it. */
export const linksAsText = (between, kinds, scope, minSupport, period, order) => `{
  links(
    between: [${between.map(referenceAsText).join(", ")}]
    kinds: [${kinds.join(", ")}]${scope === "ARTICLE" ? "" : `\n    scope: ${scope}`}
    minSupport: ${minSupport}${period ? `\n    period: ${referenceAsText(period)}` : ""}
    orderBy: SUPPORTED_FIRST
    first: 20
  ) {
    totalCount
    nodes {
      entity { name kind }
      score
      support
      legs {
        with { name }
        score
        counts { both left right total }
        evidence(first: 2${order === usual ? "" : `, orderBy: ${order}`}) {
          nodes {
            sentence
            article { title authors { name } }
            highlights { start end }
          }
        }
      }
    }
  }
}`;
