import "./explorer.css";

import { keep, onReturn } from "../../../src/Graph.Api/wwwroot/first-page/address.js";
import { goOn } from "../../../src/Graph.Api/wwwroot/first-page/goingOn.js";
import { rememberLanguage, storedLanguage } from "../../../src/Graph.Api/wwwroot/first-page/language.js";
import { addOrder, fillOrder, orderInAddress, orderOf } from "../../../src/Graph.Api/wwwroot/first-page/order.js";
import { articlesIn, fillPeriod, periodInAddress, periodOf } from "../../../src/Graph.Api/wwwroot/first-page/period.js";
import { make, sentences } from "../../../src/Graph.Api/wwwroot/first-page/sentences.js";
import { Refusal, leastFind, nameAmong, sentencesOf, wording } from "../../../src/Graph.Api/wwwroot/first-page/service.js";
import { suggestNames } from "../../../src/Graph.Api/wwwroot/first-page/suggestions.js";
import { wholeOf } from "../../../src/Graph.Api/wwwroot/first-page/whole.js";
import { type Limit, takeOut, wider, widerWays } from "../../../src/Graph.Api/wwwroot/first-page/wider.js";
import { type Entity, type Kind, type Subgraph, type Tie, isEmpty, kinds, seldomMet } from "./graph";
import { draw } from "./picture";
import { type Around, between, howMany, neighbourhood, portrait, sentencesOfEntity } from "./questions";
import { waysOn } from "./ways";
import { words } from "./words";

function find<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as T;
}

const form = find<HTMLFormElement>("around");
const field = <T extends HTMLElement>(name: string) => form.elements.namedItem(name) as unknown as T;
const of = field<HTMLInputElement>("of");
const and = field<HTMLInputElement>("and");
const panel = find("panel");

/** The names in an address of what is shown; all others narrow or order it. */
const subject = ["of", "and"];

let language = storedLanguage();
let say = words[language];
let shown: Subgraph | null = null;
let shownFor: Around | null = null;
let inside: Awaited<ReturnType<typeof articlesIn>> = null;

/** Where nothing was found: the limits to leave away to find something. */
let wide: Awaited<ReturnType<typeof wider>> = [];
let asked = 0;

/** Fills the panel, in the language of the moment; of two things chosen one after the other the later is shown. */
let fill = () => {};
let chosen = 0;

/** The entity whose ties a visitor has listed: they stay so when its sentences come in another order or language. */
let tiesListedOf = "";

/** Fetches the sentences of what is chosen once more, in the order of the moment. */
let again = async () => {};

function showLanguage() {
  say = words[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const node of document.querySelectorAll<HTMLElement>("[data-text]"))
    node.textContent = say.texts[node.dataset["text"] as keyof typeof say.texts];
  for (const node of document.querySelectorAll<HTMLElement>("[data-kind]")) node.textContent = say.kind[node.dataset["kind"] as Kind];
  find("language").textContent = say.other;
  showStatus();
}

function showStatus() {
  find("status").textContent = shown ? told(shown).filter(Boolean).join(language === "zh" ? "" : " ") : "";
  find("seldom").replaceChildren(...(shown && isEmpty(shown) ? widerWays(wide, { ...say, nothingWider: say.nothingWider[shown.asked === 2 ? "both" : "one"] }, leave) : offerMore()));
  find("ways").replaceChildren(...(shown && shownFor && !isEmpty(shown) ? waysOn(shown, shownFor, say) : []));
}

/** What is shown, in how many articles, and how to use it. */
const told = (found: Subgraph) => {
  const counted = inside && say.inPeriod(inside);
  return isEmpty(found) ? [say.nothing(found.nodes.map(({ name }) => name)), counted] : [say.shown(found.nodes.length, found.edges.length + found.among.length), counted, say.hint];
};

/** The same question without some of what narrows it. */
async function leave(leaving: Limit[]) {
  takeOut(form, leaving);
  await show();
  goOn(panel);
}

/** What meets once or twice may do so by chance: how much of the picture does is said, and left out where that is chosen. */
function offerMore(): (HTMLElement | string)[] {
  const seldom = shown && shownFor && shownFor.least < leastFind ? seldomMet(leastFind, shown) : 0;
  if (!seldom) return [];
  // What links two is shown by how often it does: where all of it is seldom, there is nothing else.
  if (shown!.asked === 2 && seldom === shown!.nodes.length - 2) return [say.seldom(seldom, leastFind)];
  const button = make("button", "quiet", say.onlyOften(leastFind)) as HTMLButtonElement;
  button.type = "button";
  button.addEventListener("click", async () => {
    field<HTMLInputElement>("least").value = String(leastFind);
    await show();
    goOn(panel);
  });
  return [say.seldom(seldom, leastFind), " ", button];
}

