import { ask } from "../../../src/Graph.Api/wwwroot/first-page/service.js";
import type { Entity, Evidence, Kind, Subgraph } from "./graph";

export interface Around {
  of: string;
  kinds: Kind[];
  scope: string;
  limit: number;
}

/** What a visitor typed means an id when it looks like one, else a name. */
const reference = (text: string) => (/^[a-z]+:/.test(text) ? { id: text } : { name: text });

export async function neighbourhood({ of, kinds, scope, limit }: Around): Promise<Subgraph> {
  const { neighborhood } = await ask(
    `query Around($of: [EntityRef!]!, $kinds: [EntityKind!], $scope: Scope!, $limit: Int!) {
      neighborhood(of: $of, kinds: $kinds, scope: $scope, limit: $limit) {
        nodes { id name kind }
        edges { source { id name kind } target { id name kind } score counts { both left right total } }
      }
    }`,
    { of: [reference(of)], kinds, scope, limit },
  );
  return neighborhood;
}

/** The sentences behind a tie: a neighbourhood of its two ends alone has just that edge. */
export async function sentencesOfTie(source: Entity, target: Entity, scope: string): Promise<{ total: number; evidence: Evidence[] }> {
  const { neighborhood } = await ask(
    `query Tie($of: [EntityRef!]!, $scope: Scope!) {
      neighborhood(of: $of, scope: $scope, limit: 0) {
        edges { evidence(first: 12) { totalCount nodes { ...Shown } } }
      }
    } ${shown}`,
    { of: [{ id: source.id }, { id: target.id }], scope },
  );
  const evidence = neighborhood.edges[0]?.evidence;
  return { total: evidence?.totalCount ?? 0, evidence: evidence?.nodes ?? [] };
}

export interface Portrait {
  name: string;
  kind: Kind;
  aliases: string[];
  mentionCount: number;
  articleCount: number;
  partOf: { name: string } | null;
  evidence: { totalCount: number; nodes: Evidence[] };
}

export async function portrait(id: string): Promise<Portrait> {
  const { entity } = await ask(
    `query Portrait($id: ID!) {
      entity(id: $id) {
        name kind aliases mentionCount articleCount partOf { name }
        evidence(first: 5) { totalCount nodes { ...Shown } }
      }
    } ${shown}`,
    { id },
  );
  return entity;
}

export async function names(text: string): Promise<Entity[]> {
  const { search } = await ask(
    `query Names($text: String!) { search(text: $text, first: 8) { nodes { ... on EntityHit { entity { id name kind } } } } }`,
    { text },
  );
  return search.nodes.flatMap((hit: { entity?: Entity }) => (hit.entity ? [hit.entity] : []));
}

const shown = `fragment Shown on Evidence {
  sentence
  article { title newspaper date authors { name } }
  highlights { start end entity { id } }
}`;
