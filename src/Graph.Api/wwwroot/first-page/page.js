import { keep, onReturn } from "./address.js";
import { goOn, whileBusy } from "./goingOn.js";
import { rememberLanguage, speak, storedLanguage } from "./language.js";
import { openedIn } from "./opened.js";
import { nearer } from "./nearer.js";
import { addOrder, usual, fillOrder, orderInAddress, orderOf } from "./order.js";
import { articlesIn, fillPeriod, periodInAddress, periodOf } from "./period.js";
import { problem } from "./problems.js";
import { countQuestion, linksAsText, linksQuestion, namesQuestion, nearerQuestion, regionsQuestion, statisticsQuestion } from "./questions.js";
import { save } from "./saving.js";
import { make, sentences } from "./sentences.js";
import { ask, leastFind, nameInFull, reference, sentencesOf, wording } from "./service.js";
import { suggestNames } from "./suggestions.js";
import { tableOf } from "./table.js";
import { wholeOf } from "./whole.js";
import { takeOut, wider, widerWays } from "./wider.js";
import { words } from "./words.js";

const element = (id) => document.getElementById(id);
const form = element("links-form");
const site = document.title;
addOrder();

// Language

let language = storedLanguage();
let say = words[language];

function showLanguage() {
  say = words[language];
  speak(language, say);
}

element("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  rememberLanguage(language);
  showLanguage();
  showFigures();
  showLinks();
});

// The links

let answer = { left: "", right: "", between: [], kinds: [], scope: "ARTICLE", minSupport: 1, period: null, order: usual, narrowed: [], asked: null, inside: null, nearer: {}, wider: [], total: 0, nodes: [], next: null };
let asked = 0;

/** The entities whose links the visitor has open; null while nobody has opened or closed one between these two. */
let opened = null;

function leg({ with: region, counts, evidence }, connector, side) {
  const next = (after) => sentencesOf([connector.id, region.id], answer.scope, after, answer.period, answer.order);
  return make(
    "div",
    `leg ${side}`,
    make("h3", "", say.withRegion(region.name)),
    make("p", "counts", say.counts(counts, connector.name, region.name, answer.scope)),
    ...sentences(evidence, next, (id) => (id === connector.id ? "" : side), say, [connector, region]),
  );
}

/** What is said of the link and both at once, before what is said of it and each; nothing where no window names all three. */
function joint({ entity, legs, joint: count, jointEvidence }) {
  if (!count) return [];
  const [left, right] = legs.map((one) => one.with.id);
  const next = (after) => sentencesOf([entity.id, left, right], "SENTENCE", after, answer.period, answer.order);
  return [
    make(
      "div",
      "joint",
      make(jointEvidence.totalCount ? "h3" : "p", jointEvidence.totalCount ? "" : "note", say.joint(count, jointEvidence.totalCount, answer.scope)),
      ...sentences(jointEvidence, next, (id) => ({ [left]: "left", [right]: "right" })[id] ?? "", say),
    ),
  ];
}

function strength(one, side) {
  const filled = make("span", "");
  filled.style.width = `${Math.round(100 * Math.min(1, one.score))}%`;
  return make("span", `strength ${side}${one.counts.both < leastFind ? " seldom" : ""}`, make("span", "bar", filled), say.together(one.counts.both, answer.scope, one.inSentences.totalCount));
}

function link(one, open) {
  const { entity, legs } = one;
  const name = make("span", "link-name", entity.name, make("span", "link-kind", say.kind[entity.kind]));
  const details = make(
    "details",
    "link",
    make("summary", "", strength(legs[0], "left"), name, strength(legs[1], "right")),
    make("div", "legs", ...joint(one), leg(legs[0], entity, "left"), leg(legs[1], entity, "right")),
  );
  details.dataset.entity = entity.id;
  details.open = open;
  return details;
}

