import { rememberLanguage, speak, storedLanguage } from "../first-page/language.js";
import { make } from "../first-page/sentences.js";
import { ask, wording } from "../first-page/service.js";
import { citations } from "./citations.js";
import { pieces, sentenceOf } from "./marks.js";
import { words } from "./words.js";

const element = (id) => document.getElementById(id);
const id = decodeURIComponent(location.pathname.split("/").pop());

const question = `query Article($id: ID!, $beside: [ID!]!) {
  article(id: $id) {
    id title body byline column newspaper date document page ordinal
    authors { name affiliation }
    speaker { name affiliation }
    homeRegion { id name }
    mentions { field start end entity { id name kind } }
    reprints { id title newspaper date }
    gbt: citation bibtex: citation(style: BIBTEX) ris: citation(style: RIS)
  }
  beside: nodes(ids: $beside) { ... on Article { id title } }
}`;

let language = storedLanguage();
let say = words[language];
let article = null;
let beside = [];
let failure = null;

/** What is marked: entities chosen by the address or on the page. */
const marked = new Set(new URLSearchParams(location.search).getAll("of"));

function show() {
  say = words[language];
  speak(language, say);
  // Until the service has answered the page stands as it was sent.
  if (!article && !failure) return;
  element("problem").replaceChildren(...(failure ? [make("p", "message", failure())] : []));
  if (!article) return;
  document.title = `${article.title || say.untitled} · ${say.site}`;
  element("facts").replaceChildren(...facts());
  showText();
  const sentence = citedSentence();
  element("citations").replaceChildren(...citations(article, sentence && article[fieldName(sentence)].slice(sentence.start, sentence.end), say));
  element("named-section").hidden = false;
  element("named").replaceChildren(...named());
  const { reprints } = article;
  element("elsewhere").hidden = !reprints.length;
  element("elsewhere").replaceChildren(
    make("h2", "", say.reprints),
    ...reprints.map((one) => make("p", "note", link(`/articles/${one.id}`, one.title || say.untitled), ...[one.newspaper, one.date].filter(Boolean).map((part) => ` · ${part}`))),
  );
}

function link(address, text) {
  const made = make("a", "", text);
  made.setAttribute("href", address);
  return made;
}

// What is known of it

function facts() {
  const person = ({ name, affiliation }) => (affiliation ? `${name}（${affiliation}）` : name);
  const authors = article.authors.map(person).join("、") || say.unsigned;
  const [before, after] = [-1, 1].map((step) => beside.find((one) => one?.id === neighbour(step)));
  const place = make("dd", "", [article.page, say.place(article.ordinal + 1)].join(" · "));
  for (const [one, text] of [[before, say.previous], [after, say.next]]) {
    if (!one) continue;
    const there = link(`/articles/${one.id}`, text);
    there.title = one.title;
    place.append(" · ", there);
  }
  const all = {
    newspaper: make("dd", "", article.newspaper ?? say.unknown),
    date: make("dd", "", article.date ?? say.unknown),
    column: article.column && make("dd", "", article.column),
    authors: make("dd", "", authors),
    speaker: article.speaker && make("dd", "", person(article.speaker)),
    homeRegion: article.homeRegion && make("dd", "", link(`/explorer?of=${encodeURIComponent(article.homeRegion.id)}`, article.homeRegion.name)),
    document: make("dd", "", article.document),
    place,
    id: make("dd", "", article.id),
  };
  return Object.entries(all).flatMap(([name, value]) => (value ? [make("div", "", make("dt", "", say.facts[name]), value)] : []));
}

/** The id of the article before or after it on its page: ids end with the place. */
const neighbour = (step) => `${id.replace(/-\d+$/, "")}-${Number(/\d+$/.exec(id)?.[0] ?? 0) + step}`;

// The text

const fieldName = ({ field }) => field.toLowerCase();

/** The sentence the address names, if the text reaches so far. */
function citedSentence() {
  const sentence = sentenceOf(location.hash);
  return sentence && sentence.end <= article[fieldName(sentence)].length ? sentence : null;
}

function stretch(field, start, end) {
  const text = article[field.toLowerCase()];
  const mentions = article.mentions.filter((one) => one.field === field);
  const sentence = citedSentence();
  return pieces(start, end, mentions, sentence?.field === field ? sentence : null).map(({ start: from, end: to, mentions: here, cited }) => {
    const classes = [here.length ? "mention" : "", cited ? "cited" : ""].filter(Boolean).join(" ");
    const piece = make(here.some(({ entity }) => marked.has(entity.id)) ? "mark" : "span", classes, text.slice(from, to));
    if (here.length) piece.title = here.map(({ entity }) => `${entity.name} · ${say.kinds[entity.kind]}`).join("\n");
    return piece;
  });
}

function showText() {
  element("title").replaceChildren(...(article.title ? stretch("TITLE", 0, article.title.length) : [say.untitled]));
  element("byline").replaceChildren(...stretch("BYLINE", 0, article.byline.length));
  let at = 0;
  const paragraphs = article.body.split("\n").map((paragraph) => {
    const [start, end] = [at, at + paragraph.length];
    at = end + 1;
    return make("p", "", ...stretch("BODY", start, end));
  });
  element("text").replaceChildren(...paragraphs);
}

// What it names

function named() {
  const counts = new Map();
  for (const { entity } of article.mentions) counts.set(entity.id, { entity, count: (counts.get(entity.id)?.count ?? 0) + 1 });
  return Object.entries(say.kinds).flatMap(([kind, name]) => {
    const ofKind = [...counts.values()].filter(({ entity }) => entity.kind === kind).sort((a, b) => b.count - a.count);
    return ofKind.length ? [make("h3", "", name), make("ul", "candidates", ...ofKind.map((one) => make("li", "", ...choice(one))))] : [];
  });
}

function choice({ entity, count }) {
  const button = make("button", "quiet", `${entity.name} ${count}`);
  button.type = "button";
  button.setAttribute("aria-pressed", String(marked.has(entity.id)));
  button.addEventListener("click", () => {
    const chosen = !marked.delete(entity.id);
    if (chosen) marked.add(entity.id);
    const of = new URLSearchParams([...marked].map((one) => ["of", one]));
    history.replaceState(null, "", `${location.pathname}${marked.size ? `?${of}` : ""}${location.hash}`);
    button.setAttribute("aria-pressed", String(chosen));
    showText();
    if (chosen) document.querySelector(".columns mark")?.scrollIntoView({ block: "nearest" });
  });
  const around = link(`/explorer?${new URLSearchParams({ of: entity.id })}`, "→");
  around.title = say.around(entity.name);
  around.setAttribute("aria-label", around.title);
  return [button, around];
}

// Begin

element("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  rememberLanguage(language);
  show();
});
addEventListener("hashchange", () => {
  if (!article) return;
  show();
  document.querySelector(".cited")?.scrollIntoView({ block: "center" });
});

show();
try {
  ({ article, beside } = await ask(question, { id, beside: [neighbour(-1), neighbour(1)] }));
  if (!article) failure = () => say.none(id);
} catch (error) {
  failure = () => wording(error, say);
}
show();
document.querySelector(".cited")?.scrollIntoView({ block: "center" });
