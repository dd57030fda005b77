/** What the service answers, as far as the explorer asks for it. */

export type Kind = "REGION" | "INDUSTRY" | "PROGRAM" | "INSTITUTION" | "PERSON" | "THEME";

export const kinds: readonly Kind[] = ["REGION", "INDUSTRY", "PROGRAM", "INSTITUTION", "PERSON", "THEME"];

export interface Entity {
  id: string;
  name: string;
  kind: Kind;
}

export interface Counts {
  both: number;
  left: number;
  right: number;
  total: number;
}

/** A tie between two entities. It has no direction. */
export interface Tie {
  source: Entity;
  target: Entity;
  counts: Counts;
  score: number;
}

/** Some entities, those asked about first, and the ties among them. */
export interface Subgraph {
  /** How many were asked about. */
  asked: number;
  /** How many link the two asked about, shown or not. */
  links?: number;
  nodes: Entity[];
  edges: Tie[];
  /** Further ties, of what links the two asked about among itself: drawn, and of no weight for where things stand. */
  among: Tie[];
}

export interface Evidence {
  sentence: string;
  field: string;
  start: number;
  end: number;
  article: { id: string; title: string; newspaper: string | null; date: string | null; authors: { name: string }[] };
  highlights: { start: number; end: number; entity: { id: string } }[];
}

/** Sentences behind a number, as many as were asked for, and how many there are. */
export interface Sentences {
  totalCount: number;
  pageInfo: { endCursor: string | null };
  nodes: Evidence[];
}

/** Whether there is nothing but what was asked about. */
export const isEmpty = ({ asked, nodes }: Subgraph) => nodes.length <= asked;

/** How many of the entities not asked about meet one that was asked about fewer times than `least`. */
export function seldomMet(least: number, { asked, nodes, edges }: Subgraph): number {
  const chosen = new Set(nodes.slice(0, asked).map(({ id }) => id));
  const seldom = new Set<string>();
  for (const { source, target, counts } of edges) {
    const [one, other] = [chosen.has(source.id), chosen.has(target.id)];
    if (one !== other && counts.both < least) seldom.add(one ? target.id : source.id);
  }
  return seldom.size;
}
