import { usual } from "./order.js";

/** @typedef {{ name: string, kind: string, partOf?: { name: string } | null }} Named An entity among others to choose from. */

/**
 * What an entity is called among others: namesakes stand behind what they are part of (深圳市南山区), as the service takes them too.
 * @param {Named[]} others
 * @param {Named} one
 */
export const nameAmong = (others, { name, partOf }) => (partOf && others.filter((other) => other.name === name).length > 1 ? partOf.name + name : name);

/**
 * What an entity is called by itself: counties and districts behind what they lie in, since many share a name.
 * @param {{ id: string, name: string, partOf?: { name: string } | null }} one
 */
export const nameInFull = ({ id, name, partOf }) => (partOf && /^region:\d{4}(?!00)\d{2}$/.test(id) ? partOf.name + name : name);

/**
 * What went wrong with a question; `candidates` lists entities to choose from where a name is unknown or means several. Its message is empty where
 * no answer came, or none that is GraphQL's; its `code` is the service's word for the reason.
 */
export class Refusal extends Error {
  /** @param {{ message: string, extensions?: { code?: string, candidates?: (Named & { id: string })[] } }} error */
  constructor(error) {
    super(error.message);
    this.code = error.extensions?.code ?? "";
    this.candidates = error.extensions?.candidates ?? [];
  }
}

/**
 * What a visitor is told of a failure: in the page's words where it has some, else in the service's.
 * @param {unknown} error
 * @param {{ failed: string, refused: Record<string, (name: string, message: string) => string> }} say
 */
export function wording(error, say) {
  const message = error instanceof Error ? error.message : "";
  const own = error instanceof Refusal && message ? (say.refused[error.code] ?? say.refused[""]) : undefined;
  // The service quotes the name that was given first.
  return own?.(/'([^']*)'/.exec(message)?.[1] ?? "", message) || message || say.failed;
}

/**
 * Asks the service.
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @returns {Promise<any>} The answer's data.
 */
export async function ask(query, variables = {}) {
  let answer;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
    });
    answer = await response.json();
  } catch {
    throw new Refusal({ message: "" });
  }
  const { data, errors } = answer;
  if (errors?.length) throw new Refusal(errors[0]);
  return data;
}

/**
 * What a visitor typed means an id when it looks like one, else a name.
 * @param {string} text
 * @returns {{ id: string } | { name: string }}
 */
export const reference = (text) => (/^[a-z]+:/.test(text) ? { id: text } : { name: text });

/** What is together less often may be so by chance: the service's q-values take none of it for a find. */
export const leastFind = 3;

/** What the pages show of a sentence. */
export const shown = `fragment Shown on Evidence {
  sentence field start end
  article { id title newspaper date authors { name } }
  highlights { start end entity { id } }
}`;

/**
 * The sentences behind a tie, or behind what several are named in at once.
 * @param {string[]} of Ids, the first of those that sentences are listed by.
 * @param {string} scope
 * @param {string | null} after A cursor that an earlier answer gave.
 * @param {import("./period.js").Period | null} period Only of articles published then; null for all.
 * @param {import("./order.js").Order} order
 * @returns {Promise<{ totalCount: number, pageInfo: { endCursor: string | null }, nodes: any[] }>}
 */
export async function sentencesOf(of, scope, after = null, period = null, order = usual) {
  const { evidence } = await ask(
    `query Sentences($of: [EntityRef!]!, $scope: Scope!, $period: Period, $order: EvidenceOrder!, $after: String) {
      evidence(of: $of, scope: $scope, period: $period, orderBy: $order, first: 20, after: $after) { totalCount pageInfo { endCursor } nodes { ...Shown } }
    } ${shown}`,
    { of: of.map((id) => ({ id })), scope, period, order, after },
  );
  return evidence;
}
