import { describe, expect, it } from "vitest";
import type { Entity, Subgraph } from "./graph";
import { layout, seeded } from "./layout";

const entity = (id: string): Entity => ({ id, name: id, kind: "THEME" });
const counts = { both: 1, left: 1, right: 1, total: 1 };

function graph(size: number, ties: [number, number, number][]): Subgraph {
  const nodes = Array.from({ length: size }, (_, i) => entity(`theme:${i}`));
  return { asked: 1, nodes, edges: ties.map(([s, t, score]) => ({ source: nodes[s]!, target: nodes[t]!, score, counts })), among: [] };
}

describe("layout", () => {
  const some = graph(12, [[0, 1, 0.9], [0, 2, 0.1], [1, 2, 0.5], [3, 4, 0.7], [0, 5, 0.3]]);

  it("leaves everything where it is when ties among the links are shown", () => {
    const [source, target] = [some.nodes[6]!, some.nodes[7]!];
    expect(layout({ ...some, among: [{ source, target, score: 1, counts }] })).toEqual(layout(some));
  });

  it("gives the same places for the same graph and seed, and others for another seed", () => {
    expect(layout(some, 7)).toEqual(layout(some, 7));
    expect(layout(some, 7)).not.toEqual(layout(some, 8));
  });

  it("keeps the entity asked about in the middle", () => {
    expect(layout(some).get("theme:0")).toEqual({ x: 0, y: 0 });
  });

  it("keeps two entities asked about on either side", () => {
    const places = layout({ ...some, asked: 2 });
    expect([places.get("theme:0"), places.get("theme:1")]).toEqual([{ x: -260, y: 0 }, { x: 260, y: 0 }]);
  });

  it("leaves room between any two entities", () => {
    const places = [...layout(some).values()];
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40);
  });

  it("draws a strong tie shorter than a weak one", () => {
    const places = layout(graph(3, [[0, 1, 1], [0, 2, 0.05]]));
    const far = (id: string) => Math.hypot(places.get(id)!.x, places.get(id)!.y);
    expect(far("theme:1")).toBeLessThan(far("theme:2"));
  });

  it("places a single entity and nothing", () => {
    expect(layout(graph(1, []))).toEqual(new Map([["theme:0", { x: 0, y: 0 }]]));
    expect(layout(graph(0, []))).toEqual(new Map());
  });
});

describe("seeded", () => {
  it("gives numbers from 0 to 1, exclusive", () => {
    const random = seeded(1);
    for (let i = 0; i < 1000; i++) {
      const number = random();
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
    }
  });
});
