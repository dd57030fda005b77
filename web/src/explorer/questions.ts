import type { Order } from "../../../src/Graph.Api/wwwroot/first-page/order.js";
import type { Period } from "../../../src/Graph.Api/wwwroot/first-page/period.js";
import { ask, reference, shown } from "../../../src/Graph.Api/wwwroot/first-page/service.js";
import type { Counts, Entity, Kind, Sentences, Subgraph, Tie } from "./graph";

export interface Around {
  of: string;
  /** Another entity: what ties the two is asked for instead; empty for none. */
  and: string;
  kinds: Kind[];
  scope: string;
  /** Ties of fewer windows are none. */
  least: number;
  limit: number;
  /** Only articles published then count; null for all. */
  period: Period | null;
  /** Whether what links two is shown with the ties among the links themselves. */
  among: boolean;
}

export async function neighbourhood({ of, kinds, scope, least, limit, period }: Around): Promise<Subgraph> {
  const { neighborhood } = await ask(
    `query Around($of: [EntityRef!]!, $kinds: [EntityKind!], $scope: Scope!, $least: Int!, $limit: Int!, $period: Period) {
      neighborhood(of: $of, kinds: $kinds, scope: $scope, minSupport: $least, limit: $limit, period: $period) {
        nodes { id name kind }
        edges { source { id name kind } target { id name kind } score counts { both left right total } }
      }
    }`,
    { of: [reference(of)], kinds, scope, least, limit, period },
  );
  return { ...neighborhood, asked: 1, among: [] };
}

/** What any service lets a page of a list hold. */
const page = 20;

interface Link {
  entity: Entity;
  legs: { with: Entity; score: number; counts: Counts }[];
}

/** What ties two entities, those that are often with both first, with the ties of each to both, and that of the two where they are mentioned together. */
export async function between({ of, and, kinds, scope, least, limit, period, among }: Around): Promise<Subgraph> {
  const pair = [reference(of), reference(and)];
  const { neighborhood } = await ask(
    `query Pair($pair: [EntityRef!]!, $scope: Scope!, $period: Period) {
      neighborhood(of: $pair, scope: $scope, limit: 0, period: $period) {
        nodes { id name kind }
        edges { source { id name kind } target { id name kind } score counts { both left right total } }
      }
    }`,
    { pair, scope, period },
  );
  const found: Link[] = [];
  let count: number;
  let next: string | null = null;
  do {
    const { links } = await ask(
      `query Between($pair: [EntityRef!]!, $kinds: [EntityKind!], $scope: Scope!, $least: Int!, $period: Period, $first: Int!, $after: String) {
        links(between: $pair, kinds: $kinds, scope: $scope, minSupport: $least, period: $period, orderBy: SUPPORTED_FIRST, first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { entity { id name kind } legs { with { id name kind } score counts { both left right total } } }
        }
      }`,
      { pair, kinds, scope, least, period, first: Math.min(page, limit - found.length), after: next },
    );
    found.push(...links.nodes);
    count = links.totalCount;
    next = links.pageInfo.hasNextPage ? links.pageInfo.endCursor : null;
  } while (next && found.length < limit);
  const ties = found.flatMap(({ entity, legs }) => legs.map((leg) => ({ source: entity, target: leg.with, score: leg.score, counts: leg.counts })));
  const links = found.map(({ entity }) => entity);
  const others = among && links.length > 1 ? await tiesAmong(links, scope, least, period) : [];
  return { asked: 2, links: count, nodes: [...neighborhood.nodes, ...links], edges: [...neighborhood.edges, ...ties], among: others };
}

/** How many entities such a question would find besides those it names, as many as it asks for. */
export async function howMany(question: Around): Promise<number> {
  if (!question.and) return (await neighbourhood(question)).nodes.length - 1;
  const { of, and, kinds, scope, least, period } = question;
  const { links } = await ask(
    `query Links($pair: [EntityRef!]!, $kinds: [EntityKind!], $scope: Scope!, $least: Int!, $period: Period) {
      links(between: $pair, kinds: $kinds, scope: $scope, minSupport: $least, period: $period, first: 0) { totalCount }
    }`,
    { pair: [reference(of), reference(and)], kinds, scope, least, period },
  );
  return links.totalCount;
}

/** The ties of some entities among themselves. */
async function tiesAmong(entities: Entity[], scope: string, least: number, period: Period | null): Promise<Tie[]> {
  const { neighborhood } = await ask(
    `query Among($of: [EntityRef!]!, $scope: Scope!, $least: Int!, $period: Period) {
      neighborhood(of: $of, scope: $scope, minSupport: $least, limit: 0, period: $period) {
        edges { source { id name kind } target { id name kind } score counts { both left right total } }
      }
    }`,
    { of: entities.map(({ id }) => ({ id })), scope, least, period },
  );
  return neighborhood.edges;
}

export interface Portrait {
  name: string;
  kind: Kind;
  aliases: string[];
  mentionCount: number;
  articleCount: number;
  partOf: { name: string } | null;
  evidence: Sentences;
}

export async function portrait(id: string, period: Period | null, order: Order): Promise<Portrait> {
  const { entity } = await ask(
    `query Portrait($id: ID!, $period: Period, $order: EvidenceOrder!) {
      entity(id: $id) {
        name kind aliases mentionCount(period: $period) articleCount(period: $period) partOf { name }
        evidence(period: $period, orderBy: $order, first: 5) { totalCount pageInfo { endCursor } nodes { ...Shown } }
      }
    } ${shown}`,
    { id, period, order },
  );
  return entity;
}

/** The sentences that name an entity, behind those an earlier answer gave. */
export async function sentencesOfEntity(id: string, period: Period | null, order: Order, after: string | null): Promise<Sentences> {
  const { entity } = await ask(
    `query Sentences($id: ID!, $period: Period, $order: EvidenceOrder!, $after: String) {
      entity(id: $id) { evidence(period: $period, orderBy: $order, first: 20, after: $after) { totalCount pageInfo { endCursor } nodes { ...Shown } } }
    } ${shown}`,
    { id, period, order, after },
  );
  return entity.evidence;
}
