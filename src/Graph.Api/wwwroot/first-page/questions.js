/** The questions this page asks. */

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
      legs {
        with { id name }
        score
        counts { both left right total }
        evidence(first: 2, orderBy: $order) {
          totalCount
          pageInfo { endCursor }
          nodes { ...Shown }
        }
      }
    }
  }
} ${shown}`;

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
