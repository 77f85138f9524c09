#!/usr/bin/env node
/** The command line: `jelajah draft brief.md --out folder`. Everything else is in cli/. */
import { join } from 'node:path';
import { enter, root } from './setup.mjs';

// npm moves to the clone's folder before it runs a script; the user's paths are relative to where
// the user stands.
const throughNpm =
  process.env.npm_lifecycle_event === 'jelajah' &&
  process.env.npm_package_json === join(root, 'package.json');
const cwd = (throughNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();

await enter('cli/main.ts', process.argv.slice(2), { cwd });
