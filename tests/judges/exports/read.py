"""Opens every export in a folder with networkx or igraph and prints what it found as JSON:
{"networkx graphml": {"nodes": [id...], "edges": [[id, id, weight]...]}, ...}. A file that cannot be opened is a string that says why."""
import json
import os
import sys

import igraph
import networkx

folder = sys.argv[1]


def of_networkx(graph, weight="weight"):
    return {
        "nodes": list(graph.nodes),
        "edges": [[source, target, data[weight]] for source, target, data in graph.edges(data=True)],
    }


def read_gexf(path):
    # Debian's networkx is older than GEXF 1.3; what it reads has not changed since 1.2 but for the namespace.
    if "1.3" in networkx.readwrite.gexf.GEXF.versions:
        graph = networkx.read_gexf(path, version="1.3")
    else:
        with open(path, encoding="utf-8") as file:
            text = file.read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
        text = text.replace('version="1.3"', 'version="1.2"')
        older = path + ".older"
        with open(older, "w", encoding="utf-8") as file:
            file.write(text)
        graph = networkx.read_gexf(older)
    result = of_networkx(graph)
    # What each tie counts over time.
    result["times"] = sum(value for _, _, data in graph.edges(data=True) for value, _, _ in data.get("weightThen", []))
    return result


def read_two_mode(path):
    # networkx does not know that a second number after *Vertices tells how many are of the first mode.
    with open(path, encoding="utf-8-sig") as file:
        lines = [" ".join(line.split()[:2]) if line.startswith("*Vertices") else line for line in file]
    return of_networkx(networkx.parse_pajek(lines))


def read_cytoscape(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    # networkx wants three more keys of Cytoscape's than Cytoscape does.
    data.setdefault("directed", False)
    data.setdefault("multigraph", False)
    data["data"] = list(data["data"].items())
    for node in data["elements"]["nodes"]:
        node["data"]["value"] = node["data"]["id"]
    return of_networkx(networkx.readwrite.json_graph.cytoscape_graph(data))


def of_igraph(graph, name, weight="weight"):
    names = graph.vs[name]
    return {"nodes": names, "edges": [[names[edge.source], names[edge.target], edge[weight]] for edge in graph.es]}


def read_ucinet(path):
    graph = igraph.Graph.Read_DL(path, directed=True)
    graph.to_undirected(combine_edges="max")
    # igraph takes the quotes around a label with blanks for a part of it.
    graph.vs["name"] = [name.strip('"') for name in graph.vs["name"]]
    return of_igraph(graph, "name")


readers = {
    "networkx gexf": ("gexf", read_gexf),
    "networkx graphml": ("graphml", lambda path: of_networkx(networkx.read_graphml(path))),
    "networkx pajek": ("pajek", lambda path: of_networkx(networkx.read_pajek(path))),
    "networkx pajek-two-mode": ("pajek-two-mode", read_two_mode),
    "networkx cytoscape": ("cytoscape", read_cytoscape),
    "igraph graphml": ("graphml", lambda path: of_igraph(igraph.Graph.Read_GraphML(path), "id")),
    "igraph ucinet": ("ucinet", read_ucinet),
}

found = {}
for name, (format, read) in readers.items():
    path = os.path.join(folder, format)
    if os.path.exists(path):
        try:
            found[name] = read(path)
        except Exception as error:
            found[name] = f"{type(error).__name__}: {error}"
json.dump(found, sys.stdout)