function addKinds() {
  for (const kind of kinds) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "kind", value: kind });
    const name = make("span", "");
    name.dataset["kind"] = kind;
    find("kinds").append(make("label", "", box, make("span", `swatch ${kind}`), name));
    box.addEventListener("change", () => void show());
  }
}

async function show() {
  const turn = ++asked;
  find("status").textContent = say.asking;
  const asksFor = (): Around => ({
    of: of.value.trim(),
    and: and.value.trim(),
    kinds: [...form.querySelectorAll<HTMLInputElement>("[name=kind]:checked")].map((box) => box.value as Kind),
    scope: field<HTMLSelectElement>("scope").value,
    least: wholeOf(field<HTMLInputElement>("least")),
    limit: wholeOf(field<HTMLInputElement>("limit")),
    period: periodOf(form, say),
    among: field<HTMLInputElement>("among").checked,
  });
  field<HTMLInputElement>("among").disabled = !and.value.trim();
  try {
    const question = asksFor();
    if (!question.kinds.length) throw new Error(say.chooseKind);
    const narrowed = periodInAddress(form);
    const [found, articles] = await Promise.all([question.and ? between(question) : neighbourhood(question), articlesIn(question.period)]);
    const ways = isEmpty(found)
      ? await wider({ ...question, minSupport: question.least }, ({ kinds: some, scope, minSupport, period }) => howMany({ ...question, kinds: some.length ? (some as Kind[]) : [...kinds], scope, least: minSupport, period }))
      : [];
    if (turn !== asked) return;
    [shown, shownFor, inside, wide] = [found, question, articles, ways];
    find("picture").replaceChildren(draw(found, { entity: (entity) => choose(entity), tie: (tie) => showTie(tie) }));
    const { of, and, scope, least, limit, among } = question;
    const address = [["of", of], ...(and ? [["and", and]] : []), ...question.kinds.map((kind) => ["kind", kind]), ["scope", scope], ...(least > 1 ? [["least", String(least)]] : []), ["limit", String(limit)], ...(among ? [["among", "1"]] : []), ...orderInAddress(orderOf(form)), ...narrowed];
    keep(address, subject);
    document.title = `${found.nodes.slice(0, found.asked).map(({ name }) => name).join(" – ")} · ${say.texts.explorer}`;
    showStatus();
    const [first, second] = found.nodes;
    if (found.asked === 2 && first && second) showPair(found, first, second);
    else if (first) await showEntity(first);
  } catch (error) {
    if (turn !== asked) return;
    find("status").textContent = "";
    chosen++;
    fill = () => fillWith(...problem(error, error instanceof Refusal && and.value.trim() && error.message.includes(`'${and.value.trim()}'`) ? and : of));
    fill();
  }
}

function problem(error: unknown, named = of): HTMLElement[] {
  const message = make("p", "message", wording(error, say));
  if (!(error instanceof Refusal) || !error.candidates.length) return [message];
  const choices = error.candidates.map((one) => make("li", "", goTo(one.id, `${nameAmong(error.candidates, one)} · ${one.id}`, named)));
  return [message, make("p", "counts", say.candidates), make("ul", "candidates", ...choices)];
}

function goTo(id: string, label: string, named: HTMLInputElement): HTMLElement {
  const button = make("button", "quiet", label) as HTMLButtonElement;
  button.type = "button";
  button.addEventListener("click", () => {
    named.value = id;
    void show();
  });
  return button;
}

/** Shows what is chosen, of an entity that was not asked about its ties as well. */
function mark(selector: string, entity?: Entity) {
  for (const one of document.querySelectorAll(".chosen, .of-chosen")) one.classList.remove("chosen", "of-chosen");
  document.querySelector(selector)?.classList.add("chosen");
  if (!entity || shown?.nodes.slice(0, shown.asked).some(({ id }) => id === entity.id)) return;
  for (const one of document.querySelectorAll(`[data-tie~="${CSS.escape(entity.id)}"]`)) one.classList.add("of-chosen");
}

