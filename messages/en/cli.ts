/** English texts: the command line. */
import type { cli as source } from '../id/cli.ts';
import type { Translated } from '../shape.ts';

export const cli = {
  help: {
    all: `Jelajah: designs learning journeys for Indonesian public servants.

Usage:
  jelajah draft <brief.md|.txt|.yaml|.json> --out <folder>     drafts a design from a brief
  jelajah check <design.json>                                  checks a design
  jelajah export <design.json> --format <list> --out <folder>  writes documents from a design
  jelajah serve                                                opens the app in a browser
  jelajah help <command>                                       explains one command

The option --lang id|en chooses the language of messages. Exit codes: 0 done, 1 defects (check),
2 bad input, 3 something this machine lacks, 130 stopped.`,
    draft: `jelajah draft <brief> --out <folder> [--format docx,json] [--lang id|en] [--model builtin] [--data <folder>]

Reads a brief or memo and writes design.json and its documents into <folder>.
  --format   documents to write (default: docx,json; design.json is always written)
  --lang     language of the design and of messages (default: the brief's own)
  --model    builtin: rules and patterns, no network
  --data     also keep the design in this data folder, with its agency profile`,
    check: `jelajah check <design.json> [--json] [--strict] [--lang id|en]

Checks a design. Exit code 1 when there is an error-level defect.
  --json     result as JSON
  --strict   missing information counts as a defect too`,
    export: `jelajah export <design.json> --format <list> --out <folder> [--lang id|en]

Writes documents from a design.
  --format   docx, json, or both with a comma between`,
    serve: `jelajah serve [--port <number>] [--data <folder>]

Opens the app at the local address it prints, until stopped with Ctrl+C.`,
  },
  summary: {
    title: 'Design',
    result: 'Result',
    journey:
      'Journey: {{activities}} activities, {{stages}} stages, {{weeks}} weeks, {{jp}} JP, 70/20/10 = {{mix}}',
    memo: 'recommendation memo (no cause can be met by learning)',
    journeyResult: 'learning journey',
    indicators: 'Indicators',
    causes: 'Root causes',
    actions: 'Actions outside learning',
    findings:
      'Findings: {{error}} errors, {{warning}} warnings, {{info}} notes ({{missing}} for missing information)',
    unused: 'Facts not used',
    files: 'Files',
    open: 'to be filled in',
  },
  check: {
    error: 'error',
    warning: 'warning',
    info: 'note',
    missing: 'to be filled in',
    ok: 'The design passes the checks.',
    notOk: 'The design does not pass the checks.',
  },
  serve: { until: 'Press Ctrl+C to stop.' },
  problem: {
    unknownCommand: 'There is no command "{{command}}"; use one of: {{known}}.',
    unknownOption: 'There is no option {{option}}; see "jelajah help".',
    optionValue: 'The option {{option}} needs a value; see "jelajah help".',
    missingOption: 'The command {{command}} needs {{option}}; see "jelajah help {{command}}".',
    missingFile: 'The command {{command}} needs a file name; see "jelajah help {{command}}".',
    tooMany: 'There is one argument too many, "{{argument}}"; name one file only.',
    unknownFormat: 'There is no format "{{format}}"; choose from: {{known}}.',
    unknownLanguage: 'There is no language "{{language}}"; choose id or en.',
    unknownModel: 'The model "{{model}}" is not available here; use builtin.',
    badPort: 'The port "{{port}}" is not valid; choose a number from 0 to 65535.',
    noFile: 'The file {{file}} is not there; check its name and place.',
    isFolder: '{{file}} is a folder; name a file.',
    notAFile: '{{file}} is not an ordinary file; name another one.',
    notReadable: 'The file {{file}} may not be read; check its permissions.',
    tooLarge: 'The file {{file}} is larger than {{megabytes}} MB; name a smaller one.',
    briefType: 'Files like {{file}} cannot be read yet; save the brief as {{known}}.',
    binary: 'The file {{file}} is not UTF-8 text; save the brief as plain text.',
    outIsFile: 'The folder {{path}} cannot be made because a file has that name; choose another.',
    notWritable: '{{path}} cannot be written; check its permissions or choose another folder.',
    diskFull: 'The disk is full while writing {{path}}; make room, then try again.',
    fault: 'The program has a fault; give the developers what follows.',
  },
} as const satisfies Translated<typeof source>;
