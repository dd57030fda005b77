#!/bin/bash
# The engine, a bare endpoint, Mercurius with its JIT and juniper, in turn on CPU 0, loaded from CPU 1.
#   PEERS=folder  holds data.js, mercurius.js, node_modules (npm install) and native/bin; default ../../../shared/peers/graphql
#   ROUNDS=3 WARMUP=8 SECONDS_MEASURED=8 CONNECTIONS=32
# Prints one line per run: requests/s, p50, p99 (ms), body bytes, CPU microseconds per request, peak memory (MB).
set -e
cd "$(dirname "$0")"
peers=${PEERS:-../../../shared/peers/graphql}
native=${NATIVE:-$peers/native/bin}
server=Server/bin/Release/net10.0/Graph.GraphQL.BenchServer
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build Server -c Release -v q --nologo >/dev/null

load() { # seconds port path
  taskset -c 1 "$peers/node_modules/.bin/autocannon" -c "${CONNECTIONS:-32}" -d "$1" -m POST -H content-type=application/json \
    -H accept=application/json -i "$out/body.json" -j --no-progress "http://127.0.0.1:$2$3" 2>/dev/null
}

run() { # name port path command...
  local name=$1 port=$2 path=$3; shift 3
  PORT=$port taskset -c 0 "$@" >"$out/$name.log" 2>&1 & local pid=$!
  for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep .1; done
  load "${WARMUP:-8}" "$port" "$path" >/dev/null
  local bytes before after
  bytes=$(curl -s -o /dev/null -w '%{size_download}' -H 'content-type: application/json' -H 'accept: application/json' -d @"$out/body.json" "http://127.0.0.1:$port$path")
  before=$(awk '{print $14+$15}' "/proc/$pid/stat")
  load "${SECONDS_MEASURED:-8}" "$port" "$path" >"$out/$name.json"
  after=$(awk '{print $14+$15}' "/proc/$pid/stat")
  local memory; memory=$(awk '/VmHWM/{print int($2/1024)}' "/proc/$pid/status")
  node -e "const r=JSON.parse(require('fs').readFileSync('$out/$name.json'));console.log('$SCENARIO $name', r.requests.average.toFixed(0), r.latency.p50, r.latency.p99, $bytes, (($after-$before)*1e4/r['2xx']).toFixed(1), $memory, r.non2xx+r.errors?'FAILED':'')"
  kill "$pid"; wait "$pid" 2>/dev/null || true
}

echo "scenario server requests/s p50 p99 bytes cpu_us/request peak_MB"
for SCENARIO in list50 tiny; do
  export SCENARIO
  node -e "const d=require(require('path').resolve('$peers/data.js'));process.stdout.write(JSON.stringify({query:d.query,variables:d.variables}))" >"$out/body.json"
  bare=/bare; [ "$SCENARIO" = tiny ] && bare=/bare-tiny
  for _ in $(seq "${ROUNDS:-3}"); do
    DOTNET_TieredPGO=0 run engine 4301 /graphql "$server"
    DOTNET_TieredPGO=0 run bare 4302 $bare "$server"
    JIT=1 run mercurius 4303 /graphql node "$peers/mercurius.js"
    run juniper 4304 /graphql "$native/juniper-peer"
  done
done
