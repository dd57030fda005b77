# The explorer: GraphiQL from its npm package.
FROM node:22-alpine AS web
WORKDIR /build/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci
COPY web/ ./
# The explorer shares two modules with the first page.
COPY src/Graph.Api/wwwroot/first-page/ /build/src/Graph.Api/wwwroot/first-page/
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /build
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
COPY --from=web /build/src/Graph.Api/wwwroot/explorer/ src/Graph.Api/wwwroot/explorer/
RUN dotnet publish src/Graph.Api -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /graph
COPY --from=build /app /app
COPY seeds/ seeds/
RUN mkdir data && chown app data
USER app
VOLUME /graph/data
ENV GRAPH_URLS=http://0.0.0.0:5080
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/Graph.Api.dll"]
CMD ["serve"]
