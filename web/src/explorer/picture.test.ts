import { describe, expect, it } from "vitest";
import { frame } from "./picture";

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
