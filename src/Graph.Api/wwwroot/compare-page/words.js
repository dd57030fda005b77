import { many } from "../first-page/language.js";
import { windows as usual, words as first } from "../first-page/words.js";

const windows = { zh: { ARTICLE: "篇文章", PARAGRAPH: "个段落", SENTENCE: "个句子" }, en: usual.en };

const percent = (count, total) => `${(total ? (100 * count) / total : 0).toFixed(count === total ? 0 : 1)} %`;

/** Numbers near 0 keep their first digits. */
const small = (value) => (value < 0.001 ? "< 0.001" : `= ${value.toFixed(3).replace("1.000", "1")}`);

const signed = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;

/** What the page says, in Chinese and in English: the first page's words and these. Keys are the `data-text` attributes of page.html and names used by the scripts. */
export const words = {
  zh: {
    ...first.zh,
    first: "首页",
    title: "两地各与什么同时被提到？",
    lead: "哪些战略、主题、产业两地都有，哪些只有一地有，各有多少、占多大比例；每个数字都能展开到它背后的句子。",
    ask: "比较",
    by: "比较",
    measure: "偏向的量度",
    logOdds: "对数优势比 z",
    advantage: "显示性比较优势",
    divergencePart: "对差异的贡献",
    atLeast: "至少共计",
    measures: { LOG_ODDS_Z: "对数优势比 z", REVEALED_ADVANTAGE: "显示性比较优势", JENSEN_SHANNON: "对差异的贡献" },
    score: (measure, value) => `${{ LOG_ODDS_Z: "z", REVEALED_ADVANTAGE: "RSCA", JENSEN_SHANNON: "JS" }[measure]} ${signed(value)}`,
    q: (value) => `q ${small(value)}`,
    share: (count, total) => `${count} · ${percent(count, total)}`,
    counts: (count, total, name, region, scope) => `提及${region}的 ${total} ${windows.zh[scope]}中有 ${count} ${windows.zh[scope].slice(0, 1)}提到${name}`,
    compared: (left, right, a, b, total, least) =>
      total
        ? `${left}（${a} 篇）与${right}（${b} 篇）：共 ${total} 项`
        : least > 1
          ? `没有一项与${left}（${a} 篇）、${right}（${b} 篇）合计同现至少 ${least} 次`
          : `${left}（${a} 篇）与${right}（${b} 篇）都没有与所选各类同现`,
    nothingWider: "图谱里没有任何一项与两者之一出现过。",
    explained: (divergence, measure) =>
      `${divergence === null ? "有一边没有与所选各类同现，总差异无从谈起。" : `两边的总差异（Jensen–Shannon）为 ${divergence.toFixed(2)}：0 是完全相同，1 是毫无共同。`}比例是与该地同现的占提及该地的全部；${
        {
          LOG_ODDS_Z: "z 为正偏向左边，为负偏向右边（Monroe 等 2008）",
          REVEALED_ADVANTAGE: "RSCA 从 −1（只在右边）到 1（只在左边）（Laursen 2015）",
          JENSEN_SHANNON: "JS 是该项占总差异的部分，为正偏向左边（Lin 1991）",
        }[measure]
      }；q 是同时检验各项校正后的 p 值（Benjamini–Hochberg），小于 0.05 的着色；两边合计不足 3 的太少，不检验，q 为 1。`,
    both: (count) => `两地都有：${count} 项`,
    only: (name, count) => `只与${name}：${count} 项`,
    noneHere: "没有。",
    toTable: "下载全部数字（CSV）",
    toSentences: "下载所列各项的句子（CSV）",
    columns: (left, right, measure) => [
      "实体", "编号", "类别", "出现于", `${left}计数`, `${left}总数`, `${left}比例`, `${right}计数`, `${right}总数`, `${right}比例`, measure, "p", "q",
    ],
    presence: (presence, left, right) => ({ SHARED: "两地", ONLY_LEFT: left, ONLY_RIGHT: right })[presence],
    networkOf: (name) => `提及${name}的文章里的共现网络：`,
    matrices: { "csv-co-occurrence": "共现矩阵（CSV）", "csv-matrix": "文章×实体矩阵（CSV）" },
  },
  en: {
    ...first.en,
    first: "First page",
    title: "What is each of two regions named with?",
    lead: "Which strategies, themes and industries both have and which only one has, how many and what share; every number opens to the sentences behind it.",
    ask: "Compare",
    by: "By",
    measure: "Lean measured by",
    logOdds: "log-odds z",
    advantage: "revealed advantage",
    divergencePart: "part of the divergence",
    atLeast: "At least",
    measures: { LOG_ODDS_Z: "Log-odds z", REVEALED_ADVANTAGE: "Revealed advantage", JENSEN_SHANNON: "Part of the divergence" },
    score: (measure, value) => `${{ LOG_ODDS_Z: "z", REVEALED_ADVANTAGE: "RSCA", JENSEN_SHANNON: "JS" }[measure]} ${signed(value)}`,
    q: (value) => `q ${small(value)}`,
    share: (count, total) => `${count} · ${percent(count, total)}`,
    counts: (count, total, name, region, scope) => `${count} of the ${many(total, windows.en[scope])} that ${total === 1 ? "names" : "name"} ${region} ${count === 1 ? "names" : "name"} ${name}`,
    compared: (left, right, a, b, total, least) =>
      total
        ? `${left} (${many(a, "article")}) and ${right} (${many(b, "article")}): ${total} named with either`
        : `Nothing of these kinds is named ${least > 1 ? `${least} times or more in all ` : ""}with ${left} (${many(a, "article")}) or with ${right} (${many(b, "article")})`,
    nothingWider: "Nothing in the graph is named with either.",
    explained: (divergence, measure) =>
      `${divergence === null ? "One side is named with nothing of these kinds, so that there is no difference to tell." : `Both profiles together differ by ${divergence.toFixed(2)} (Jensen-Shannon): 0 is the same, 1 nothing in common.`} A share is what is named with the region, of all that names the region; ${
        {
          LOG_ODDS_Z: "z is positive where the left has more of it, negative where the right has (Monroe et al. 2008)",
          REVEALED_ADVANTAGE: "RSCA goes from −1, only on the right, to 1, only on the left (Laursen 2015)",
          JENSEN_SHANNON: "JS is its part of that difference, positive where the left has more of it (Lin 1991)",
        }[measure]
      }; q is the p-value adjusted for testing all of them (Benjamini and Hochberg), coloured below 0.05; what counts fewer than 3 on both sides together is too little to test and has q 1.`,
    both: (count) => `With both: ${count}`,
    only: (name, count) => `Only with ${name}: ${count}`,
    noneHere: "None.",
    toTable: "Download all numbers (CSV)",
    toSentences: "Download the sentences of those listed (CSV)",
    columns: (left, right, measure) => [
      "Entity", "Id", "Kind", "Found with", `${left} count`, `${left} total`, `${left} share`, `${right} count`, `${right} total`, `${right} share`, measure, "p", "q",
    ],
    presence: (presence, left, right) => ({ SHARED: "both", ONLY_LEFT: left, ONLY_RIGHT: right })[presence],
    networkOf: (name) => `Network of the articles that name ${name}: `,
    matrices: { "csv-co-occurrence": "co-occurrence matrix (CSV)", "csv-matrix": "articles × entities (CSV)" },
  },
};
