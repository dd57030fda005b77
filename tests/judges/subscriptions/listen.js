// node listen.js ws|sse URL COUNT QUERY: subscribes, prints the first COUNT events as JSON, one a line, and ends.
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

const [transport, url, count, query] = process.argv.slice(2);
const client = transport === 'ws'
  ? createSocketClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket })
  : createEventClient({ url });

let events = 0;
for await (const event of client.iterate({ query })) {
  console.log(JSON.stringify(event));
  if (++events === Number(count)) break;
}

await client.dispose();
