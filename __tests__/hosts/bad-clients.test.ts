import { badHabits, breakOffClients, type HeldClients, holdClients } from '../support/bad-clients';
import { hostFiles, makeHostFolder } from '../support/host-folder';
import { ownServers, type Running } from '../support/own-servers';
import { request } from '../support/raw-request';

/** How many clients of each habit there are at once. */
const EACH = 50;

const pages = Object.keys(hostFiles).filter((name) => /^(index|a|a\/b)\.html$|\.js$/.test(name));
const urlOf = (name: string) => `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`;

describe.each(ownServers)('%s', (_, start) => {
  let site: Awaited<ReturnType<typeof makeHostFolder>>;
  let running: Running;
  const held: HeldClients[] = [];

  const hold = async (bytes: string) => {
    const clients = await holdClients(running.port, EACH, bytes);
    held.push(clients);
    return clients;
  };

  /** What somebody who behaves gets, page by page. */
  const visit = async () => {
    const answers = await Promise.all(pages.map((name) => request(running.port, urlOf(name))));
    return answers.map(({ status, body }) => [status, body.toString()]);
  };
  const everyPage = pages.map((name) => [200, hostFiles[name]]);

  beforeAll(async () => {
    site = await makeHostFolder();
    running = await start(site.folder);
  });

  afterAll(async () => {
    for (const clients of held) clients.breakOff();
    await running?.stop();
    site.remove();
  });

  it.each(Object.entries(badHabits))('serves everybody else while clients send %s', async (habit, bytes) => {
    const clients = await hold(bytes);
    // Else nobody would stand in the way. Some servers answer at once where no body is expected, and close.
    if (habit !== 'a body that never comes') expect(clients.countOpen()).toBe(EACH);
    expect(await visit()).toEqual(everyPage);
  });

  it('serves everybody else while clients break off, and while all bad ones are there at once', async () => {
    for (const bytes of Object.values(badHabits)) await hold(bytes);
    await Promise.all([breakOffClients(running.port, EACH), visit()]);
    expect(await visit()).toEqual(everyPage);
  });

  it('serves everybody when all bad clients have broken off', async () => {
    for (const clients of held) clients.breakOff();
    expect(await visit()).toEqual(everyPage);
    expect(pages.length).toBeGreaterThan(3);
  });
});
