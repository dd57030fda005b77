import { many } from "../../../src/Graph.Api/wwwroot/first-page/language.js";
import { refused } from "../../../src/Graph.Api/wwwroot/first-page/refusals.js";
import { words as first } from "../../../src/Graph.Api/wwwroot/first-page/words.js";
import type { Counts, Kind } from "./graph";

type Shared = Record<"since" | "until" | "undated" | "order" | "spread" | "newest" | "oldest", string>;

/** How a period and the order of sentences are spoken of, as on the other pages. */
const shared = ({ since, until, undated, order, spread, newest, oldest }: Shared): Shared => ({ since, until, undated, order, spread, newest, oldest });

/** What the explorer says. Keys are the `data-text` attributes of index.html and names used by main.ts. */
export interface Words {
  other: string;
  texts: Record<"explorer" | "of" | "and" | "kinds" | "scope" | "article" | "paragraph" | "sentence" | "least" | "limit" | "order" | "spread" | "newest" | "oldest" | "among" | "since" | "until" | "undated" | "show" | "first" | "compare", string>;
  kind: Record<Kind, string>;
  /** What one entity of the kind is. */
  one: Record<Kind, string>;
  asking: string;
  /** What stands before the files that others open what is shown with. */
  take: string;
  savePicture: string;
  matrix: string;
  compareThem: string;
  hint: string;
  failed: string;
  unsigned: string;
  untitled: string;
  centre: string;
  candidates: string;
  /** What is said instead of the service's message, by its code, of the name it is about and the message itself. */
  refused: Record<string, (name: string, message: string) => string>;
  shown(entities: number, ties: number): string;
  mentioned(mentions: number, articles: number): string;
  partOf(name: string): string;
  counts(counts: Counts, left: string, right: string): string;
  ties(count: number): string;
  tie(name: string, together: number): string;
  linking(count: number, shown: number, left: string, right: string): string;
  /** What stands in place of a picture that has none but those asked about. */
  nothing(names: string[]): string;
  /** How a limit is left away, as on the first page. */
  without: Record<"scope" | "least" | "period" | "kinds", string>;
  withoutAll: string;
  widerCount(how: string, count: number): string;
  /** What is said where no limit stands in the way, of one entity and of two. */
  nothingWider: Record<"one" | "both", string>;
  withOne(name: string): string;
  noneNamesBoth(one: string, other: string): string;
  noMoreNamesBoth(one: string, other: string): string;
  allInOne(count: number): string;
  moreSentences(count: number): string;
  chooseKind: string;
  seldom(entities: number, least: number): string;
  onlyOften(least: number): string;
  noDate(text: string): string;
  inPeriod(articles: { inside: number; undated: number; withUndated: boolean }): string;
}

