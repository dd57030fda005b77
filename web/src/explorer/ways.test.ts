import { describe, expect, it } from "vitest";
import { exportAddress } from "./ways";

const entity = (id: string) => ({ id, name: id, kind: "REGION" as const });
const question = { of: "株洲", and: "", kinds: ["THEME" as const, "PROGRAM" as const], scope: "SENTENCE", least: 2, limit: 12, period: null, among: false };

describe("exportAddress", () => {
  it("asks for what stands around one entity as it is shown", () => {
    const shown = { asked: 1, nodes: [entity("region:430200"), entity("theme:a")], edges: [], among: [] };
    expect(exportAddress("gexf", shown, question)).toBe("/export/gexf?around=region%3A430200&kinds=THEME&kinds=PROGRAM&scope=SENTENCE&minSupport=2&limit=12");
  });

  it("asks for the period that is shown", () => {
    const shown = { asked: 1, nodes: [entity("region:430200")], edges: [], among: [] };
    const period = { from: "2021-01-01", to: "2021-12-31", includeUndated: true as const };
    expect(exportAddress("gexf", shown, { ...question, period })).toMatch(/&limit=12&from=2021-01-01&to=2021-12-31&includeUndated=true$/);
  });

  it("asks for what links two", () => {
    const shown = { asked: 2, nodes: [entity("region:430200"), entity("region:520000"), entity("theme:a")], edges: [], among: [] };
    expect(exportAddress("csv", shown, question)).toBe("/export/csv?between=region%3A430200&between=region%3A520000&kinds=THEME&kinds=PROGRAM&scope=SENTENCE&minSupport=2&limit=12");
  });
});
