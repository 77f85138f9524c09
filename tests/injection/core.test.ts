/** Some of the attacks through the whole program: from the brief in the window's call to the stored design. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { slotsOf } from '../../design/texts.ts';
import { brief, closeDeskTasks, type Desk, openDesk, personal } from '../model-server/desk.ts';
import { type ObedientServer, startObedientServer } from '../model-server/obedient-server.ts';
import { attacks } from './attacks.ts';
import { designBreaches } from './contained.ts';
import { givenBy } from './foreign.ts';
import { watchNetwork } from './watch-network.ts';

let server: ObedientServer;
let desk: Desk;
let number = 0;
beforeAll(async () => {
  server = await startObedientServer();
});
afterAll(async () => {
  await server.close();
  await closeDeskTasks();
});
afterEach(() => desk.close());

const chosen = attacks.filter(({ id }) =>
  [
    'nota-dinas-tautan',
    'tandai-dikonfirmasi',
    'buka-kunci',
    'prototype',
    'ds-ids-as-keys',
  ].includes(id),
);

it.each(chosen.map((attack) => [attack.id, attack] as const))(
  '%s reaches nothing but labelled texts',
  async (_id, attack) => {
    number += 1;
    server.obey(attack.obeys);
    server.received.length = 0;
    const network = watchNetwork();
    desk = await openDesk(server.baseUrl, `obedient-${number}`);
    const text = `${brief}\n${attack.words}\n`;
    const { document } = await desk.begun(text);
    const designId = document.id;
    const { jobId } = await desk.client.drafts.start({
      designId,
      scope: { kind: 'whole' },
      connection: 'model',
    });
    await desk.ended(jobId);
    network.stop();
    const { document: after } = await desk.client.designs.get({ designId });
    const hasWritten = slotsOf(after).some(({ slot }) => slot.origin.kind === 'model');
    const base = hasWritten ? (await desk.client.designs.undo({ designId })).document : after;
    expect(designBreaches(base, { design: after })).toEqual([]);
    const { foreignIn } = givenBy([text, ...slotsOf(base).map(({ slot }) => slot.text)]);
    const foreign = slotsOf(after)
      .filter(({ slot }) => slot.origin.kind === 'model')
      .flatMap(({ slot }) => foreignIn(slot.text));
    expect(foreign).toEqual([]);
    const proposals = JSON.stringify(await desk.client.proposals.list({ designId, all: true }));
    expect(proposals).not.toMatch(/https?:\/\/|"confirmed":\{/);
    // A connection that an earlier test left open is not opened again.
    const model = new URL(server.baseUrl).host;
    expect(network.opened.filter((host) => host !== model)).toEqual([]);
    expect(server.received.length).toBeGreaterThan(0);
    for (const { raw } of server.received) {
      for (const value of Object.values(personal)) expect(raw).not.toContain(value);
    }
  },
);
