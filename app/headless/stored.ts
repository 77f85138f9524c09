/** Drafting on the command line with a data folder: the profile's rules apply, and the design stays there. */
import { createCore } from '../core.ts';
import { dataFolder } from '../data-folder.ts';
import { fileLog } from '../log.ts';
import { memorySecrets } from '../ports.ts';
import { startProblem } from '../start-problems.ts';
import { cloneVersion } from '../version.ts';
import { type BriefInput, type Drafted, describe } from './index.ts';
import { Problem } from './problem.ts';

/** Errors: Problem: the folder cannot be opened, or the brief not read. */
export async function draftIntoFolder(folder: string, brief: BriefInput): Promise<Drafted> {
  const dataDir = dataFolder(folder);
  const now = (): Date => new Date();
  const core = await createCore({
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
      revealFolder: null,
    },
  }).catch((error: unknown) => {
    const problem = startProblem(error, dataDir);
    throw problem === null ? error : new Problem('environment', problem.key, problem.params);
  });
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
