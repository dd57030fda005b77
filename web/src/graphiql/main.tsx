import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";

import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { firstQuestion } from "./firstQuestion";

const endpoint = new URL("/graphql", window.location.href);
const subscriptions = new URL(endpoint);
subscriptions.protocol = endpoint.protocol === "https:" ? "wss:" : "ws:";

const fetcher = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: subscriptions.href });

// A link may carry the question to open with: /graphiql?query=...
const asked = new URLSearchParams(window.location.search).get("query");
const mount = document.getElementById("graphiql");
if (mount) {
  createRoot(mount).render(
    <GraphiQL fetcher={fetcher} defaultQuery={firstQuestion} {...(asked ? { initialQuery: asked } : {})}>
      <GraphiQL.Logo>
        <nav className="back">
          <a href="/">← 首页 · First page</a> <a href="/explorer">图谱 · Explorer</a>
        </nav>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
