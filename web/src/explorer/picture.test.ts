import { describe, expect, it } from "vitest";
import { frame, label, radii, ranks } from "./picture";

describe("frame", () => {
  it("has room for a long name at the edge", () => {
    const name = "中国发展高层论坛二〇二三年年会";
    const [left = 0, , width = 0] = frame([{ x: 0, y: 0, name: "北京市" }, { x: -300, y: 0, name }, { x: 300, y: 0, name }]).split(" ").map(Number);
    expect(left).toBeLessThanOrEqual(-300 - 6 * name.length);
    expect(left + width).toBeGreaterThanOrEqual(300 + 6 * name.length);
  });

  it("of one entity is no smaller than a picture", () => {
    expect(frame([{ x: 0, y: 0, name: "北京市" }])).toBe("-220 -140 440 290");
  });
});

describe("label", () => {
  it("is the name, cut where it is longer than others leave room for, and never inside a character", () => {
    expect(label("中国发展高层论坛二〇二三年年会")).toBe("中国发展高层论坛二〇二三年年会");
    expect(label("题".repeat(24))).toBe("题".repeat(24));
    expect(label("题".repeat(400))).toBe(`${"题".repeat(23)}…`);
    expect(label("🚀".repeat(25))).toBe(`${"🚀".repeat(23)}…`);
  });
});

describe("radii", () => {
  it("grow with what an entity counts, and are alike for those asked about", () => {
    const [centre, often, once] = ["a", "b", "c"].map((id) => ({ id, name: id, kind: "THEME" as const }));
    const tie = (right: number, target = often!) => ({ source: centre!, target, counts: { both: 1, left: 90, right, total: 100 }, score: 1 });
    const sizes = radii({ asked: 1, nodes: [centre!, often!, once!], edges: [tie(16), tie(4, once!)], among: [] });
    expect([sizes.get("a"), sizes.get("b"), sizes.get("c")]).toEqual([14, 13, 9.5]);
  });
});

describe("ranks", () => {
  const entity = { id: "a", name: "a", kind: "THEME" as const };
  const tie = (score: number) => ({ source: entity, target: entity, score, counts: { both: 1, left: 1, right: 1, total: 9 } });
  const of = (...scores: number[]) => {
    const ties = scores.map(tie);
    const found = ranks(ties);
    return ties.map((one) => found.get(one));
  };

  it("tell weak ties apart however far one is above them", () => {
    expect(of(1, 0.01, 0.02, 0.03)).toEqual([0.875, 0.125, 0.375, 0.625]);
  });

  it("are the same for equal ties, in the middle where all are equal", () => {
    expect(of(0.5, 0.5, 0.2)).toEqual([2 / 3, 2 / 3, 1 / 6]);
    expect(of(0.3, 0.3)).toEqual([0.5, 0.5]);
    expect(of()).toEqual([]);
  });
});
