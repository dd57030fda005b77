import { linksAsText, linksQuestion, namesQuestion, statisticsQuestion } from "./questions.js";
import { make, sentence } from "./sentences.js";
import { ask } from "./service.js";
import { words } from "./words.js";

const element = (id) => document.getElementById(id);
const form = element("links-form");

// Language

const storedLanguage = () => {
  try {
    return localStorage.getItem("language");
  } catch {
    return null;
  }
};

let language = storedLanguage() ?? (navigator.language.startsWith("zh") ? "zh" : "en");
let say = words[language];

function showLanguage() {
  say = words[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = say[node.dataset.text];
  for (const node of document.querySelectorAll("[data-kind]")) node.textContent = say.kinds[node.dataset.kind];
  element("language").textContent = say.other;
  element("language").lang = language === "zh" ? "en" : "zh-CN";
}

element("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  try {
    localStorage.setItem("language", language);
  } catch {
    // A browser that keeps nothing shows the language of its own settings next time.
  }
  showLanguage();
  showFigures();
  showLinks();
});

// The links

let answer = { left: "", right: "", kinds: [], total: 0, nodes: [], next: null };
let asked = 0;

function leg({ with: region, counts, evidence }, connector, side) {
  const rest = evidence.totalCount - evidence.nodes.length;
  return make(
    "div",
    `leg ${side}`,
    make("h3", "", say.withRegion(region.name)),
    make("p", "counts", say.counts(counts)),
    ...evidence.nodes.map((one) => sentence(one, (id) => (id === connector ? "" : side), say.unsigned)),
    ...(rest > 0 ? [make("p", "counts", say.moreSentences(rest))] : []),
  );
}

function strength(one, side) {
  const filled = make("span", "");
  filled.style.width = `${Math.round(100 * Math.min(1, one.score))}%`;
  return make("span", `strength ${side}`, make("span", "bar", filled), say.together(one.counts.both));
}

function link({ entity, legs }, open) {
  const name = make("span", "link-name", entity.name, make("span", "link-kind", say.kind[entity.kind]));
  const details = make(
    "details",
    "link",
    make("summary", "", strength(legs[0], "left"), name, strength(legs[1], "right")),
    make("div", "legs", leg(legs[0], entity.id, "left"), leg(legs[1], entity.id, "right")),
  );
  details.open = open;
  return details;
}

function showLinks() {
  const { left, right, kinds, total, nodes, next, error, waiting } = answer;
  element("answer-title").textContent = waiting ? say.asking : error || !left ? "" : total ? say.found(left, right, total) : say.none(left, right);
  element("links").replaceChildren(...(error ? [problem(error)] : nodes.map((one, i) => link(one, i === 0))));
  element("more").hidden = !next;
  const text = linksAsText(form.left.value, form.right.value, kinds);
  element("query-text").textContent = text;
  element("query-link").href = `/graphiql?query=${encodeURIComponent(text)}`;
}

function problem(error) {
  const box = make("div", "message", make("p", "", error.message || say.failed));
  if (error.candidates?.length) {
    const field = error.reference === "right" ? form.right : form.left;
    box.append(
      make("p", "counts", say.candidates),
      make("ul", "candidates", ...error.candidates.map((one) => make("li", "", choice(one, field)))),
    );
  }
  return box;
}

function choice({ id, name, kind }, field) {
  const button = make("button", "quiet", `${name} · ${say.kind[kind]} · ${id}`);
  button.type = "button";
  button.addEventListener("click", () => {
    field.value = id;
    askLinks();
  });
  return button;
}

/** What a visitor typed means an id when it looks like one, else a name. */
const reference = (text) => (/^[a-z]+:/.test(text) ? { id: text } : { name: text });

async function askLinks() {
  const turn = ++asked;
  const [left, right] = [form.left.value.trim(), form.right.value.trim()];
  const kinds = [...form.querySelectorAll("[name=kind]:checked")].map((box) => box.value);
  answer = { left, right, kinds, total: 0, nodes: [], next: null, waiting: true };
  showLinks();
  try {
    if (!kinds.length) throw new Error(say.chooseKind);
    const { links } = await ask(linksQuestion, { between: [reference(left), reference(right)], kinds });
    if (turn !== asked) return;
    const names = links.nodes[0]?.legs.map((one) => one.with.name) ?? [left, right];
    answer = { left: names[0], right: names[1], kinds, total: links.totalCount, nodes: links.nodes, next: nextOf(links) };
    const address = new URLSearchParams([["left", left], ["right", right], ...kinds.map((kind) => ["kind", kind])]);
    history.replaceState(null, "", `?${address}`);
  } catch (error) {
    if (turn !== asked) return;
    error.reference = error.message?.includes(`'${right}'`) ? "right" : "left";
    answer = { ...answer, waiting: false, error };
  }
  showLinks();
}

const nextOf = (links) => (links.pageInfo.hasNextPage ? links.pageInfo.endCursor : null);

element("more").addEventListener("click", async () => {
  const turn = asked;
  const between = [reference(form.left.value.trim()), reference(form.right.value.trim())];
  const { links } = await ask(linksQuestion, { between, kinds: answer.kinds, after: answer.next });
  if (turn !== asked) return;
  answer = { ...answer, nodes: [...answer.nodes, ...links.nodes], next: nextOf(links) };
  showLinks();
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  askLinks();
});
for (const box of form.querySelectorAll("[name=kind]")) box.addEventListener("change", askLinks);

// Names while typing

let typing = 0;
for (const field of [form.left, form.right]) {
  field.addEventListener("input", () => {
    clearTimeout(typing);
    const text = field.value.trim();
    if (!text) return;
    typing = setTimeout(async () => {
      const { search } = await ask(namesQuestion, { text });
      const options = search.nodes.filter((hit) => hit.entity).map(({ entity }) => {
        const option = make("option", "", say.kind[entity.kind]);
        option.value = entity.name;
        return option;
      });
      element("names").replaceChildren(...options);
    }, 150);
  });
}

// The figures

let statistics = null;

function showFigures() {
  if (!statistics) return;
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en");
  element("figures").replaceChildren(
    ...Object.entries(say.figures).map(([name, label]) =>
      make("div", "", make("dt", "", label), make("dd", "", number.format(statistics[name]))),
    ),
  );
  const kinds = statistics.kinds.filter((kind) => kind.entities > 0);
  const bar = element("kinds-figure");
  bar.replaceChildren(
    ...kinds.map(({ kind, entities }) => {
      const part = make("span", "", `${say.kinds[kind]} ${number.format(entities)}`);
      part.style.flexGrow = entities;
      part.style.flexBasis = 0;
      return part;
    }),
  );
  bar.setAttribute("aria-label", kinds.map(({ kind, entities }) => `${say.kinds[kind]} ${entities}`).join(", "));
  element("holdings-note").textContent = say.snapshot(statistics.snapshot);
}

async function askFigures() {
  try {
    ({ statistics } = await ask(statisticsQuestion));
    showFigures();
  } catch (error) {
    element("holdings-note").textContent = `${say.failed}: ${error.message}`;
  }
}

// Begin: a shared address says what to ask.

const address = new URLSearchParams(location.search);
for (const side of ["left", "right"]) if (address.get(side)) form[side].value = address.get(side);
if (address.has("kind")) {
  const wanted = address.getAll("kind");
  for (const box of form.querySelectorAll("[name=kind]")) box.checked = wanted.includes(box.value);
}
showLanguage();
askLinks();
askFigures();
