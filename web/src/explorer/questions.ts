import { ask, reference, shown } from "../../../src/Graph.Api/wwwroot/first-page/service.js";
import type { Entity, Kind, Sentences, Subgraph } from "./graph";

export interface Around {
  of: string;
  kinds: Kind[];
  scope: string;
  limit: number;
}

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

export interface Portrait {
  name: string;
  kind: Kind;
  aliases: string[];
  mentionCount: number;
  articleCount: number;
  partOf: { name: string } | null;
  evidence: Sentences;
}

export async function portrait(id: string): Promise<Portrait> {
  const { entity } = await ask(
    `query Portrait($id: ID!) {
      entity(id: $id) {
        name kind aliases mentionCount articleCount partOf { name }
        evidence(first: 5) { totalCount pageInfo { endCursor } nodes { ...Shown } }
      }
    } ${shown}`,
    { id },
  );
  return entity;
}

/** The sentences that name an entity, behind those an earlier answer gave. */
export async function sentencesOfEntity(id: string, after: string | null): Promise<Sentences> {
  const { entity } = await ask(
    `query Sentences($id: ID!, $after: String) {
      entity(id: $id) { evidence(first: 20, after: $after) { totalCount pageInfo { endCursor } nodes { ...Shown } } }
    } ${shown}`,
    { id, after },
  );
  return entity.evidence;
}

export async function names(text: string): Promise<Entity[]> {
  const { search } = await ask(
    `query Names($text: String!) { search(text: $text, first: 8) { nodes { ... on EntityHit { entity { id name kind } } } } }`,
    { text },
  );
  return search.nodes.flatMap((hit: { entity?: Entity }) => (hit.entity ? [hit.entity] : []));
}
