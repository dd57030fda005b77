// Keeps what run measures, and writes the result file and the table of README.md. Called by run alone.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const [, , step, runs, ...rest] = process.argv;
const NAMES = { engine: 'engine', bare: 'bare endpoint', mercurius: 'Mercurius, JIT', juniper: 'juniper' };
// A clock tick of /proc is a hundredth of a second.
const MICROSECONDS_PER_TICK = 1e4;
if (step === 'record') record(...rest);
else finish();

function record(resultFile, answerFile, scenario, server, round, ticks, memory) {
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  const answer = readFileSync(answerFile);
  const run = {
    scenario, server, round: Number(round),
    requestsPerSecond: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99,
    cpuMicroseconds: Number(((ticks * MICROSECONDS_PER_TICK) / result['2xx']).toFixed(1)), peakMegabytes: Number(memory),
    bytes: answer.length, sha256: createHash('sha256').update(answer).digest('hex'), failed: result.non2xx + result.errors + result.timeouts,
    load: loadavg()[0],
  };
  appendFileSync(runs, JSON.stringify(run) + '\n');
  console.log(`${run.round} ${scenario.padEnd(7)}${server.padEnd(10)}${String(run.requestsPerSecond).padStart(7)} requests/s  p50 ${run.p50}  p99 ${run.p99} ms  ${run.cpuMicroseconds} CPU us  ${run.peakMegabytes} MB${run.failed ? `  ${run.failed} FAILED` : ''}`);
}

function finish() {
  const all = readFileSync(runs, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const scenarios = [...new Set(all.map((run) => run.scenario))];
  const servers = [...new Set(all.map((run) => run.server))];
  const of = (scenario, server) => all.filter((run) => run.scenario === scenario && run.server === server);
  const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  // Ratios are taken within a round, where the machine was the same for both, and the middle one is kept.
  const ratio = (scenario, a, b, measure) => middle(of(scenario, a).map((run) => {
    const other = of(scenario, b).find((one) => one.round === run.round);
    return measure === 'cpuMicroseconds' ? other[measure] / run[measure] : run[measure] / other[measure];
  }));
  const lines = ['| scenario | server | requests/s | p50 / p99 ms | CPU µs per request | peak MB |', '| --- | --- | --- | --- | --- | --- |'];
  for (const scenario of scenarios) {
    for (const server of servers) {
      const list = of(scenario, server);
      const value = (key) => middle(list.map((run) => run[key]));
      lines.push(`| ${scenario} | ${NAMES[server]} | ${value('requestsPerSecond')} | ${value('p50')} / ${value('p99')} | ${value('cpuMicroseconds')} | ${Math.max(...list.map((run) => run.peakMegabytes))} |`);
    }
  }
  lines.push('', '| engine to | wanted | requests/s | CPU time |', '| --- | --- | --- | --- |');
  for (const [scenario, other, wanted] of [['list50', 'mercurius', 1.5], ['list50', 'bare', 0.7], ['tiny', 'juniper', 1]]) {
    if (!of(scenario, other).length || !of(scenario, 'engine').length) continue;
    lines.push(`| ${NAMES[other]}, ${scenario} | ${wanted} | ${ratio(scenario, 'engine', other, 'requestsPerSecond').toFixed(2)} | ${ratio(scenario, 'engine', other, 'cpuMicroseconds').toFixed(2)} |`);
  }
  const same = scenarios.map((scenario) => new Set(all.filter((run) => run.scenario === scenario).map((run) => run.sha256)).size === 1);
  const rounds = Math.max(...all.map((run) => run.round));
  const date = new Date().toISOString().slice(0, 10);
  const loads = all.map((run) => run.load);
  const note = process.env.NOTE ? ` ${process.env.NOTE}.` : '';
  const about = `${date}, ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}, \`TieredPGO=0\`, ${rounds} rounds, medians; load ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}.${note} ` +
    `Bodies are ${same.every(Boolean) ? 'the same bytes' : 'NOT the same bytes'} from all servers; ${all.reduce((sum, run) => sum + run.failed, 0)} requests failed.`;
  const text = `${about}\n\n${lines.join('\n')}`;
  console.log(`\n${text}`);
  if (process.env.DRY) return;
  mkdirSync('results', { recursive: true });
  writeFileSync(`results/${date}.json`, `[\n${all.map((run) => `  ${JSON.stringify(run)}`).join(',\n')}\n]\n`);
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/(<!-- results -->\n)[\s\S]*?(<!-- end -->)/, (_, begin, end) => `${begin}\n${text}\n\n${end}`));
}
