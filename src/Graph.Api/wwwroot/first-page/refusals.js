/**
 * The service's refusals in the languages of the pages. The service itself speaks English; what is not said here in Chinese is quoted as it came.
 * Keys are the service's codes, the empty one stands for all others: cost, time, syntax.
 */

/**
 * What the service says of a question it does not answer, as far as the pages can ask one, and the same in Chinese.
 * @type {[RegExp, (...parts: string[]) => string][]}
 */
const inChinese = [
  [/^'(?:between|of)' must name|^'left' and 'right' are the same/, () => "请填两个不同的地方。"],
  [/^'(.*)' is not the id of an entity/, (id) => `“${id}”不是实体编号，编号应写成 region:430200 这样；若是名称，请直接填名称。`],
  [/name.*(blank|empty)|'text' is blank/, () => "请填一个名称。"],
  [/is not a cursor|is a cursor of another question/, () => "接不上先前的列表，请重新提问。"],
  [/^'limit' must be (\d+) to (\d+)/, (least, most) => `个数应在 ${least} 与 ${most} 之间。`],
  [/'from' must not lie after its 'to'/, () => "起始日期不能晚于截止日期。"],
  [/Date cannot represent value: "?(.*?)"?; give/, (day) => `“${day}”不是日期，日期应写成 2025-09-30 这样。`],
  [/^(.*): the store was moved or deleted and none stands/, (store) => `图谱文件 ${store} 被移走或删除了，原处还没有新的。放一个在那里，再提问就能读到。`],
  [/^(.*): the store was replaced while (.*) has it open too/, (store, who) => `图谱文件 ${store} 已换成另一个，但 ${who} 还开着它。等那个程序结束，再提问就能读到新的。`],
  [/estimated cost/, () => "这个问题太大，请少选几类，或把个数改小。"],
  [/longer than (\d+) seconds/, (seconds) => `${seconds} 秒内没有算完，请把问题改小，或请管理员放宽时限。`],
];

/** @param {string} otherwise What stands before the service's own words where none are known here. */
const translated = (otherwise) => (/** @type {string} */ _, /** @type {string} */ message) => {
  for (const [pattern, say] of inChinese) {
    const found = pattern.exec(message);
    if (found) return say(...found.slice(1));
  }
  return `${otherwise}，原话是：${message}`;
};

/** @type {Record<"zh" | "en", Record<string, (name: string, message: string) => string>>} */
export const refused = {
  zh: {
    UNKNOWN_ENTITY: (name) => (name ? `图谱里没有“${name}”。` : "请填一个名称。"),
    AMBIGUOUS_ENTITY: (name) => `“${name}”可能指几个实体。`,
    STORE_UNAVAILABLE: translated("图谱现在读不出来"),
    INVALID_ARGUMENT: translated("服务不接受这个问题"),
    "": translated("服务没有给出答案"),
  },
  // What is said of a name that is given is the service's own.
  en: { UNKNOWN_ENTITY: (name) => (name ? "" : "Give a name.") },
};
