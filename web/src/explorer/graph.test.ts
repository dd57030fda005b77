import { describe, expect, it } from "vitest";
import { isEmpty, seldomMet } from "./graph";

const entity = (id: string) => ({ id, name: id, kind: "THEME" as const });
const tie = (source: string, target: string, both: number) => ({ source: entity(source), target: entity(target), score: 1, counts: { both, left: 9, right: 9, total: 99 } });

describe("seldomMet", () => {
  it("counts neighbours by their ties to what was asked about, whichever end that is", () => {
    const edges = [tie("a", "b", 2), tie("c", "a", 1), tie("a", "d", 3), tie("b", "d", 1)];
    expect(seldomMet(3, { asked: 1, nodes: ["a", "b", "c", "d"].map(entity), edges, among: [] })).toBe(2);
    expect(seldomMet(2, { asked: 1, nodes: ["a", "b", "c", "d"].map(entity), edges, among: [] })).toBe(1);
  });

  it("counts what links two once, by its weaker side, and not the two themselves", () => {
    const edges = [tie("a", "b", 1), tie("c", "a", 1), tie("c", "b", 1), tie("d", "a", 5), tie("d", "b", 2), tie("e", "a", 3), tie("e", "b", 3)];
    expect(seldomMet(3, { asked: 2, nodes: ["a", "b", "c", "d", "e"].map(entity), edges, among: [] })).toBe(2);
  });
});

describe("isEmpty", () => {
  it("is what holds nothing but what was asked about", () => {
    const of = (asked: number, ...names: string[]) => isEmpty({ asked, nodes: names.map(entity), edges: [], among: [] });
    expect([of(1, "a"), of(2, "a", "b"), of(1, "a", "b"), of(2, "a", "b", "c")]).toEqual([true, true, false, false]);
  });
});
