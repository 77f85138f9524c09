#!/usr/bin/env node
/** The command line: `jelajah draft brief.md --out folder`. Everything else is in cli/. */
import { enter, userFolder } from './setup.mjs';

await enter('cli/main.ts', process.argv.slice(2), { cwd: userFolder('jelajah') });