function showLinks() {
  const { left, right, between, kinds, scope, minSupport, period, order, narrowed, inside, total, nodes, next, error, waiting } = answer;
  element("answer-title").textContent = waiting ? say.asking : error || !left ? "" : total ? say.found(left, right, total, scope) : say.none(left, right, scope, minSupport);
  opened = openedIn(element("links")) ?? opened;
  element("links").replaceChildren(...(error ? [refusal(error)] : nodes.map((one, i) => link(one, opened ? opened.has(one.entity.id) : i === 0))));
  element("more").hidden = !next;
  element("inside").textContent = inside ? say.inPeriod(inside) : "";
  element("answer-ways").hidden = element("ranked").hidden = !total || Boolean(error);
  element("ranked").textContent = say.ranked(scope, leastFind);
  element("nearer").replaceChildren(...(error || waiting ? [] : total ? nearer(answer.nearer, say, within) : widerWays(answer.wider, say, leave)));
  showSeldom();
  if (total) {
    const [of, and] = between.map((one) => one.id ?? one.name);
    const asAsked = [...kinds.map((kind) => ["kind", kind]), ...scopeInAddress(scope), ...orderInAddress(order), ...narrowed];
    element("picture-link").href = `/explorer?${new URLSearchParams([["of", of], ["and", and], ...asAsked, ...atLeast(minSupport)])}`;
    element("compare-link").href = `/compare?${new URLSearchParams([["left", of], ["right", and], ...asAsked])}`;
  }
  const text = linksAsText(between, kinds, scope, minSupport, period, order);
  element("query-text").textContent = text;
  element("query-link").href = `/graphiql?query=${encodeURIComponent(text)}`;
}

/** The same question of a narrower window. */
async function within(scope) {
  form.scope.value = scope;
  await askLinks();
  goOn(element("answer-title"));
}

/** The same question without some of what narrows it. */
async function leave(leaving) {
  takeOut(form, leaving);
  await askLinks();
  goOn(element("answer-title"));
}

/** How many of those listed may be chance, and the way to leave such ones out; none where all are, since those in more stand first. */
function showSeldom() {
  const { nodes, scope, minSupport, error } = answer;
  const seldom = error || minSupport >= leastFind ? 0 : nodes.filter(({ support }) => support < leastFind).length;
  const button = make("button", "quiet", say.onlyOften(leastFind, scope));
  button.type = "button";
  button.addEventListener("click", async () => {
    form.least.value = leastFind;
    await askLinks();
    goOn(element("answer-title"));
  });
  element("seldom").replaceChildren(...(seldom ? [say.seldom(seldom, nodes.length, leastFind, scope), ...(seldom < nodes.length ? [" ", button] : [])] : []));
}

/** As addresses say it: nothing for what is usual. */
const scopeInAddress = (scope) => (scope === "ARTICLE" ? [] : [["scope", scope]]);
const atLeast = (minSupport) => (minSupport > 1 ? [["least", String(minSupport)]] : []);

function refusal(error) {
  return problem(error, say, async (id) => {
    (error.reference === "right" ? form.right : form.left).value = id;
    await askLinks();
    goOn(element("answer-title"));
  });
}

async function askLinks() {
  const turn = ++asked;
  const [left, right] = [form.left.value.trim(), form.right.value.trim()];
  const kinds = [...form.querySelectorAll("[name=kind]:checked")].map((box) => box.value);
  const scope = form.scope.value;
  const minSupport = wholeOf(form.least);
  const order = orderOf(form);
  const between = [reference(left), reference(right)];
  if (left !== answer.asked?.left || right !== answer.asked?.right) forgetOpened();
  answer = { left, right, between, kinds, scope, minSupport, period: null, order, narrowed: periodInAddress(form), asked: { left, right }, inside: null, nearer: {}, wider: [], total: 0, nodes: [], next: null, waiting: true };
  showLinks();
  try {
    if (!kinds.length) throw new Error(say.chooseKind);
    const period = periodOf(form, say);
    const question = nearerQuestion(scope);
    const [{ links }, inside, narrower] = await Promise.all([
      ask(linksQuestion, { between, kinds, scope, minSupport, period, order }),
      articlesIn(period),
      question ? ask(question, { between, kinds, minSupport, period }) : {},
    ]);
    const [names, wide] = links.totalCount ? [links.nodes[0].legs.map((one) => nameInFull(one.with)), []] : await nothingBetween(between, { kinds, scope, minSupport, period });
    if (turn !== asked) return;
    answer = { ...answer, left: names[0], right: names[1], period, inside, nearer: counted(narrower), wider: wide, total: links.totalCount, nodes: links.nodes, next: nextOf(links), waiting: false };
    keep([["left", left], ["right", right], ...kinds.map((kind) => ["kind", kind]), ...scopeInAddress(scope), ...atLeast(minSupport), ...orderInAddress(order), ...answer.narrowed], ["left", "right"]);
    document.title = `${names[0]} – ${names[1]} · ${site}`;
  } catch (error) {
    if (turn !== asked) return;
    error.reference = error.message?.includes(`'${right}'`) ? "right" : "left";
    answer = { ...answer, waiting: false, error };
  }
  showLinks();
}

