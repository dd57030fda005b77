/**
 * The service's refusals in the languages of the pages. The service itself speaks English; what is not said here in Chinese is quoted as it came.
 * Keys are the service's codes, the empty one stands for errors of the question itself: cost, time, syntax.
 */

/** Why an argument was refused, by what the service says of it, as far as the pages can ask for it. */
const arguments_ = [
  [/^'between' must name|^'left' and 'right' are the same/, "请填两个不同的地方。"],
  [/is not the id of an entity/, "实体编号应写成 region:430200 这样；若是名称，请直接填名称。"],
  [/name.*(blank|empty)|'text' is blank/, "请填一个名称。"],
  [/is not a cursor|is a cursor of another question/, "接不上先前的列表，请重新提问。"],
];

/** @type {Record<"zh" | "en", Record<string, (name: string, message: string) => string>>} */
export const refused = {
  zh: {
    UNKNOWN_ENTITY: (name) => `图谱里没有“${name}”。`,
    AMBIGUOUS_ENTITY: (name) => `“${name}”可能指几个实体。`,
    STORE_UNAVAILABLE: () => "图谱暂时读不出来，请稍后再试。",
    INVALID_ARGUMENT: (_, message) => String(arguments_.find(([pattern]) => message.match(pattern))?.[1] ?? `服务不接受这个问题，原话是：${message}`),
    "": (_, message) => `服务没有给出答案，原话是：${message}`,
  },
  en: {},
};
