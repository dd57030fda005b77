import type { Period } from "../../../src/Graph.Api/wwwroot/first-page/period.js";
import { ask, reference, shown } from "../../../src/Graph.Api/wwwroot/first-page/service.js";
import type { Counts, Entity, Kind, Sentences, Subgraph } from "./graph";

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
  return { ...neighborhood, asked: 1 };
}

/** What any service lets a page of a list hold. */
const page = 20;

interface Link {
  entity: Entity;
  legs: { with: Entity; score: number; counts: Counts }[];
}

/** What ties two entities, the strongest first, with the ties of each to both, and that of the two where they are mentioned together. */
export async function between({ of, and, kinds, scope, least, limit, period }: Around): Promise<Subgraph> {
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
        links(between: $pair, kinds: $kinds, scope: $scope, minSupport: $least, period: $period, first: $first, after: $after) {
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
  return { asked: 2, links: count, nodes: [...neighborhood.nodes, ...found.map(({ entity }) => entity)], edges: [...neighborhood.edges, ...ties] };
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

export async function portrait(id: string, period: Period | null): Promise<Portrait> {
  const { entity } = await ask(
    `query Portrait($id: ID!, $period: Period) {
      entity(id: $id) {
        name kind aliases mentionCount(period: $period) articleCount(period: $period) partOf { name }
        evidence(period: $period, first: 5) { totalCount pageInfo { endCursor } nodes { ...Shown } }
      }
    } ${shown}`,
    { id, period },
  );
  return entity;
}

/** The sentences that name an entity, behind those an earlier answer gave. */
export async function sentencesOfEntity(id: string, period: Period | null, after: string | null): Promise<Sentences> {
  const { entity } = await ask(
    `query Sentences($id: ID!, $period: Period, $after: String) {
      entity(id: $id) { evidence(period: $period, first: 20, after: $after) { totalCount pageInfo { endCursor } nodes { ...Shown } } }
    } ${shown}`,
    { id, period, after },
  );
  return entity.evidence;
}
