/** The questions this page asks. */

import { inNarrower } from "../first-page/nearer.js";
import { usual } from "../first-page/order.js";
import { referenceAsText } from "../first-page/questions.js";
import { ask } from "../first-page/service.js";

/**
 * @typedef {{ left: object, right: object, kinds: string[], scope: string, measure: string, minSupport: number, period: import("../first-page/period.js").Period | null, order: import("../first-page/order.js").Order }} Question
 * @typedef {{ entity: { id: string, name: string, kind: string }, left: number, right: number, score: number, pValue: number, qValue: number, presence: string }} Row
 * @typedef {{ totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Row[] }} Rows
 */

/** The rows do not hang on the order of the sentences behind them. */
const variables = ({ order: _, ...question }) => question;

/** What any service lets a page of a list hold. */
const page = 20;

const parameters = "$left: EntityRef!, $right: EntityRef!, $kinds: [EntityKind!]!, $scope: Scope!, $measure: CompareMeasure!, $minSupport: Int!, $period: Period";
const given = "left: $left, right: $right, kinds: $kinds, scope: $scope, measure: $measure, minSupport: $minSupport, period: $period";
const rows = `fragment Rows on ComparisonRowConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { entity { id name kind } left right score pValue qValue presence }
}`;

/**
 * The comparison with the first rows of each presence.
 * @param {Question} question
 */
export async function comparison(question) {
  const { compare } = await ask(
    `query Compare(${parameters}) {
      compare(${given}) {
        left { id name partOf { name } } right { id name partOf { name } }
        leftArticles rightArticles leftTotal rightTotal divergence
        SHARED: rows(presence: [SHARED], first: ${page}) { ...Rows }
        ONLY_LEFT: rows(presence: [ONLY_LEFT], first: ${page}) { ...Rows }
        ONLY_RIGHT: rows(presence: [ONLY_RIGHT], first: ${page}) { ...Rows }
      }
    } ${rows}`,
    variables(question),
  );
  return compare;
}

/**
 * How many rows both sides share in windows narrower than the question's.
 * @param {Question} question
 * @returns {Promise<Partial<Record<import("../first-page/nearer.js").Scope, number>>>}
 */
export async function sharedNearer({ scope, order: _, measure: __, ...question }) {
  const shared = inNarrower(/** @type {import("../first-page/nearer.js").Scope} */ (scope), (one) =>
    `compare(left: $left, right: $right, kinds: $kinds, scope: ${one}, minSupport: $minSupport, period: $period) { rows(presence: [SHARED], first: 0) { totalCount } }`);
  if (!shared) return {};
  const counts = await ask(`query Nearer($left: EntityRef!, $right: EntityRef!, $kinds: [EntityKind!]!, $minSupport: Int!, $period: Period) { ${shared} }`, question);
  return Object.fromEntries(Object.entries(counts).map(([name, { rows }]) => [name, rows.totalCount]));
}

/**
 * The rows behind a cursor.
 * @param {Question} question
 * @param {string[]} presence Of these; none for all.
 * @param {string | null} after
 * @returns {Promise<Rows>}
 */
export async function moreRows(question, presence, after) {
  const { compare } = await ask(
    `query Rows(${parameters}, $presence: [Presence!]!, $after: String) {
      compare(${given}) { rows(presence: $presence, first: ${page}, after: $after) { ...Rows } }
    } ${rows}`,
    { ...variables(question), presence, after },
  );
  return compare.rows;
}

/**
 * All rows of a comparison, page by page.
 * @param {Question} question
 */
export async function* allRows(question) {
  let after = null;
  do {
    const { nodes, pageInfo } = await moreRows(question, [], after);
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
}

const inOrder = (order) => (order === usual ? "" : `, orderBy: ${order}`);

/**
 * The question with its arguments written in, as a person would type it.
 * @param {Question} question
 */
export const comparisonAsText = ({ left, right, kinds, scope, measure, minSupport, period, order }) => `{
  compare(
    left: ${referenceAsText(left)}
    right: ${referenceAsText(right)}
    kinds: [${kinds.join(", ")}]
    scope: ${scope}
    measure: ${measure}
    minSupport: ${minSupport}${period ? `\n    period: ${referenceAsText(period)}` : ""}
  ) {
    left { name }
    right { name }
    leftTotal
    rightTotal
    divergence
    rows(first: 20) {
      totalCount
      nodes {
        entity { name kind }
        presence
        left
        right
        score
        qValue
        leftEvidence(first: 1${inOrder(order)}) { nodes { sentence article { title } } }
        rightEvidence(first: 1${inOrder(order)}) { nodes { sentence article { title } } }
      }
    }
  }
}`;
