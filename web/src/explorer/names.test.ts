import { describe, expect, it } from "vitest";
import { namesThatFit, sizeAt } from "./names";

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

  it("in Latin letters take less room", () => {
    expect(namesThatFit([at(0, 0), at(90, 0, "高质量")], 25)).toEqual([true, false]);
    expect(namesThatFit([at(0, 0, "5G"), at(90, 0, "高质量")], 25)).toEqual([true, true]);
  });
});