/** Shows something in the panel. Who went on from there by keyboard goes on there: what was chosen is gone with the rest. */
function fillWith(...contents: HTMLElement[]) {
  const wasThere = panel.contains(document.activeElement);
  panel.replaceChildren(...contents);
  if (wasThere) panel.focus();
}

/** Fetches what the panel is to show and shows it, or what went wrong. */
async function fillPanel<T>(fetched: Promise<T>, contents: (answer: T) => HTMLElement[]) {
  const turn = ++chosen;
  let next: () => HTMLElement[];
  try {
    const answer = await fetched;
    next = () => contents(answer);
  } catch (error) {
    next = () => problem(error);
  }
  if (turn !== chosen) return;
  fill = () => fillWith(...next());
  fill();
}

/** An entity that links two is shown by what ties it to each. */
async function choose(entity: Entity) {
  const [left, right] = shown?.asked === 2 ? shown.nodes : [];
  if (!left || !right || entity.id === left.id || entity.id === right.id) await showEntity(entity);
  else await showLink(entity, left, right);
}

/** What links the two asked about, in the service's order. */
function showPair(found: Subgraph, left: Entity, right: Entity) {
  chosen++;
  again = async () => {};
  fill = () => {
    const choices = found.nodes.slice(2).map((entity) => {
      const button = make("button", "quiet", entity.name) as HTMLButtonElement;
      button.type = "button";
      button.addEventListener("click", () => void showLink(entity, left, right));
      return make("li", "", button);
    });
    fillWith(
      make("h2", "", `${left.name} – ${right.name}`),
      make("p", "counts", choices.length ? say.linking(found.links ?? choices.length, choices.length, left.name, right.name) : say.nothing([left.name, right.name])),
      make("ul", "candidates", ...choices),
      compareLink(left, right),
    );
  };
  fill();
}

/** The way to what each of the two is named with by itself. */
function compareLink(left: Entity, right: Entity): HTMLElement {
  const link = make("a", "", say.compareThem);
  const ofKinds = (shownFor?.kinds ?? []).map((kind) => ["kind", kind]);
  link.setAttribute("href", `/compare?${new URLSearchParams([["left", left.id], ["right", right.id], ...ofKinds, ["scope", shownFor?.scope ?? "ARTICLE"], ...orderInAddress(orderOf(form)), ...periodInAddress(form)])}`);
  return make("p", "", link);
}

/** What narrows and orders the sentences behind what is shown. */
const narrowing = () => ({ scope: shownFor?.scope ?? "ARTICLE", period: shownFor?.period ?? null, order: orderOf(form) });

async function showLink(entity: Entity, left: Entity, right: Entity) {
  again = () => showLink(entity, left, right);
  mark(`[data-entity="${CSS.escape(entity.id)}"]`, entity);
  const { scope, period, order } = narrowing();
  const found = shown;
  const sides = [{ one: left, side: "left" }, { one: right, side: "right" }];
  const all = [entity.id, left.id, right.id];
  const together = (after: string | null) => sentencesOf(all, "SENTENCE", after, period, order);
  const behind = sides.map(({ one }) => sentencesOf([entity.id, one.id], scope, null, period, order));
  await fillPanel(Promise.all([together(null), ...behind]), ([joint, ...evidence]) => {
    const back = make("button", "quiet", `← ${left.name} – ${right.name}`) as HTMLButtonElement;
    back.type = "button";
    back.addEventListener("click", () => found && showPair(found, left, right));
    const legs = sides.map(({ one, side }, i) => {
      const tie = found?.edges.find(({ source, target }) => source.id === entity.id && target.id === one.id);
      return make(
        "div",
        `leg ${side}`,
        make("h3", "", say.withOne(one.name)),
        ...(tie ? [make("p", "counts", say.counts(tie.counts, entity.name, one.name))] : []),
        ...sentences(evidence[i]!, (after) => sentencesOf([entity.id, one.id], scope, after, period, order), (id) => (id === one.id ? side : ""), say, [entity, one]),
      );
    });
    const classOf = (id: string) => sides.find(({ one }) => one.id === id)?.side ?? "";
    const ofAll = joint!.totalCount ? [make("div", "joint", make("h3", "", say.allInOne(joint!.totalCount)), ...sentences(joint!, together, classOf, say))] : [];
    return [back, make("h2", "", entity.name), make("p", "counts", say.one[entity.kind]), goTo(entity.id, say.centre, of), ...ofAll, ...legs];
  });
}