/** Between two others the first link is open again. */
function forgetOpened() {
  element("links").replaceChildren();
  opened = null;
}

/** What two that nothing links are called, and which limits stand in the way. */
async function nothingBetween(between, limits) {
  const [left, right] = between;
  const count = async (less) => (await ask(countQuestion, { between, ...less })).links.totalCount;
  const [names, wide] = await Promise.all([
    ask(namesQuestion, { leftId: left.id ?? null, leftName: left.name ?? null, rightId: right.id ?? null, rightName: right.name ?? null }),
    wider(limits, count),
  ]);
  return [[names.left ? nameInFull(names.left) : left.id, names.right ? nameInFull(names.right) : right.id], wide];
}

const counted = (answers) => Object.fromEntries(Object.entries(answers).map(([name, { totalCount }]) => [name, totalCount]));

const nextOf = (links) => (links.pageInfo.hasNextPage ? links.pageInfo.endCursor : null);

// The rest of the list on the page, whatever stands in the form by now.
element("more").addEventListener("click", async ({ currentTarget: button }) => {
  const turn = asked;
  const { between, kinds, scope, minSupport, period, order, next: after } = answer;
  try {
    const { links } = await ask(linksQuestion, { between, kinds, scope, minSupport, period, order, after });
    if (turn !== asked) return;
    answer = { ...answer, nodes: [...answer.nodes, ...links.nodes], next: nextOf(links) };
    const more = links.nodes.map((one) => link(one, false));
    element("links").append(...more);
    button.hidden = !answer.next;
    if (button.hidden) goOn(more[0]?.firstElementChild, button);
    showSeldom();
  } catch (error) {
    if (turn === asked) element("links").append(refusal(error));
  }
});

// Of the links that are listed on the page.
element("table").addEventListener("click", ({ currentTarget: button }) => {
  const { nodes, left, right, scope, period, order } = answer;
  whileBusy(button, async () => {
    try {
      save(await tableOf(nodes, say, location.origin, { scope, period, order }), "text/csv", `${left}-${right}.csv`);
    } catch (error) {
      element("links").append(refusal(error));
    }
  });
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  askLinks();
});
for (const box of form.querySelectorAll("[name=kind], .narrow :is(input, select)")) box.addEventListener("change", askLinks);

suggestNames([form.left, form.right], element("names"), (kind) => say.kind[kind]);

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
    element("holdings-note").textContent = wording(error, say);
  }
}

/** Asks what the address says. Where it names nobody, and the graph holds not those the form begins with, those most articles name are asked about. */
async function begin() {
  await askLinks();
  const said = new URLSearchParams(location.search);
  if (answer.error?.code !== "UNKNOWN_ENTITY" || said.has("left") || said.has("right")) return;
  const { nodes } = (await ask(regionsQuestion)).entities;
  if (nodes.length < 2) return;
  [form.left.value, form.right.value] = nodes.map(({ name }) => name);
  await askLinks();
}

// Begin: a shared address says what to ask, and so does one that a visitor goes back to.

function fill(address) {
  form.reset();
  for (const name of ["left", "right", "least"]) if (address.get(name)) form[name].value = address.get(name);
  if ([...form.scope.options].some(({ value }) => value === address.get("scope"))) form.scope.value = address.get("scope");
  fillPeriod(form, address);
  fillOrder(form, address);
  if (!address.has("kind")) return;
  const wanted = address.getAll("kind");
  for (const box of form.querySelectorAll("[name=kind]")) box.checked = wanted.includes(box.value);
}

onReturn((address) => {
  fill(address);
  askLinks();
});
fill(new URLSearchParams(location.search));
showLanguage();
begin();
askFigures();
