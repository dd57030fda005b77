import { keep, onReturn } from "../first-page/address.js";
import { goOn, whileBusy } from "../first-page/goingOn.js";
import { rememberLanguage, speak, storedLanguage } from "../first-page/language.js";
import { openedIn } from "../first-page/opened.js";
import { nearer } from "../first-page/nearer.js";
import { addOrder, fillOrder, orderInAddress, orderOf } from "../first-page/order.js";
import { articlesIn, fillPeriod, periodInAddress, periodOf } from "../first-page/period.js";
import { problem } from "../first-page/problems.js";
import { save } from "../first-page/saving.js";
import { make } from "../first-page/sentences.js";
import { nameInFull, reference } from "../first-page/service.js";
import { suggestNames } from "../first-page/suggestions.js";
import { wholeOf } from "../first-page/whole.js";
import { takeOut, wider, widerWays } from "../first-page/wider.js";
import { comparison, comparisonAsText, moreRows, sharedNearer } from "./questions.js";
import { rowOf } from "./rows.js";
import { networks, numbers, sentencesOf } from "./ways.js";
import { words } from "./words.js";

const element = (id) => document.getElementById(id);
const form = element("compare-form");
addOrder();
const parts = { SHARED: "shared", ONLY_LEFT: "only-left", ONLY_RIGHT: "only-right" };

let language = storedLanguage();
let say = words[language];

/** The comparison as the service answers it, with its question; or what went wrong; or neither while it is asked. */
let answer = null;
let failure = null;
let asked = 0;

/** The entities whose rows the visitor has open, of these two sides. */
let opened = new Set();
let sides = "";

function showLanguage() {
  say = words[language];
  speak(language, say);
}

// The answer

function show() {
  opened = openedIn(element("answer")) ?? opened;
  element("answer").hidden = !answer || !totalOf(answer);
  element("wider").replaceChildren(...(answer && !totalOf(answer) ? widerWays(answer.wider, say, leave) : []));
  element("problem").replaceChildren(...(failure ? [refusal(failure)] : []));
  element("answer-title").textContent = failure || answer ? "" : say.asking;
  element("inside").textContent = answer?.inside ? say.inPeriod(answer.inside) : "";
  for (const id of Object.values(parts)) element(id).replaceChildren();
  if (!answer) return;
  const { left, right, leftArticles, rightArticles, divergence, question } = answer;
  element("answer-title").textContent = say.compared(nameInFull(left), nameInFull(right), leftArticles, rightArticles, totalOf(answer), question.minSupport);
  document.title = `${nameInFull(left)} – ${nameInFull(right)} · ${say.compare}`;
  // The service's 0 is of two that are alike, and of two of which one is named with nothing: of these it tells nothing.
  element("explained").textContent = say.explained(divergence > 0 || answer.SHARED.totalCount ? divergence : null, question.measure);
  element("query-link").href = `/graphiql?query=${encodeURIComponent(comparisonAsText(question))}`;
  element("networks").replaceChildren(...networks(answer, say));
  for (const presence of Object.keys(parts)) showPart(presence);
}

function showPart(presence) {
  const { totalCount, pageInfo, nodes } = answer[presence];
  const { left, right } = answer;
  const heading = { SHARED: say.both(totalCount), ONLY_LEFT: say.only(left.name, totalCount), ONLY_RIGHT: say.only(right.name, totalCount) }[presence];
  const rows = nodes.map((row) => rowOf(row, answer, largestShare(), opened.has(row.entity.id), say));
  const part = element(parts[presence]);
  const closer = presence === "SHARED" && totalCount ? nearer(answer.nearer, say, within) : [];
  part.replaceChildren(make("h3", "", heading), ...(closer.length ? [make("div", "note", ...closer)] : []), ...(rows.length ? rows : [make("p", "note", say.noneHere)]));
  if (pageInfo.hasNextPage) part.append(make("p", "", moreButton(presence)));
}

const totalOf = (found) => Object.keys(parts).reduce((sum, presence) => sum + found[presence].totalCount, 0);

/** The same comparison without some of what narrows it. */
async function leave(leaving) {
  takeOut(form, leaving);
  await compare();
  goOn(element("answer-title"));
}

/** The same comparison in a narrower window. */
async function within(scope) {
  form.scope.value = scope;
  await compare();
  goOn(element("answer-title"));
}

/** Of the rows on the page: what a full bar stands for. */
function largestShare() {
  const rows = Object.keys(parts).flatMap((presence) => answer[presence].nodes);
  return Math.max(...rows.flatMap(({ left, right }) => [left / (answer.leftTotal || 1), right / (answer.rightTotal || 1)]));
}

