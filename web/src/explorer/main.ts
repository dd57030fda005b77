import "./explorer.css";

import { make, sentence } from "../../../src/Graph.Api/wwwroot/first-page/sentences.js";
import { Refusal } from "../../../src/Graph.Api/wwwroot/first-page/service.js";
import { type Entity, type Evidence, type Kind, type Subgraph, type Tie, kinds } from "./graph";
import { draw } from "./picture";
import { names, neighbourhood, portrait, sentencesOfTie } from "./questions";
import { words } from "./words";

function find<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as T;
}

const form = find<HTMLFormElement>("around");
const field = <T extends HTMLElement>(name: string) => form.elements.namedItem(name) as unknown as T;
const of = field<HTMLInputElement>("of");
const panel = find("panel");

let language: "zh" | "en" = (localStorage.getItem("language") ?? navigator.language).startsWith("zh") ? "zh" : "en";
let say = words[language];
let shown: Subgraph | null = null;
let asked = 0;

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
  find("status").textContent = shown ? `${say.shown(shown.nodes.length, shown.edges.length)}. ${say.hint}` : "";
}

function addKinds() {
  const address = new URLSearchParams(location.search);
  const wanted = address.has("kind") ? address.getAll("kind") : ["REGION", "INDUSTRY", "PROGRAM", "THEME"];
  for (const kind of kinds) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "kind", value: kind, checked: wanted.includes(kind) });
    const name = make("span", "");
    name.dataset["kind"] = kind;
    find("kinds").append(make("label", "", box, make("span", `swatch ${kind}`), name));
    box.addEventListener("change", () => void show());
  }
}

async function show() {
  const turn = ++asked;
  find("status").textContent = say.asking;
  const question = {
    of: of.value.trim(),
    kinds: [...form.querySelectorAll<HTMLInputElement>("[name=kind]:checked")].map((box) => box.value as Kind),
    scope: field<HTMLSelectElement>("scope").value,
    limit: field<HTMLInputElement>("limit").valueAsNumber || 40,
  };
  try {
    const found = await neighbourhood(question);
    if (turn !== asked) return;
    shown = found;
    find("picture").replaceChildren(draw(found, { entity: (entity) => void showEntity(entity), tie: (tie) => void showTie(tie, question.scope) }));
    history.replaceState(null, "", `?${new URLSearchParams([["of", question.of], ...question.kinds.map((kind) => ["kind", kind])])}`);
    showStatus();
    if (found.nodes[0]) await showEntity(found.nodes[0]);
  } catch (error) {
    if (turn !== asked) return;
    find("status").textContent = "";
    panel.replaceChildren(...problem(error));
  }
}

function problem(error: unknown): HTMLElement[] {
  const message = make("p", "message", error instanceof Error ? error.message : say.failed);
  if (!(error instanceof Refusal) || !error.candidates.length) return [message];
  const choices = error.candidates.map((one) => make("li", "", goTo(one.id, `${one.name} · ${one.id}`)));
  return [message, make("p", "counts", say.candidates), make("ul", "candidates", ...choices)];
}

function goTo(id: string, label: string): HTMLElement {
  const button = make("button", "quiet", label) as HTMLButtonElement;
  button.type = "button";
  button.addEventListener("click", () => {
    of.value = id;
    void show();
  });
  return button;
}

function mark(selector: string) {
  for (const one of document.querySelectorAll(".chosen")) one.classList.remove("chosen");
  document.querySelector(selector)?.classList.add("chosen");
}

const quotes = (evidence: Evidence[], total: number, classOf: (id: string) => string) => [
  ...evidence.map((one) => sentence(one, classOf, say.unsigned)),
  ...(total > evidence.length ? [make("p", "counts", say.more(total - evidence.length))] : []),
];

async function showTie(tie: Tie, scope: string) {
  mark(`[data-tie="${CSS.escape(`${tie.source.id} ${tie.target.id}`)}"]`);
  const { evidence, total } = await sentencesOfTie(tie.source, tie.target, scope);
  panel.replaceChildren(
    make("h2", "", `${tie.source.name} – ${tie.target.name}`),
    make("p", "counts", say.counts(tie.counts)),
    ...quotes(evidence, total, (id) => (id === tie.source.id ? "left" : "right")),
  );
}

async function showEntity(entity: Entity) {
  mark(`[data-entity="${CSS.escape(entity.id)}"]`);
  const { name, kind, aliases, mentionCount, articleCount, partOf, evidence } = await portrait(entity.id);
  const about = [say.kind[kind], say.mentioned(mentionCount, articleCount), ...(partOf ? [say.partOf(partOf.name)] : []), entity.id];
  panel.replaceChildren(
    make("h2", "", name),
    make("p", "counts", about.join(" · ")),
    ...(aliases.length ? [make("p", "counts", aliases.join("、"))] : []),
    goTo(entity.id, say.centre),
    ...quotes(evidence.nodes, evidence.totalCount, () => ""),
  );
}

let typing: ReturnType<typeof setTimeout> | undefined;
of.addEventListener("input", () => {
  clearTimeout(typing);
  const text = of.value.trim();
  if (!text) return;
  typing = setTimeout(async () => {
    const options = (await names(text)).map((entity) => new Option(say.kind[entity.kind], entity.name));
    find("names").replaceChildren(...options);
  }, 150);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void show();
});
form.addEventListener("change", (event) => {
  if (event.target instanceof HTMLSelectElement) void show();
});
find("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem("language", language);
  showLanguage();
});

of.value = new URLSearchParams(location.search).get("of") ?? of.value;
addKinds();
showLanguage();
void show();
