import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Has our engine answer questions, one JSON object a line. */
export function ask(questions, command = buildHost()) {
  const host = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: host.stdout }).on('line', (line) => answers.push(JSON.parse(line)));
    host.on('error', reject);
    host.on('close', (code) => (code === 0 ? resolve(answers) : reject(new Error(`The host ended with ${code} after ${answers.length} answers: ${JSON.stringify(questions[answers.length])}`))));
    host.stdin.end(questions.map((question, id) => JSON.stringify({ id, ...question })).join('\n') + '\n');
  });
}

function buildHost() {
  const project = fileURLToPath(new URL('../../Graph.GraphQL.JudgeHost', import.meta.url));
  execFileSync('dotnet', ['build', project, '-c', 'Release', '-v', 'q', '--nologo'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return ['dotnet', `${project}/bin/Release/net10.0/Graph.GraphQL.JudgeHost.dll`];
}