export const words: Record<"zh" | "en", Words> = {
  zh: {
    other: "English",
    texts: {
      explorer: "图谱浏览", of: "围绕", and: "与（可不填）", kinds: "显示", scope: "同现范围", article: "同篇", paragraph: "同段", sentence: "同句", least: "至少同现", limit: "邻居数", show: "显示",
      first: "首页", compare: "比较", among: "关联项彼此的连线", ...shared(first.zh),
    },
    kind: { REGION: "地区", INDUSTRY: "产业", PROGRAM: "战略与政策", INSTITUTION: "机构", PERSON: "人物", THEME: "主题" },
    one: { REGION: "地区", INDUSTRY: "产业", PROGRAM: "战略与政策", INSTITUTION: "机构", PERSON: "人物", THEME: "主题" },
    asking: "正在查找……",
    take: "带走此图：",
    savePicture: "存为图片（SVG）",
    matrix: "共现矩阵（CSV）",
    compareThem: "比较这两者各与什么同现",
    hint: "圆越大提到的越多，线越粗联系越紧。点击连线看背后的句子，点击圆点看实体。滚轮或双指缩放，拖动平移；键盘用 + − 与方向键。",
    failed: "服务没有回答，请看它是否仍在运行。",
    unsigned: "未署名",
    untitled: "（无题）",
    centre: "以此为中心",
    candidates: "您指的是：",
    refused: refused.zh,
    shown: (entities, ties) => `${entities} 个实体，${ties} 条同现关系。`,
    mentioned: (mentions, articles) => `在 ${articles} 篇文章中提及 ${mentions} 次`,
    partOf: (name) => `属于${name}`,
    counts: (c, left, right) => `同现 ${c.both} · ${left} ${c.left} · ${right} ${c.right} · 共 ${c.total}`,
    ties: (count) => `图中的 ${count} 条连线`,
    tie: (name, together) => `${name} · 同现 ${together}`,
    linking: (count, shown, left, right) =>
      `${count} 项把${left}与${right}连在一起${shown < count ? `，图中是前 ${shown} 项` : ""}。选一项看句子：`,
    nothing: (names) => `按所设条件，没有一项${names.length > 1 ? "既" : ""}与${names.join("同现，又与")}同现。`,
    without: first.zh.without,
    withoutAll: first.zh.withoutAll,
    widerCount: first.zh.widerCount,
    nothingWider: { one: "图谱里没有任何一项与它同现。", both: first.zh.nothingWider },
    withOne: (name) => `与${name}`,
    noneNamesBoth: first.zh.noneNamesBoth,
    noMoreNamesBoth: first.zh.noMoreNamesBoth,
    allInOne: (count) => `${count} 句同时提到三者`,
    moreSentences: (count) => `另有 ${count} 句`,
    chooseKind: "请至少选一类。",
    seldom: (entities, least) => `其中 ${entities} 个与所问同现不足 ${least} 次，可能只是偶然。`,
    onlyOften: (least) => `只看至少 ${least} 次的`,
    noDate: first.zh.noDate,
    inPeriod: first.zh.inPeriod,
  },
  en: {
    other: "中文",
    texts: {
      explorer: "Explorer", of: "Around", and: "and (optional)", kinds: "Show", scope: "Together in", article: "one article", paragraph: "one paragraph",
      sentence: "one sentence", least: "At least", limit: "Neighbours", show: "Show", first: "First page", compare: "Compare", among: "ties among the links", ...shared(first.en),
    },
    kind: {
      REGION: "Regions", INDUSTRY: "Industries", PROGRAM: "Strategies and policies", INSTITUTION: "Institutions", PERSON: "People", THEME: "Themes",
    },
    one: {
      REGION: "Region", INDUSTRY: "Industry", PROGRAM: "Strategy or policy", INSTITUTION: "Institution", PERSON: "Person", THEME: "Theme",
    },
    asking: "Looking…",
    take: "Take it along: ",
    savePicture: "Save the picture (SVG)",
    matrix: "co-occurrence matrix (CSV)",
    compareThem: "Compare what each of the two is named with",
    hint: "Larger circles are named more, thicker lines are stronger ties. Choose a line for the sentences behind it, a circle for the entity. The wheel or two fingers zoom, dragging moves; so do + − and the arrow keys.",
    failed: "The service did not answer. See whether it is still running.",
    unsigned: "unsigned",
    untitled: "(untitled)",
    centre: "Put in the middle",
    candidates: "Did you mean:",
    refused: refused.en,
    shown: (entities, ties) => `${entities} ${entities === 1 ? "entity" : "entities"}, ${many(ties, "tie")}.`,
    mentioned: (mentions, articles) => `${many(mentions, "mention")} in ${many(articles, "article")}`,
    partOf: (name) => `part of ${name}`,
    counts: (c, left, right) => `${c.both} together · ${c.left} ${left} · ${c.right} ${right} · ${c.total} in all`,
    ties: (count) => `${many(count, "tie")} in the picture`,
    tie: (name, together) => `${name} · ${together} together`,
    linking: (count, shown, left, right) =>
      `${count} named with ${left} and with ${right}${shown < count ? `, the first ${shown} in the picture` : ""}. Choose one for the sentences:`,
    nothing: (names) => `Within these limits nothing is named with ${names.join(" and with ")}.`,
    without: first.en.without,
    withoutAll: first.en.withoutAll,
    widerCount: first.en.widerCount,
    nothingWider: { one: "Nothing in the graph is named with it.", both: first.en.nothingWider },
    withOne: (name) => `With ${name}`,
    noneNamesBoth: first.en.noneNamesBoth,
    noMoreNamesBoth: first.en.noMoreNamesBoth,
    allInOne: (count) => `${count} ${count === 1 ? "sentence names" : "sentences name"} all three`,
    moreSentences: (count) => `${count} more ${count === 1 ? "sentence" : "sentences"}`,
    chooseKind: "Choose at least one kind.",
    seldom: (entities, least) => `${entities} of them ${entities === 1 ? "meets" : "meet"} what was asked about fewer than ${least} times, which may be chance.`,
    onlyOften: (least) => `Only what meets ${least} times or more`,
    noDate: first.en.noDate,
    inPeriod: first.en.inPeriod,
  },
};
