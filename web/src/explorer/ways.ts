import { save } from "../../../src/Graph.Api/wwwroot/first-page/saving.js";
import { make } from "../../../src/Graph.Api/wwwroot/first-page/sentences.js";
import type { Subgraph } from "./graph";
import { asFile } from "./picture";
import type { Around } from "./questions";
import type { Words } from "./words";

/** What the picture is taken to other programs as, and what it is called there; a matrix by what it is, in the page's language. */
const formats = { gexf: "GEXF (Gephi)", graphml: "GraphML", vosviewer: "VOSviewer", cytoscape: "Cytoscape", csv: "CSV", "csv-co-occurrence": "" };

/** Where the service exports the entities of a picture with all ties among them. */
export function exportAddress(format: string, { asked, nodes }: Subgraph, { kinds, scope, least, limit, period }: Around): string {
  const chosen = nodes.slice(0, asked).map(({ id }) => [asked === 2 ? "between" : "around", id]);
  return `/export/${format}?${new URLSearchParams([...chosen, ...kinds.map((kind) => ["kinds", kind]), ["scope", scope], ["minSupport", String(least)], ["limit", String(limit)], ...Object.entries(period ?? {}).map(([name, value]) => [name, String(value)])])}`;
}

/** The ways to take what is shown elsewhere: files for other programs, the picture itself. */
export function waysOn(shown: Subgraph, question: Around, say: Words): (HTMLElement | string)[] {
  const links = Object.entries(formats).flatMap(([format, name]) => {
    const link = make("a", "", name || say.matrix);
    link.setAttribute("href", exportAddress(format, shown, question));
    return [link, " · "];
  });
  const picture = make("button", "quiet", say.savePicture) as HTMLButtonElement;
  picture.type = "button";
  picture.addEventListener("click", () => {
    const drawn = document.querySelector<SVGSVGElement>("svg.graph");
    if (drawn) save(asFile(drawn), "image/svg+xml", `${shown.nodes.slice(0, shown.asked).map(({ name }) => name).join("-")}.svg`);
  });
  return [say.take, ...links, picture];
}