function moreButton(presence) {
  const button = make("button", "quiet", say.more);
  button.type = "button";
  button.addEventListener("click", () =>
    whileBusy(button, async () => {
      const turn = asked;
      try {
        const more = await moreRows(answer.question, [presence], answer[presence].pageInfo.endCursor);
        if (turn !== asked) return;
        opened = openedIn(element("answer"));
        const listed = answer[presence].nodes.length;
        answer[presence] = { ...more, nodes: [...answer[presence].nodes, ...more.nodes] };
        showPart(presence);
        goOn(element(parts[presence]).querySelectorAll("summary")[listed], button);
      } catch (error) {
        if (turn === asked) button.after(refusal(error));
      }
    }),
  );
  return button;
}

function refusal(error) {
  return problem(error, say, async (id) => {
    (error.message.includes(`'${form.right.value.trim()}'`) ? form.right : form.left).value = id;
    await compare();
    goOn(element("answer-title"));
  });
}

// The question

function questionOfForm() {
  return {
    left: reference(form.left.value.trim()),
    right: reference(form.right.value.trim()),
    kinds: [...form.querySelectorAll("[name=kind]:checked")].map((box) => box.value),
    scope: form.scope.value,
    measure: form.measure.value,
    minSupport: wholeOf(form.least),
    period: periodOf(form, say),
    order: orderOf(form),
  };
}

async function compare() {
  const turn = ++asked;
  [answer, failure] = [null, null];
  show();
  const now = JSON.stringify([form.left.value.trim(), form.right.value.trim()]);
  if (now !== sides) [opened, sides] = [new Set(), now];
  try {
    const question = questionOfForm();
    const { kinds, scope, measure, minSupport, period, order } = question;
    if (!kinds.length) throw new Error(say.chooseKind);
    const narrowed = periodInAddress(form);
    const [found, inside, narrower] = await Promise.all([comparison(question), articlesIn(period), sharedNearer(question)]);
    const wide = totalOf(found) ? [] : await wider({ kinds, scope, minSupport, period }, async (less) => (await moreRows({ ...question, ...less }, [], null)).totalCount);
    if (turn !== asked) return;
    answer = { ...found, question, inside, nearer: narrower, wider: wide };
    const both = ["left", "right"].map((side) => [side, form[side].value.trim()]);
    keep([...both, ...kinds.map((kind) => ["kind", kind]), ["scope", scope], ["measure", measure], ["least", String(minSupport)], ...orderInAddress(order), ...narrowed], ["left", "right"]);
  } catch (error) {
    if (turn !== asked) return;
    failure = error;
  }
  show();
}

/** Writes a table and saves it; both may take a moment. */
function saves(id, write) {
  element(id).addEventListener("click", ({ currentTarget: button }) =>
    whileBusy(button, async () => {
      try {
        save(await write(), "text/csv", `${answer.left.name}-${answer.right.name}-${id.split("-")[0]}.csv`);
      } catch (error) {
        element("problem").replaceChildren(refusal(error));
      }
    }),
  );
}

saves("rows-table", () => numbers(answer, say));
saves("sentences-table", () => sentencesOf(Object.keys(parts).flatMap((presence) => answer[presence].nodes), answer, say));

form.addEventListener("submit", (event) => {
  event.preventDefault();
  compare();
});
form.addEventListener("change", ({ target }) => {
  if (target !== form.left && target !== form.right) compare();
});
element("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  rememberLanguage(language);
  showLanguage();
  show();
});
suggestNames([form.left, form.right], element("names"), (kind) => say.kind[kind]);

// Begin: a shared address says what to compare, and so does one that a visitor goes back to.

const usualKinds = ["PROGRAM", "THEME", "INDUSTRY"];
for (const kind of Object.keys(say.kinds)) {
  const box = Object.assign(make("input", ""), { type: "checkbox", name: "kind", value: kind });
  const name = make("span", "");
  name.dataset.kind = kind;
  element("kinds").append(make("label", "", box, name));
}

function fill(address) {
  form.reset();
  const wanted = address.has("kind") ? address.getAll("kind") : usualKinds;
  for (const box of form.querySelectorAll("[name=kind]")) box.checked = wanted.includes(box.value);
  for (const name of ["left", "right", "least"]) if (address.get(name)) form[name].value = address.get(name);
  fillPeriod(form, address);
  fillOrder(form, address);
  for (const name of ["scope", "measure"])
    if ([...form[name].options].some(({ value }) => value === address.get(name))) form[name].value = address.get(name);
}

onReturn((address) => {
  fill(address);
  compare();
});
fill(new URLSearchParams(location.search));
showLanguage();
compare();
