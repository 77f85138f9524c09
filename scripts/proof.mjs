/**
 * `npm run proof`: the proofs of which `npm test` runs small versions, at full count, with whatever
 * outside tools this machine has; prints a table at the end. A proof is a file in tests/proof or
 * tests/bench that exits with 0 when it holds. Its first lines may name tools it cannot do without:
 * `// needs: soffice, pdftotext`. Names as arguments run only those: `npm run proof -- checks`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { childEnv, filesBelow, findNode24, main, root, run, setUp } from './setup.mjs';

/** @param {string} tool */
function isThere(tool) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [tool], { stdio: 'ignore' }).status === 0;
}

/** @param {string} file */
function missingTools(file) {
  const head = readFileSync(file, 'utf8').slice(0, 2000);
  const named = /^(?:\/\/| \*) needs: (.+)$/m.exec(head)?.[1] ?? '';
  return named
    .split(',')
    .map((tool) => tool.trim())
    .filter((tool) => tool !== '' && !isThere(tool));
}

await main(async () => {
  await setUp();
  const wanted = process.argv.slice(2);
  // Helpers lie in subfolders; proofs are the files right here.
  const files = ['tests/bench', 'tests/proof']
    .flatMap((folder) => filesBelow(join(root, folder)).filter((file) => isProof(folder, file)))
    .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')));

  /** @type {Array<{ proof: string, result: string, seconds: string }>} */
  const rows = [];
  let failed = 0;
  for (const file of files) {
    const proof = basename(file, '.ts');
    const missing = missingTools(file);
    if (missing.length > 0) {
      rows.push({ proof, result: `not run: needs ${missing.join(', ')}`, seconds: '' });
      continue;
    }
    console.log(`\n== ${proof} ==`);
    const began = performance.now();
    const code = await run(findNode24(), [file], { env: childEnv({ JELAJAH_PROOF: 'full' }) });
    if (code !== 0) failed += 1;
    rows.push({
      proof,
      result: code === 0 ? 'holds' : `FAILED (exit ${code})`,
      seconds: ((performance.now() - began) / 1000).toFixed(1),
    });
  }
  console.log('');
  console.table(rows);
  return failed === 0 ? 0 : 1;
});

/**
 * @param {string} folder
 * @param {string} file
 */
function isProof(folder, file) {
  return (
    file.endsWith('.ts') &&
    !file.endsWith('.test.ts') &&
    file === join(root, folder, basename(file))
  );
}
