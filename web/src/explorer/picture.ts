import type { Entity, Subgraph, Tie } from "./graph";
import { layout } from "./layout";
import { aside, namesThatFit, sizeAt } from "./names";

const svg = "http://www.w3.org/2000/svg";

export interface Chosen {
  entity(entity: Entity): Promise<void>;
  tie(tie: Tie): Promise<void>;
}

/** An SVG element with attributes. */
function shape<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>, ...children: (Node | string)[]) {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Reached by the keyboard too, and what it is asked for is read out. */
function choosable(element: SVGElement, label: string, choose: () => Promise<void>) {
  element.setAttribute("tabindex", "0");
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", label);
  element.addEventListener("click", () => void choose());
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    void choose();
  });
  return element;
}

/** How large the circles are: those asked about alike, of the others larger those that more windows name, as their ties tell. */
export function radii({ asked, nodes, edges }: Subgraph): Map<string, number> {
  const counts = new Map(edges.flatMap(({ source, target, counts: { left, right } }): [string, number][] => [[source.id, left], [target.id, right]]));
  const count = ({ id }: Entity) => counts.get(id) ?? 0;
  const largest = Math.max(1, ...nodes.slice(asked).map(count));
  return new Map(nodes.map((entity, i) => [entity.id, i < asked ? 14 : 6 + 7 * Math.sqrt(count(entity) / largest)]));
}

/**
 * How strong each tie is among those of the picture, 0 to 1: the share of ties that are weaker, of equal ones half. By rank, since a few names that stand together alone
 * score far above all others, and drawn by score the rest would not be seen.
 */
export function ranks(edges: Tie[]): Map<Tie, number> {
  const scores = edges.map(({ score }) => score).sort((a, b) => a - b);
  const at = new Map<number, { first: number; last: number }>();
  scores.forEach((score, i) => at.set(score, { first: at.get(score)?.first ?? i, last: i }));
  return new Map(edges.map((tie) => {
    const { first, last } = at.get(tie.score)!;
    return [tie, (first + last + 1) / 2 / scores.length];
  }));
}

/** Draws a subgraph: a circle per entity, coloured by kind and larger the more it is named, a line per tie, thicker the stronger. */
export function draw(subgraph: Subgraph, chosen: Chosen): SVGSVGElement {
  const places = layout(subgraph);
  const at = (entity: Entity) => places.get(entity.id) ?? { x: 0, y: 0 };
  const strengths = new Map([...ranks(subgraph.edges), ...ranks(subgraph.among)]);
  const behind = new Set(subgraph.among);
  const weakFirst = (a: Tie, b: Tie) => a.score - b.score;

  // Weak ties first, so that strong ones lie above them; those among what links two behind and half as dark, so that the links stay what is seen first.
  const ties = [...[...subgraph.among].sort(weakFirst), ...[...subgraph.edges].sort(weakFirst)].map((tie) => {
    const [from, to] = [at(tie.source), at(tie.target)];
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    const strength = strengths.get(tie) ?? 0;
    // The cube lets the many weak ties of a dense picture recede behind the few strong ones.
    const line = shape("line", { ...ends, class: "tie", "stroke-width": 0.5 + 3 * strength ** 2, "stroke-opacity": (behind.has(tie) ? 0.5 : 1) * (0.1 + 0.6 * strength ** 3) });
    // A thin line is hard to hit: a wide transparent one lies over it.
    const hit = shape("line", { ...ends, class: "tie-hit", "stroke-width": 11 });
    const group = shape("g", { class: "tie-group", "data-tie": `${tie.source.id} ${tie.target.id}` }, line, hit);
    // Not by keyboard: an entity's panel lists its ties.
    group.addEventListener("click", () => void chosen.tie(tie));
    return group;
  });
  const sizes = radii(subgraph);
  const entities = subgraph.nodes.map((entity) => {
    const { x, y } = at(entity);
    const radius = sizes.get(entity.id) ?? 0;
    const drawn = label(entity.name);
    const group = shape(
      "g",
      { class: `entity ${entity.kind}`, transform: `translate(${x} ${y})`, "data-entity": entity.id },
      shape("circle", { r: radius }),
      shape("text", { y: radius + 2, dy: "1em", "text-anchor": "middle" }, drawn),
      ...(drawn === entity.name ? [] : [shape("title", {}, entity.name)]),
    );
    return choosable(group, entity.name, () => chosen.entity(entity));
  });

  const picture = shape("svg", { viewBox: frame(subgraph.nodes.map((entity) => ({ ...at(entity), name: label(entity.name) }))), role: "group", class: "graph" }, ...ties, ...entities);
  const named = subgraph.nodes.map((entity, i) => ({ ...at(entity), radius: sizes.get(entity.id) ?? 0, name: label(entity.name), shown: entities[i]!, asked: i < subgraph.asked }));
  named.sort((a, b) => Number(b.asked) - Number(a.asked) || b.radius - a.radius);
  const whole = picture.viewBox.baseVal;
  const edges = { left: whole.x, right: whole.x + whole.width };
  const readable = () => {
    const { width, height } = picture.getBoundingClientRect();
    if (width === 0) return;
    const view = picture.viewBox.baseVal;
    const size = sizeAt(Math.min(width / view.width, height / view.height));
    picture.style.setProperty("--name", `${size}px`);
    const drawn = named.map((one) => ({ ...one, x: one.x + aside(one, size, edges) }));
    drawn.forEach(({ x, shown }, i) => shown.querySelector("text")!.setAttribute("x", String(x - named[i]!.x)));
    namesThatFit(drawn, size).forEach((fits, i) => named[i]!.shown.classList.toggle("unnamed", !fits));
  };
  new ResizeObserver(readable).observe(picture);
  return letMove(picture, readable);
}