async function showTie(tie: Tie) {
  again = () => showTie(tie);
  const { source, target } = tie;
  const { scope, period, order } = narrowing();
  mark(`[data-tie="${CSS.escape(`${source.id} ${target.id}`)}"]`);
  await fillPanel(sentencesOf([source.id, target.id], scope, null, period, order), (evidence) => [
    make("h2", "", `${source.name} – ${target.name}`),
    make("p", "counts", say.counts(tie.counts, source.name, target.name)),
    ...sentences(evidence, (after) => sentencesOf([source.id, target.id], scope, after, period, order), (id) => (id === source.id ? "left" : "right"), say, [source, target]),
  ]);
}

async function showEntity(entity: Entity) {
  again = () => showEntity(entity);
  mark(`[data-entity="${CSS.escape(entity.id)}"]`, entity);
  const { period, order } = narrowing();
  await fillPanel(portrait(entity.id, period, order), ({ name, kind, aliases, mentionCount, articleCount, partOf, evidence }) => {
    const about = [say.one[kind], say.mentioned(mentionCount, articleCount), ...(partOf ? [say.partOf(partOf.name)] : []), entity.id];
    return [
      make("h2", "", name),
      make("p", "counts", about.join(" · ")),
      ...(aliases.length ? [make("p", "counts", aliases.join("、"))] : []),
      ...(shown?.asked === 1 && shown.nodes[0]?.id === entity.id ? [] : [goTo(entity.id, say.centre, of)]),
      ...tiesOf(entity),
      ...sentences(evidence, (after) => sentencesOfEntity(entity.id, period, order, after), () => "", say),
    ];
  });
}

/** The ties of an entity in the picture, the strongest first: hundreds of lines are no place to go through by keyboard. */
function tiesOf(entity: Entity): HTMLElement[] {
  const ties = [...(shown?.edges ?? []), ...(shown?.among ?? [])].filter(({ source, target }) => source.id === entity.id || target.id === entity.id).sort((a, b) => b.score - a.score);
  if (!ties.length) return [];
  const choices = ties.map((tie) => {
    const other = tie.source.id === entity.id ? tie.target : tie.source;
    const button = make("button", "quiet", say.tie(other.name, tie.counts.both)) as HTMLButtonElement;
    button.type = "button";
    button.addEventListener("click", () => void showTie(tie));
    return make("li", "", button);
  });
  const list = make("details", "ties", make("summary", "", say.ties(ties.length)), make("ul", "candidates", ...choices)) as HTMLDetailsElement;
  list.open = tiesListedOf === entity.id;
  list.addEventListener("toggle", () => {
    tiesListedOf = list.open ? entity.id : "";
  });
  return [list];
}

/** The order of sentences changes nothing of the picture, only what its address says. */
function keepOrder() {
  const address = [...new URLSearchParams(location.search)].filter(([name]) => name !== "order");
  keep([...address, ...orderInAddress(orderOf(form))], subject);
}

suggestNames([of, and], find("names"), (kind) => say.one[kind as Kind]);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void show();
});
const narrowingFields = new Set(["least", "limit", "from", "to", "undated", "among"]);
form.addEventListener("change", (event) => {
  if ((event.target as HTMLSelectElement).name === "order") {
    keepOrder();
    void again();
  } else if (event.target instanceof HTMLSelectElement || narrowingFields.has((event.target as HTMLInputElement).name)) {
    void show();
  }
});
find("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  rememberLanguage(language);
  showLanguage();
  fill();
});

// A shared address says what to show, and so does one that a visitor goes back to.

const usualKinds = ["INDUSTRY", "PROGRAM", "THEME"];

function fillForm(address: URLSearchParams) {
  form.reset();
  for (const name of ["of", "and", "least", "limit"]) field<HTMLInputElement>(name).value = address.get(name) ?? field<HTMLInputElement>(name).value;
  const scope = field<HTMLSelectElement>("scope");
  if ([...scope.options].some((one) => one.value === address.get("scope"))) scope.value = address.get("scope") ?? "";
  const wanted = address.has("kind") ? address.getAll("kind") : usualKinds;
  for (const box of form.querySelectorAll<HTMLInputElement>("[name=kind]")) box.checked = wanted.includes(box.value);
  field<HTMLInputElement>("among").checked = address.has("among");
  fillPeriod(form, address);
  fillOrder(form, address);
}

addKinds();
addOrder();
onReturn((address) => {
  fillForm(address);
  void show();
});
fillForm(new URLSearchParams(location.search));
showLanguage();
void show();
