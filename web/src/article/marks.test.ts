import { describe, expect, it } from "vitest";
import { pieces, sentenceOf } from "../../../src/Graph.Api/wwwroot/article-page/marks.js";

const mention = (start: number, end: number, id: string) => ({ start, end, entity: { id, name: id, kind: "REGION" } });
const shown = (all: ReturnType<typeof pieces>) => all.map(({ start, end, mentions, cited }) => [start, end, mentions.map(({ entity }) => entity.id).join(), cited]);

describe("pieces", () => {
  it("are one where nothing is marked, and none where there is no text", () => {
    expect(shown(pieces(3, 9, [], null))).toEqual([[3, 9, "", false]]);
    expect(pieces(3, 3, [mention(0, 5, "a")], null)).toEqual([]);
  });

  it("part a mention that lies in another and one that reaches over the sentence's end", () => {
    expect(shown(pieces(0, 10, [mention(2, 7, "a"), mention(2, 4, "b")], { start: 0, end: 6 }))).toEqual([
      [0, 2, "", true], [2, 4, "a,b", true], [4, 6, "a", true], [6, 7, "a", false], [7, 10, "", false],
    ]);
  });

  it("leave out what stands in another paragraph", () => {
    expect(shown(pieces(5, 8, [mention(0, 3, "a"), mention(8, 9, "b")], { start: 0, end: 4 }))).toEqual([[5, 8, "", false]]);
  });
});

describe("sentenceOf", () => {
  it("reads an address and nothing else", () => {
    expect(sentenceOf("#body.12-30")).toEqual({ field: "BODY", start: 12, end: 30 });
    for (const none of ["", "#body.30-12", "#body.5-5", "#notes.1-2", "#body.1"]) expect(sentenceOf(none)).toBeNull();
  });
});