/** What fits below a circle: one name of hundreds of characters would make all others too small to read. */
const longest = 24;

/** A name as it is drawn; the whole stands beside it for who points at it or hears it. */
export function label(name: string): string {
  const characters = [...name];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : name;
}

/** Half the width of a character of a name, at the size names are drawn in. */
const halfCharacter = 6;

/** The part of the plane that holds all places and the names below them. */
export function frame(named: { x: number; y: number; name: string }[]): string {
  const half = ({ name }: { name: string }) => Math.max(20, halfCharacter * name.length);
  const left = Math.min(-220, ...named.map((one) => one.x - half(one) - 10));
  const right = Math.max(220, ...named.map((one) => one.x + half(one) + 10));
  const top = Math.min(-100, ...named.map(({ y }) => y)) - 40;
  const bottom = Math.max(100, ...named.map(({ y }) => y)) + 50;
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

/** What the page's style says of a shape, and a file must say itself. */
const styled = ["fill", "stroke", "stroke-width", "stroke-opacity", "font-size", "font-family", "paint-order"];

/** The picture as it is shown, as an SVG that stands by itself. */
export function asFile(picture: SVGSVGElement): string {
  // A file has room for all names, whatever the screen has.
  const size = picture.style.getPropertyValue("--name");
  picture.style.removeProperty("--name");
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const shapes = "line, circle, text";
  const shown = picture.querySelectorAll(shapes);
  copy.querySelectorAll(shapes).forEach((one, i) => {
    const style = getComputedStyle(shown[i]!);
    for (const property of styled) one.setAttribute(property, style.getPropertyValue(property));
  });
  picture.style.setProperty("--name", size);
  for (const name of copy.querySelectorAll("text")) name.removeAttribute("x");
  for (const hit of copy.querySelectorAll(".tie-hit")) hit.remove();
  for (const focusable of copy.querySelectorAll("[tabindex]")) focusable.removeAttribute("tabindex");
  const { x, y, width, height } = picture.viewBox.baseVal;
  const ground = shape("rect", { x, y, width, height, fill: getComputedStyle(picture.parentElement ?? picture).backgroundColor });
  copy.prepend(ground);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** How far a pointer may slip, in pixels, before a click is a drag. */
const slip = 4;

/** The wheel, two fingers and + and - zoom; dragging and the arrow keys move. */
function letMove(picture: SVGSVGElement, zoomed: () => void): SVGSVGElement {
  const view = picture.viewBox.baseVal;
  const toPlane = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(picture.getScreenCTM()?.inverse());
  const zoom = ({ x, y }: DOMPoint, factor: number) => {
    view.x = x - (x - view.x) * factor;
    view.y = y - (y - view.y) * factor;
    view.width *= factor;
    view.height *= factor;
    zoomed();
  };
  const move = (from: DOMPoint, to: DOMPoint) => {
    view.x -= to.x - from.x;
    view.y -= to.y - from.y;
  };

  picture.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(toPlane(event.clientX, event.clientY), event.deltaY > 0 ? 1.12 : 1 / 1.12);
  }, { passive: false });

  picture.addEventListener("keydown", (event) => {
    const middle = new DOMPoint(view.x + view.width / 2, view.y + view.height / 2);
    const step = view.width / 12;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (by) move(new DOMPoint(...by), new DOMPoint());
    else if (event.key === "+" || event.key === "=") zoom(middle, 1 / 1.25);
    else if (event.key === "-") zoom(middle, 1.25);
    else return;
    event.preventDefault();
  });

  // Where each pointer that is down was last seen, and whether it has moved far enough to drag.
  const pointers = new Map<number, { x: number; y: number; drags: boolean }>();
  picture.addEventListener("pointerdown", ({ pointerId, clientX: x, clientY: y, button }) => {
    if (button === 0) pointers.set(pointerId, { x, y, drags: false });
  });
  picture.addEventListener("pointermove", ({ pointerId, clientX: x, clientY: y }) => {
    const before = pointers.get(pointerId);
    if (!before || (!before.drags && Math.hypot(x - before.x, y - before.y) < slip)) return;
    // From now on the pointer is the picture's, and what it is let go over is not clicked.
    if (!before.drags) picture.setPointerCapture(pointerId);
    const [other] = [...pointers].filter(([id]) => id !== pointerId).map(([, one]) => one);
    if (other) zoom(toPlane((x + other.x) / 2, (y + other.y) / 2), Math.hypot(before.x - other.x, before.y - other.y) / Math.max(1, Math.hypot(x - other.x, y - other.y)));
    else move(toPlane(before.x, before.y), toPlane(x, y));
    pointers.set(pointerId, { x, y, drags: true });
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"] as const) picture.addEventListener(end, ({ pointerId }) => pointers.delete(pointerId));
  return picture;
}
