import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server of ours that can be cut and mended: what a tunnel on the train does to a page. */
export const cutLine = async (target: string) => {
  const port = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  let whole = true;
  const proxy = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      // Either end may be torn away; then so is the other.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const tear = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    cut() {
      whole = false;
      tear();
    },
    mend() {
      whole = true;
    },
    async close() {
      tear();
      await new Promise((closed) => proxy.close(closed));
    },
  };
};
