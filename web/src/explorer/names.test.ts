import { describe, expect, it } from "vitest";
import { aside, namesThatFit, sizeAt } from "./names";

const at = (x: number, y: number, name = "高质量发展") => ({ x, y, radius: 8, name });

describe("names", () => {
  it("are as large as usual where the picture is, and never smaller than can be read", () => {
    expect(sizeAt(1)).toBe(12);
    expect(sizeAt(2)).toBe(12);
    expect(sizeAt(0.7)).toBe(12);
    expect(sizeAt(0.4)).toBe(25);
  });

  it("are all drawn where they are as large as usual", () => {
    expect(namesThatFit([at(0, 0), at(0, 0)], 12)).toEqual([true, true]);
  });

  it("that lie over one that counts more are left out where they must be larger", () => {
    expect(namesThatFit([at(0, 0), at(40, 5), at(0, 60), at(200, 0)], 25)).toEqual([true, false, true, true]);
  });

  it("stand below their circles, and at an edge as far aside as they would reach over it", () => {
    const edges = { left: -100, right: 100 };
    expect([0, 60, -60].map((x) => aside({ x, name: "高质量" }, 20, edges))).toEqual([0, 0, 0]);
    expect([90, -95, 200].map((x) => aside({ x, name: "高质量" }, 20, edges))).toEqual([-20, 25, -130]);
  });

  it("in Latin letters take less room", () => {
    expect(namesThatFit([at(0, 0), at(90, 0, "高质量")], 25)).toEqual([true, false]);
    expect(namesThatFit([at(0, 0, "5G"), at(90, 0, "高质量")], 25)).toEqual([true, true]);
  });
});
