import type { Entity, Subgraph, Tie } from "./graph";
import { layout } from "./layout";

const svg = "http://www.w3.org/2000/svg";

export interface Chosen {
  entity(entity: Entity): void;
  tie(tie: Tie): void;
}

/** An SVG element with attributes. */
function shape<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>, ...children: (Node | string)[]) {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** What can be clicked can be reached by keyboard too. */
function choosable(element: SVGElement, label: string, choose: () => void) {
  element.setAttribute("tabindex", "0");
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", label);
  element.addEventListener("click", choose);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose();
  });
  return element;
}

/** Draws a subgraph: a circle per entity, coloured by kind, a line per tie, thicker the stronger. */
export function draw(subgraph: Subgraph, chosen: Chosen): SVGSVGElement {
  const places = layout(subgraph);
  const at = (entity: Entity) => places.get(entity.id) ?? { x: 0, y: 0 };
  const strongest = Math.max(1e-9, ...subgraph.edges.map((edge) => edge.score));

  // Weak ties first, so that strong ones lie above them.
  const ties = [...subgraph.edges].sort((a, b) => a.score - b.score).map((tie) => {
    const [from, to] = [at(tie.source), at(tie.target)];
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    const strength = tie.score / strongest;
    // The cube lets the many weak ties of a dense picture recede behind the few strong ones.
    const line = shape("line", { ...ends, class: "tie", "stroke-width": 0.5 + 3 * strength ** 2, "stroke-opacity": 0.06 + 0.6 * strength ** 3 });
    // A thin line is hard to hit: a wide transparent one lies over it.
    const hit = shape("line", { ...ends, class: "tie-hit", "stroke-width": 11 });
    const group = shape("g", { class: "tie-group", "data-tie": `${tie.source.id} ${tie.target.id}` }, line, hit);
    return choosable(group, `${tie.source.name} – ${tie.target.name}: ${tie.counts.both}`, () => chosen.tie(tie));
  });
  const entities = subgraph.nodes.map((entity, i) => {
    const { x, y } = at(entity);
    const radius = i === 0 ? 13 : 8;
    const group = shape(
      "g",
      { class: `entity ${entity.kind}`, transform: `translate(${x} ${y})`, "data-entity": entity.id },
      shape("circle", { r: radius }),
      shape("text", { y: radius + 14, "text-anchor": "middle" }, entity.name),
    );
    return choosable(group, entity.name, () => chosen.entity(entity));
  });

  const picture = shape("svg", { viewBox: frame([...places.values()]), role: "group", class: "graph" }, ...ties, ...entities);
  return letMove(picture);
}

/** The part of the plane that holds all places, with room for names. */
function frame(places: { x: number; y: number }[]): string {
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, top] = [Math.min(-150, ...xs) - 70, Math.min(-100, ...ys) - 40];
  const [right, bottom] = [Math.max(150, ...xs) + 70, Math.max(100, ...ys) + 50];
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

/** The wheel zooms around the pointer, dragging the ground moves the picture. */
function letMove(picture: SVGSVGElement): SVGSVGElement {
  const view = picture.viewBox.baseVal;
  const toPlane = ({ clientX, clientY }: MouseEvent) =>
    new DOMPoint(clientX, clientY).matrixTransform(picture.getScreenCTM()?.inverse());
  picture.addEventListener("wheel", (event) => {
    event.preventDefault();
    const { x, y } = toPlane(event);
    const factor = event.deltaY > 0 ? 1.12 : 1 / 1.12;
    view.x = x - (x - view.x) * factor;
    view.y = y - (y - view.y) * factor;
    view.width *= factor;
    view.height *= factor;
  }, { passive: false });
  picture.addEventListener("pointerdown", (down) => {
    if (down.target !== picture) return;
    picture.setPointerCapture(down.pointerId);
    const from = toPlane(down);
    const move = (event: PointerEvent) => {
      const to = toPlane(event);
      view.x -= to.x - from.x;
      view.y -= to.y - from.y;
    };
    picture.addEventListener("pointermove", move);
    picture.addEventListener("pointerup", () => picture.removeEventListener("pointermove", move), { once: true });
  });
  return picture;
}
