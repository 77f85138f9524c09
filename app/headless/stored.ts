/** Drafting on the command line with a data folder: the profile's rules apply, and the design stays there. */
import { canonicalJson } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { ModelConnection, Network } from '../../design/model-connection.ts';
import { type Core, createCore } from '../core.ts';
import { dataFolder } from '../data-folder.ts';
import { changesOf } from '../drafting/three-way.ts';
import { fileLog } from '../log.ts';
import { memorySecrets } from '../ports.ts';
import { startProblem } from '../start-problems.ts';
import { cloneVersion } from '../version.ts';
import { type BriefInput, type Drafted, describe } from './index.ts';
import { input, Problem } from './problem.ts';

/** Errors: Problem: the folder cannot be opened. */
async function openFolder(dataDir: string): Promise<Core> {
  const now = (): Date => new Date();
  return createCore({
    ports: {
      dataDir,
      pagesDir: null,
      version: cloneVersion(),
      now,
      log: fileLog(dataDir, now),
      secrets: memorySecrets(),
      capabilities: {
        secretStore: false,
        revealInFolder: false,
        autoUpdate: false,
        printToPdf: false,
      },
      printPdf: null,
      revealFolder: null,
    },
  }).catch((error: unknown) => {
    const problem = startProblem(error, dataDir);
    throw problem === null ? error : new Problem('environment', problem.key, problem.params);
  });
}

/** A connection of the settings, by its id or name. Errors: Problem. */
export async function connectionOf(
  folder: string,
  name: string,
): Promise<{ connection: ModelConnection; network: Network; dataDir: string }> {
  const dataDir = dataFolder(folder);
  const core = await openFolder(dataDir);
  try {
    const { ai } = await core.client.settings.get();
    const connection = ai.connections.find((one) => one.id === name || one.name === name);
    if (connection === undefined) throw input('cli.problem.unknownModel', { model: name });
    return { connection, network: ai.network, dataDir };
  } finally {
    await core.close();
  }
}

/** Puts a model's texts into a design that was drafted into the folder; false when it was changed since. */
export async function storeTexts(folder: string, base: Design, drafted: Design): Promise<boolean> {
  const core = await openFolder(dataFolder(folder));
  try {
    const { client } = core;
    const { document, revision } = await client.designs.get({ designId: base.id });
    if (canonicalJson(toJson(document)) !== canonicalJson(toJson(base))) return false;
    const patch = changesOf(toJson(base), toJson(drafted));
    if (patch.length > 0) {
      await client.designs.edit({ designId: base.id, baseRevision: revision, patch });
    }
    return true;
  } finally {
    await core.close();
  }
}

/** Errors: Problem: the folder cannot be opened, or the brief not read. */
export async function draftIntoFolder(folder: string, brief: BriefInput): Promise<Drafted> {
  const core = await openFolder(dataFolder(folder));
  try {
    const { client } = core;
    const { document } = await client.designs.create({
      from: 'brief',
      text: brief.text,
      ...(brief.language === undefined ? {} : { language: brief.language }),
    });
    const designId = document.id;
    const { jobId } = await client.drafts.start({ designId, scope: { kind: 'whole' } });
    await core.settled();
    const { error } = await client.jobs.get({ jobId });
    if (error !== null) {
      // Nothing of a failed draft stays behind.
      await client.designs.trash({ designId });
      await client.designs.purge({ designId });
      throw new Problem('input', error.key, error.params);
    }
    const { document: design } = await client.designs.get({ designId });
    return await describe(design, brief.messages);
  } finally {
    await core.close();
  }
}
