import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { SimulationLinkDatum, SimulationNodeDatum } from "d3-force";
import type { Subgraph } from "./graph";

export interface Place {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
}

interface Spring extends SimulationLinkDatum<Body> {
  score: number;
}

const steps = 300;

/** How far two entities asked about stand from each other. */
const apart = 520;

/** A linear congruential generator (Numerical Recipes), so that the same graph gives the same picture. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 2 ** 32;
}

/**
 * Where each entity stands, around (0, 0): strong ties pull together, everything else pushes apart, and the entity asked about stays in
 * the middle; of two the one stays on the left, the other on the right. The same subgraph and seed give the same places on every machine.
 */
export function layout({ asked, nodes, edges }: Subgraph, seed = 1): Map<string, Place> {
  const random = seeded(seed);
  const bodies: Body[] = nodes.map(({ id }, i) => ({
    id,
    x: 300 * (random() - 0.5),
    y: 300 * (random() - 0.5),
    ...(i < asked ? { fx: apart * (i - (asked - 1) / 2), fy: 0 } : {}),
  }));
  const springs: Spring[] = edges.map(({ source, target, score }) => ({ source: source.id, target: target.id, score }));
  const strongest = Math.max(1e-9, ...edges.map((edge) => edge.score));
  forceSimulation(bodies)
    .randomSource(random)
    .force("push", forceManyBody<Body>().strength(-420))
    .force(
      "pull",
      forceLink<Body, Spring>(springs)
        .id((body) => body.id)
        .distance(110)
        .strength((spring) => (0.35 * spring.score) / strongest / Math.sqrt(Math.max(1, nodes.length / 10))),
    )
    .force("room", forceCollide<Body>(36))
    .force("x", forceX<Body>().strength(0.05))
    .force("y", forceY<Body>().strength(0.08))
    .stop()
    .tick(steps);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
