import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The service's own address while developing; `npm run dev` passes questions on to it. */
const service = process.env.GRAPH_URL ?? "http://127.0.0.1:5080";

export default defineConfig({
  base: "/explorer/",
  plugins: [react()],
  build: {
    outDir: at("../src/Graph.Api/wwwroot/explorer"),
    emptyOutDir: true,
    target: "es2022",
    // GraphiQL brings its editor along (some 3 MB); nothing is fetched from elsewhere at run time.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: { graphiql: at("graphiql/index.html"), explorer: at("explorer/index.html") },
      // GraphiQL's packages carry "use no memo" marks for React's compiler, which say nothing to a bundler.
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
  },
  server: { proxy: { "/graphql": { target: service, ws: true } } },
});
