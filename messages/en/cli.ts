/** English texts: the command line. */
import type { cli as source } from '../id/cli.ts';
import type { Translated } from '../shape.ts';

export const cli = {
  help: {
    all: `Jelajah: designs learning journeys for Indonesian public servants.

Usage:
  jelajah draft <brief.md|.txt|.yaml|.json> --out <folder>     drafts a design from a brief
  jelajah convert <module...> --out <folder>                  makes a micro series from training modules
  jelajah check <design.json>                                  checks a design
  jelajah export <design.json> --format <list> --out <folder>  writes documents from a design
  jelajah review import <file...> --design <design.json>       takes in what reviewers sent back
  jelajah probe                                                tests a connection to an AI model
  jelajah serve                                                opens the app in a browser
  jelajah help <command>                                       explains one command

The option --lang id|en chooses the language of messages. Exit codes: 0 done, 1 defects (check,
export --final), 2 bad input, 3 something this machine lacks, 130 stopped.`,
    draft: `jelajah draft <brief> --out <folder> [--format docx,json] [--lang id|en] [--model builtin|env|<connection>]
              [--max-rupiah <n>] [--max-tokens <n>] [--dry-run] [--data <folder>]

Reads a brief or memo and writes design.json and its documents into <folder>.
  --format   documents to write (default: docx,json; design.json is always written)
  --lang     language of the design and of messages (default: the brief's own)
  --model    builtin: rules and patterns, no network (default)
             env: the model of JELAJAH_BASE_URL and JELAJAH_MODEL, with JELAJAH_API_KEY, JELAJAH_PROVIDER,
             JELAJAH_PRICE_INPUT and JELAJAH_PRICE_OUTPUT (rupiah per million tokens) where needed
             <connection>: id or name of a connection in the settings of the --data folder
  --max-rupiah, --max-tokens   limits; what is finished is used
  --dry-run  print the text that would be sent (personal data masked) and the estimate; sends nothing
  --data     also keep the design in this data folder, with its agency profile

Where the model fails, the built-in draft is written with a warning, and the exit code is 0. Answers
that were paid for stay in <folder>/.jelajah until all is there; repeat the command to go on.`,
    convert: `jelajah convert <module...> --out <folder> [--minutes 5] [--format <list>] [--lang id|en]
                [--model builtin|env|<connection>] [--max-rupiah <n>] [--max-tokens <n>] [--dry-run]
                [--data <folder>]

Reads one or several modules (PDF, DOCX, PPTX, ODT, HTML, Markdown, text), makes an outline, approves
it by itself and writes its units. In <folder>: series.json, series.<format>,
units/NN-<title>.<format>, and the import report as report.json and report.html.
  --minutes  minutes per unit, 2-10 (default: 5)
  --format   json, html, pretest-html, scorm12, scorm2004, moodlexml, gift, docx, pdf, whatsapp,
             facilitator; separated by commas (default: json,html; series.json is always written)
  --lang     language of the series and of messages (default: the module's)
  --model, --max-rupiah, --max-tokens, --dry-run   as for draft
  --data     data folder whose settings hold <connection>

Modules that were read are kept in <folder>/.jelajah until all files are written; repeat the command
to go on.`,
    probe: `jelajah probe [--model env|<connection>] [--data <folder>] [--json] [--lang id|en]

Tests a connection to a model with a few small questions and prints what it can do.`,
    check: `jelajah check <design.json> [--json] [--strict] [--lang id|en]

Checks a design. Exit code 1 when there is an error-level defect.
  --json     result as JSON
  --strict   missing information counts as a defect too`,
    export: `jelajah export <design.json> --format <list> --out <folder> [--final] [--agency <name>]
              [--unit <name>] [--logo <picture>] [--signing <file>] [--zone WIB|WITA|WIT] [--lang id|en]

Writes documents from a design into <folder>; several come with manifest.json, which names each
file's size and SHA-256.
  --format   comma-separated:
             docx, pdf, md         the main document (journey design or memo)
             rancangan, memo, rbpmp, rbpmp-kesehatan, rp, proyek, kak, evaluasi, akpk,
             panduan-atasan, kesepakatan-transfer, transparansi-ai, asal-usul
                                   as DOCX; add .pdf or .md for those, e.g. rbpmp.pdf
             xlsx, pptx, ics, csv  matrices, slides, schedule, Moodle competencies (also akpk.xlsx)
             html-review           the file that reviewers comment in, for a browser
             json, jelajah         the design itself
  --final    without the mark of a draft; refused (exit code 1) while findings of severity error are open
  --agency, --unit, --logo   agency and unit to print, and a logo (PNG or JPEG)
  --signing  who signs: JSON {"place", "date", "number", "signers": {"author": {"name", "position",
             "nip"}, "approver", "supervisor", "coach", "examiner", "facilitator", "participant"}};
             printed only, never kept
  --zone     time zone of the schedule (default: WIB)

PDF needs Chrome, Edge or Chromium.`,
    review: `jelajah review import <file...> --design <design.json> [--out <folder>] [--accept] [--lang id|en]

Reads what reviewers send back: a DOCX edited with Track Changes and comments, or the .json of a
review page; several files merge. Brings the design up to date (comments and decisions), and writes
proposals.json (each changed text as a proposal) and review-report.json. The same file may be read again.
  --design   the design that was reviewed
  --out      folder of the results with design.json (default: the design's own)
  --accept   applies every proposal that still fits`,
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
  model: {
    state: {
      waiting: 'waiting',
      running: 'writing',
      done: 'done',
      kept: 'built-in text kept',
      failed: 'failed',
      stopped: 'stopped',
    },
    unit: '{{written}} texts, {{input}} tokens in, {{output}} tokens out',
    outcome:
      'Texts of the model: {{written}}; not taken: {{refused}}. Tokens in {{input}}, out {{output}}.',
    cost: 'Cost: Rp{{cost}}.',
    suggestions:
      'The model suggested {{suggestions}} new parts; they can be looked at in the app only.',
    ended:
      'Warning: {{why}} Texts the model did not write are those of the built-in draft. Repeat the command to go on.',
    notStored:
      'Warning: the design in the data folder was changed, so the model’s texts were not put there.',
    provisional: 'will also hold what earlier calls have written',
    masked: 'Masked',
    estimate:
      'Estimate: {{calls}} calls, {{inputLow}}-{{inputHigh}} tokens in, {{outputLow}}-{{outputHigh}} tokens out. Nothing was sent.',
    estimateCost: 'Estimated cost: Rp{{low}}-Rp{{high}}.',
  },
  probe: {
    enforcement: {
      strict: 'Form of answers: keeps to the schema',
      json: 'Form of answers: JSON without a schema',
      none: 'Form of answers: free text, checked by Jelajah',
    },
    context: 'Length of context: {{tokens}} tokens',
    contextUnknown: 'Length of context: the server does not tell',
    readsLong: 'Long texts: read whole',
    losesLong: 'Long texts: the beginning is lost',
    parallel: 'Requests at once: {{count}}',
    speed: 'First word: {{seconds}} seconds; speed: {{tokens}} tokens per second',
    usage: 'Tokens: counted by the server',
    noUsage: 'Tokens: estimated from the length of texts',
  },
  convert: {
    series: 'Series',
    approved: 'The outline was approved automatically; look through it in the app before use.',
    units: 'Units: {{units}}, {{minutes}} minutes, {{items}} practice questions',
    minutes: 'minutes',
    grounding:
      'Texts: {{quotations}} quotations, {{paraphrases}} matching paraphrases, {{checks}} to be checked, {{made}} made up',
  },
  review: {
    taken:
      'Comments: {{comments}}; decisions: {{decisions}}; proposals: {{proposals}} (applied: {{accepted}}).',
    unplaced: '{{count}} remarks could not be put on a part; see review-report.json.',
  },
  serve: { until: 'Press Ctrl+C to stop.' },
  problem: {
    noWriter:
      'The format "{{format}}" cannot be written by this version yet; choose from: {{known}}.',
    unreadable: 'The file {{file}} cannot be read. {{why}}',
    badMinutes:
      'The value "{{value}}" for --minutes is not valid; give a whole number from 2 to 10.',
    unknownCommand: 'There is no command "{{command}}"; use one of: {{known}}.',
    unknownOption: 'There is no option {{option}}; see "jelajah help".',
    optionValue: 'The option {{option}} needs a value; see "jelajah help".',
    missingOption: 'The command {{command}} needs {{option}}; see "jelajah help {{command}}".',
    missingFile: 'The command {{command}} needs a file name; see "jelajah help {{command}}".',
    tooMany: 'There is one argument too many, "{{argument}}"; name one file only.',
    unknownFormat: 'There is no format "{{format}}"; choose from: {{known}}.',
    unknownLanguage: 'There is no language "{{language}}"; choose id or en.',
    unknownModel:
      'The connection "{{model}}" is not known; use builtin, env, or a connection of the settings with --data.',
    missingVariable: 'The variable {{variable}} is not set; set it and try again.',
    badVariable: 'The value of {{variable}} cannot be used; set it to: {{known}}.',
    badLimit: '"{{value}}" is no limit for {{option}}; give a whole number above zero.',
    noPrice:
      'The price of tokens is not known, so --max-rupiah cannot be counted; set JELAJAH_PRICE_INPUT and JELAJAH_PRICE_OUTPUT, or use --max-tokens.',
    badZone: 'Time zone "{{zone}}" is not known; choose WIB, WITA or WIT.',
    badSigning: 'File {{file}} does not hold signers in a known form; see "jelajah help export".',
    findings:
      'The design still has {{count}} findings of severity error; resolve them first, or export without --final.',
    badPort: 'The port "{{port}}" is not valid; choose a number from 0 to 65535.',
    badProposals:
      'The file {{file}} holds no proposals of this design; move it away first, so that nothing is lost.',
    losesProposals:
      'The file {{file}} holds proposals that would be lost; give --design the design in that folder, or choose another --out.',
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
