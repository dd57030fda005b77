import { describe, expect, it } from "vitest";
import { wider } from "../../../src/Graph.Api/wwwroot/first-page/wider.js";

const limits = { kinds: ["PROGRAM"], scope: "SENTENCE", minSupport: 2, period: { from: "2021-01-01" } };

describe("what to leave away", () => {
  it("is each limit that alone stands in the way", async () => {
    const found = await wider(limits, async ({ scope, period }) => (scope === "ARTICLE" ? 4 : period ? 0 : 1));
    expect(found).toEqual([{ leaving: ["scope"], count: 4 }, { leaving: ["period"], count: 1 }]);
  });

  it("is all of them where none alone helps", async () => {
    const found = await wider(limits, async ({ scope, minSupport, kinds, period }) => (scope === "ARTICLE" && minSupport === 1 && !kinds.length && !period ? 3 : 0));
    expect(found).toEqual([{ leaving: ["scope", "least", "period", "kinds"], count: 3 }]);
  });

  it("is nothing where nothing helps, and of a question without limits nothing is asked", async () => {
    expect(await wider(limits, async () => 0)).toEqual([]);
    const all = ["REGION", "INDUSTRY", "PROGRAM", "INSTITUTION", "PERSON", "THEME"];
    expect(await wider({ kinds: all, scope: "ARTICLE", minSupport: 1, period: null }, async () => { throw new Error("asked"); })).toEqual([]);
  });
});
