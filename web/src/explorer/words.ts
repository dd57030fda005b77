import type { Counts, Kind } from "./graph";

/** What the explorer says. Keys are the `data-text` attributes of index.html and names used by main.ts. */
export interface Words {
  other: string;
  texts: Record<"explorer" | "of" | "kinds" | "scope" | "article" | "paragraph" | "sentence" | "limit" | "show", string>;
  kind: Record<Kind, string>;
  asking: string;
  hint: string;
  failed: string;
  unsigned: string;
  centre: string;
  candidates: string;
  shown(entities: number, ties: number): string;
  mentioned(mentions: number, articles: number): string;
  partOf(name: string): string;
  counts(counts: Counts): string;
  more(count: number): string;
}

export const words: Record<"zh" | "en", Words> = {
  zh: {
    other: "English",
    texts: {
      explorer: "图谱浏览", of: "围绕", kinds: "显示", scope: "同现范围", article: "同篇", paragraph: "同段", sentence: "同句", limit: "邻居数", show: "显示",
    },
    kind: { REGION: "地区", INDUSTRY: "产业", PROGRAM: "战略与政策", INSTITUTION: "机构", PERSON: "人物", THEME: "主题" },
    asking: "正在查找……",
    hint: "点击连线看背后的句子，点击圆点看实体。滚轮缩放，拖动平移。",
    failed: "服务没有回答",
    unsigned: "未署名",
    centre: "以此为中心",
    candidates: "您指的是：",
    shown: (entities, ties) => `${entities} 个实体，${ties} 条同现关系`,
    mentioned: (mentions, articles) => `在 ${articles} 篇文章中提及 ${mentions} 次`,
    partOf: (name) => `属于${name}`,
    counts: (c) => `同现 ${c.both} · 前者 ${c.left} · 后者 ${c.right} · 共 ${c.total}`,
    more: (count) => `另有 ${count} 句`,
  },
  en: {
    other: "中文",
    texts: {
      explorer: "Explorer", of: "Around", kinds: "Show", scope: "Together in", article: "one article", paragraph: "one paragraph",
      sentence: "one sentence", limit: "Neighbours", show: "Show",
    },
    kind: {
      REGION: "Regions", INDUSTRY: "Industries", PROGRAM: "Strategies and policies", INSTITUTION: "Institutions", PERSON: "People", THEME: "Themes",
    },
    asking: "Looking…",
    hint: "Choose a line for the sentences behind it, a circle for the entity. The wheel zooms, dragging moves.",
    failed: "The service did not answer",
    unsigned: "unsigned",
    centre: "Put in the middle",
    candidates: "Did you mean:",
    shown: (entities, ties) => `${entities} entities, ${ties} ties`,
    mentioned: (mentions, articles) => `${mentions} mentions in ${articles} articles`,
    partOf: (name) => `part of ${name}`,
    counts: (c) => `${c.both} together · ${c.left} name the first · ${c.right} the second · ${c.total} in all`,
    more: (count) => `${count} more sentences`,
  },
};
