// A proxy as an office may have it: it puts a server under a prefix of its own address.
import { createServer, request } from 'node:http';

/** Starts one on a port that is free; what does not begin with the prefix it does not know. */
export async function startProxy(target, prefix) {
  const { hostname, port } = new URL(target);
  const proxy = createServer((asked, answer) => {
    if (!asked.url.startsWith(prefix)) {
      answer.writeHead(404).end();
      return;
    }
    const path = asked.url.slice(prefix.length - 1);
    const passed = request({ hostname, port, path, method: asked.method, headers: asked.headers }, (received) => {
      answer.writeHead(received.statusCode, received.headers);
      received.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${proxy.address().port}${prefix}`,
    stop: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
