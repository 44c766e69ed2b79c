import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a bad client sends, of which it never reads an answer. */
export const badHabits = {
  'half a first line': 'GET /a HT',
  'half of its headers': 'GET /a HTTP/1.1\r\nHost: site.example\r\nAccept: text/',
  'a body that never comes': 'GET /a HTTP/1.1\r\nHost: site.example\r\nContent-Length: 1000\r\n\r\nHalf',
  'many requests, and reads nothing': 'GET /a HTTP/1.1\r\nHost: site.example\r\n\r\n'.repeat(50),
} as const;

/** Clients that hold their connections open. */
export interface HeldClients {
  /** How many of them the server has not turned away. */
  countOpen(): number;
  /** Has all break off at once, without a goodbye. */
  breakOff(): void;
}

/** Connects so many clients, has each send the same bytes, and halts there. */
export async function holdClients(port: number, count: number, bytes: string): Promise<HeldClients> {
  const sockets = await Promise.all(Array.from({ length: count }, () => connectAndSend(port, bytes)));
  for (const socket of sockets) socket.pause();
  return {
    countOpen: () => sockets.filter((socket) => !socket.destroyed).length,
    breakOff: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
  };
}

/** Connects so many clients that ask for a page and break off at its first byte. */
export async function breakOffClients(port: number, count: number): Promise<void> {
  const one = async () => {
    const socket = await connectAndSend(port, 'GET /a HTTP/1.1\r\nHost: site.example\r\n\r\n');
    await once(socket, 'data');
    socket.resetAndDestroy();
  };
  await Promise.all(Array.from({ length: count }, one));
}

async function connectAndSend(port: number, bytes: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  await new Promise<void>((done) => socket.write(bytes, () => done()));
  return socket;
}
