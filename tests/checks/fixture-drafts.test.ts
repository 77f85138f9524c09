/** Drafts of the four fixture problems, their facts completed: the checks have nothing left to find fault with. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDesign } from '../../design/checks/index.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { completeFacts } from '../generate/complete-facts.ts';

const folder = fileURLToPath(new URL('../fixtures/problems', import.meta.url));

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const { design } = draftDesign({ brief: { text } });

  it('drafts without error-level defects', () => {
    const defects = checkDesign(design).filter(
      ({ kind, severity }) => kind === 'defect' && severity === 'error',
    );
    expect(defects).toEqual([]);
  });

  it('raises no alarm once its facts are there', () => {
    let complete = design;
    // Filling a target makes the level 4 row lack it: a second round fills that too.
    for (let round = 0; round < 3; round += 1) {
      const missing = checkDesign(complete).filter(
        ({ kind, rule }) => kind === 'missing-information' || rule === 'R35',
      );
      const filled = completeFacts(
        complete,
        missing.map(({ path }) => path),
      );
      expect(filled.unfilled).toEqual([]);
      complete = filled.design;
    }
    const alarms = checkDesign(complete).filter(({ severity }) => severity !== 'info');
    expect(alarms.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });
});
