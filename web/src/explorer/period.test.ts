import { afterEach, describe, expect, it, vi } from "vitest";
import { articlesIn, dayOf, fillPeriod, periodInAddress, periodOf } from "../../../src/Graph.Api/wwwroot/first-page/period.js";

/** A form of the three fields, as far as they are asked for. */
function form(from: string, to: string, undated = false) {
  const input = (value: string, checked = false) => ({ value, checked, attributes: {} as Record<string, string>, setAttribute(name: string, text: string) { this.attributes[name] = text; } });
  const fields: Record<string, ReturnType<typeof input>> = { from: input(from), to: input(to), undated: input("1", undated) };
  return { fields, form: { elements: { namedItem: (name: string) => fields[name] } } as unknown as HTMLFormElement };
}

const say = { noDate: (text: string) => `no date: ${text}` };

describe("dayOf", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021年", "2021-01-01", "2021-12-31"],
    ["2021-09", "2021-09-01", "2021-09-30"],
    ["2021/2", "2021-02-01", "2021-02-28"],
    ["2024.2", "2024-02-01", "2024-02-29"],
    ["2021年12月", "2021-12-01", "2021-12-31"],
    ["2021-09-30", "2021-09-30", "2021-09-30"],
    ["2021年9月3日", "2021-09-03", "2021-09-03"],
    ["1978", "1978-01-01", "1978-12-31"],
  ])("of %s is its first and its last day", (text, first, last) => {
    expect([dayOf(text, "from"), dayOf(text, "to")]).toEqual([first, last]);
  });

  it.each(["21", "20211", "2021-13", "2021-00", "2021-02-29", "2021-04-31", "2021-09-00", "0021", "2021-9-", "十四五", "2021-09-30T08:00"])("of %s is none", (text) => {
    expect([dayOf(text, "from"), dayOf(text, "to")]).toEqual([null, null]);
  });
});

describe("periodOf", () => {
  it("is null where nothing narrows, whatever is said of the undated", () => {
    expect(periodOf(form("", " ", true).form, say)).toBeNull();
  });

  it("takes the days typed, and the undated where they are asked for", () => {
    expect(periodOf(form("2021", "").form, say)).toEqual({ from: "2021-01-01" });
    expect(periodOf(form("2021", "2023-06", true).form, say)).toEqual({ from: "2021-01-01", to: "2023-06-30", includeUndated: true });
  });

  it("refuses what is no date and marks the field until it is one", () => {
    const { form: given, fields } = form("2021", "next year");
    expect(() => periodOf(given, say)).toThrow("no date: next year");
    expect([fields["from"]?.attributes["aria-invalid"], fields["to"]?.attributes["aria-invalid"]]).toEqual(["false", "true"]);
    fields["to"]!.value = "2022";
    periodOf(given, say);
    expect(fields["to"]?.attributes["aria-invalid"]).toBe("false");
  });
});

describe("an address", () => {
  it("says the fields as they were typed, and fills them again", () => {
    const there = form("2021", " 2022-03 ", true).form;
    expect(periodInAddress(there)).toEqual([["from", "2021"], ["to", "2022-03"], ["undated", "1"]]);
    expect(periodInAddress(form("", "").form)).toEqual([]);
    const here = form("1999", "");
    fillPeriod(here.form, new URLSearchParams(periodInAddress(there)));
    expect(periodInAddress(here.form)).toEqual(periodInAddress(there));
    fillPeriod(here.form, new URLSearchParams());
    expect(periodInAddress(here.form)).toEqual([]);
  });
});

describe("articlesIn", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks nothing where there is no period", async () => {
    expect(await articlesIn(null)).toBeNull();
  });

  it("tells those inside from those without a date", async () => {
    const answer = { data: { inside: { totalCount: 7 }, all: { totalCount: 25 } } };
    const asked = vi.fn(async () => ({ json: async () => answer }));
    vi.stubGlobal("fetch", asked);
    expect(await articlesIn({ from: "2021-01-01", includeUndated: true })).toEqual({ inside: 7, undated: 18, withUndated: true });
    const [, { body }] = asked.mock.calls[0] as unknown as [string, { body: string }];
    expect(JSON.parse(body).variables).toEqual({ inside: { from: "2021-01-01", includeUndated: false }, all: { from: "2021-01-01", includeUndated: true } });
  });
});
