/** English texts: what went wrong, and what to do next. */
import type { errors as source } from '../id/errors.ts';
import type { Translated } from '../shape.ts';

export const errors = {
  conflict:
    'This design was changed in another window. Your last change is not saved; reload the design, then make it again.',
  locked: 'This part is locked. Unlock it first to change it.',
  internal:
    'Something unforeseen went wrong. Try once more; if it happens again, give the developers the number {{correlationId}} together with the log file.',
  unreachable: 'Jelajah does not answer. Check that the program is still running, then try again.',
  notFound: {
    part: 'This part no longer exists, or holds no activities.',
    template: 'This template is no longer there.',
    approval: 'There is no such approved version.',
    pattern: 'This pattern is no longer there.',
    container: 'This page is not in that document.',
    activity: 'This activity is not there any more.',
    series: 'This series is not there. It may have been deleted for good.',
    unit: 'This unit is not there any more.',
    image: 'This picture is not there any more.',
    design: 'This design is not there. It may have been deleted for good.',
    revision: 'There is no state of the design with that number. Choose another from the history.',
    job: 'This job is no longer there. Start it again if you still need it.',
    file: 'This file is no longer there. Add it again.',
    backup: 'This backup is no longer there. Choose another one.',
    setting: 'This setting is not there yet.',
    proposal: 'This proposal is no longer there.',
    suggestion: 'This suggestion is no longer there.',
    answer: 'This question is no longer there.',
    source: 'This source document is no longer there. Attach it again if it is still needed.',
  },
  invalid: {
    input: 'This entry cannot be accepted. Check it again.',
    patch: 'This change does not fit what the design holds. Reload the design, then try again.',
    exists: 'A design with the same id is already there.',
    'no-rewrite': 'This suggestion holds no new wording. Make the change yourself.',
    'too-much': 'The edit touches parts outside this proposal. Change those separately.',
    'file-too-large': 'The file is larger than 100 MB. Choose a smaller one.',
    scope: 'A single part can only be written again by an AI model. Choose a connection.',
    logo: 'The logo must be a PNG or JPEG picture. Choose another file.',
  },
  document: {
    'not-json': 'This file is not complete JSON. Choose a design.json made by Jelajah.',
    'not-a-document':
      'This file is not a Jelajah design. Choose one that begins with "format": "jelajah.design".',
    'newer-version': 'This file was made by a newer Jelajah. Update Jelajah to open it.',
    invalid: 'The design is not valid at {{path}}. Correct that part.',
    'duplicate-id': 'Two parts have the same id, at {{path}}. Correct one of them.',
    'unknown-reference':
      'The part at {{path}} refers to one that is not there. Correct or remove that link.',
    'unknown-lock': 'The lock at {{path}} names a part that is not there. Remove that lock.',
  },
  notNow: {
    'changed-since':
      'The design has changed since it was last read. Look at it again, then approve.',
    findings:
      'The design still has findings of severity error. Resolve them, or export it as a draft.',
    'open-round': 'A review round is still open. Close it as approved, then record the approval.',
    unchanged: 'The design is the same as the last approved version.',
    'not-yet': 'This is not available in this version yet.',
    'has-text': 'This page has text already. Change it in the file itself and replace the module.',
    'no-sources': 'No module is attached yet. Attach one first.',
    'no-text':
      'This module consists of pictures only, without text. Attach its text as a file, or install Tesseract with Indonesian data.',
    'not-approved': 'The outline is not approved yet. Look through it and approve it first.',
    'nothing-in-scope': 'No part of the module is chosen. Change the choice of parts or outcomes.',
    'nothing-written': 'No unit has content yet. Write the units first.',
    'nothing-to-undo': 'There is no change to undo.',
    'nothing-to-redo': 'There is no change to redo.',
    'in-trash': 'This document lies in the trash. Restore it first to change it.',
    'not-in-trash': 'Only a document in the trash can be deleted for good.',
    'job-over': 'This job has ended.',
    closing: 'Jelajah is closing.',
    'not-previewed':
      'The text that would be sent has never been shown for this document. Open See the text that will be sent, check it, then start.',
    'local-only':
      'Only a local model may read this document. Choose a local connection or lift the restriction on this document.',
    'month-spent':
      'The AI spending limit of this month is reached. Raise it in Settings or wait for the next month.',
    'policy-unreadable':
      'The administrator’s policy file cannot be read, so all AI models are closed. Ask the administrator to mend policy.json.',
    'policy-provider':
      'The administrator’s policy does not allow this AI provider. Choose another connection or ask the administrator.',
    'policy-host':
      'The administrator’s policy does not allow this address. Choose another connection or ask the administrator.',
    'policy-local-only':
      'The administrator’s policy allows local models only. Choose a local connection or ask the administrator.',
    locked: 'This part is locked. Unlock it first.',
    'already-asked': 'The request before this one is still running. Wait for it or stop it.',
    ceiling:
      'The limit of cost or tokens for one run is too low for this request. Raise it in Settings.',
    'fact-text':
      'This part holds facts that only your organisation knows, so no model writes it. Fill it in or change it yourself.',
    'confirmed-text':
      'This text is confirmed, so it is not written again. Edit it yourself where it has to change.',
    'no-such-text': 'This part holds no text that can be written again. Choose another part.',
    'not-here': 'This is not available in this kind of window.',
    'jobs-running': 'Work is still going on. Wait for it or stop it, then try again.',
    'no-brief': 'This design has no brief yet. Write or paste one first.',
    'ai-off': 'The AI model is switched off. Switch it on in Settings.',
    'no-connection': 'There is no AI connection yet. Enter its address and model in Settings.',
    'already-drafting': 'This document is being drafted. Wait for it or stop it.',
    decided: 'This proposal has been decided already.',
    outdated: 'This proposal no longer fits the document. Reject it and draft again.',
  },
  exports: {
    noPrinter:
      'A PDF of this document needs Chrome, Edge or Chromium. Install one of them, then open Jelajah again.',
    noWriter: 'This version cannot write this document in this format yet.',
    version: 'Version {{number}}',
    inHand: 'Present text',
    empty: {
      journey: 'This design is a memo of recommendation; it holds no learning journey.',
      memo: 'A memo is for problems that learning does not solve.',
      rbpmp: 'There are no course units or stages yet. Add them first.',
      'rbpmp-health': 'There are no course units or stages yet. Add them first.',
      rp: 'There are no course units or stages yet. Add them first.',
      project: 'The project is still empty. Fill in the Project step first.',
      kak: 'This design is a memo of recommendation; it holds no learning activities.',
      evaluation: 'The evaluation plan is still empty. Fill in the Support step first.',
      akpk: 'No AKPK table has been imported. Import one in the Learners step first.',
      'supervisor-guide':
        'This design is a memo of recommendation; it holds no learning activities.',
      'transfer-agreement':
        'This design is a memo of recommendation; it holds no learning activities.',
      approval: 'No version has been approved yet.',
      difference: 'There are no two states to compare yet. Approve a version first.',
      schedule: 'The start date is not set, so no schedule can be worked out.',
      competencies: 'There are no competency needs or learning outcomes yet.',
    },
  },
  review: {
    'not-docx':
      'Review file {{file}} is neither a DOCX nor the .json of a review page. Choose another.',
    'old-office':
      'Review file {{file}} is in an old format (DOC or RTF). Save it as DOCX, then import it.',
    encrypted: 'Review file {{file}} has a password. Save it without one, then import it.',
    damaged: 'Review file {{file}} is damaged or cut off. Ask the reviewer to send it again.',
    'too-large': 'Review file {{file}} is too large. Check that it is the right file.',
    bomb: 'Review file {{file}} was refused: it unpacks to far more than its size.',
    unsafe:
      'Review file {{file}} was refused: its structure may be dangerous. Save it anew with Word or LibreOffice.',
    'not-ours':
      'Review file {{file}} carries no anchors of a design: it was not exported from Jelajah, or it was made with an agency template. Send a file from Review and copy its notes there.',
    'other-design': 'Review file {{file}} belongs to another design. Import it there.',
    'not-json':
      'Review file {{file}} is not complete JSON. Ask the reviewer to save and send it again.',
    'not-a-review-file': 'Review file {{file}} is not the .json of a review page. Choose another.',
    'newer-version': 'Review file {{file}} was made with a newer Jelajah. Update Jelajah.',
    invalid:
      'The content of review file {{file}} is not valid. Ask the reviewer to save and send it again.',
    unplaced: {
      'anchor-gone': 'This text was deleted together with its mark.',
      'anchor-moved': 'This text was moved elsewhere in the file.',
      'part-gone': 'This part is no longer in the design.',
      locked: 'This part is locked.',
      'outside-inserted': 'Written outside the parts of the design.',
      'outside-deleted': 'Deleted outside the parts of the design.',
      'outside-changed': 'Changed outside the parts of the design, such as a heading or a label.',
      'row-inserted': 'A new row of a table; add that part yourself.',
      'row-deleted': 'A row of a table was deleted; delete that part yourself if needed.',
      footnote: 'Written as a footnote.',
      header: 'Written in a header or footer.',
      repeat: 'Changed where a text is repeated; change it where it stands first.',
      'too-long': 'The text is longer than allowed.',
      comment: 'The place of this comment is gone; it is kept for the design as a whole.',
    },
  },
  bundle: {
    'not-a-file': 'This is not a .jelajah file. Choose another.',
    'too-large':
      'This file is too large, or unpacks to more than is allowed, so it was not opened.',
    'newer-version': 'This file was made with a newer Jelajah. Update Jelajah to open it.',
    'broken-document': 'This file is damaged or not complete. Ask the sender to export it again.',
    'broken-history':
      'The history in this file does not fit its content. Ask the sender to export it again.',
  },
  storage: {
    'disk-full': 'The disk is full, so the change is not saved. Make room, then try again.',
    busy: 'Another program is using the data. Wait a moment, then try again.',
    io: 'The system refused to read or write the data. Check the data folder’s permissions, then try again.',
    closed: 'The data has been closed. Open Jelajah again.',
    'already-open': 'Jelajah is already open with this data folder.',
    newer: 'This data was written by a newer Jelajah. Update Jelajah.',
    other: 'The data cannot be opened.',
    'damaged-database': 'The data file is damaged. Restore a backup in Settings.',
    'damaged-document': 'This document is damaged. Restore an earlier version or a backup.',
    'damaged-file': 'This file is damaged or missing. Add it again.',
    'damaged-backup': 'This backup is damaged. Choose another one.',
  },
  job: {
    abandoned: 'This job was cut off when Jelajah closed. Start it again if you still need it.',
    timeout: 'This job took too long and was stopped. Try once more.',
  },
  model: {
    auth: 'The model service refuses the API key. Check the key in Settings.',
    'not-found': 'The service address or the model’s name is unknown. Check both in Settings.',
    quota: 'The quota at the model service is used up. Add to it or use another connection.',
    'rate-limited':
      'The model service is limiting requests for now. Wait a moment, then try again.',
    network:
      'The connection to the model service failed or broke. Check the network, then try again.',
    dns: 'The name in the service address is unknown on this network. Check the address and the internet connection.',
    refused:
      'Nothing answers at that address. Start the model’s program or check the address in Settings.',
    tls: 'The model service’s certificate is not trusted. If your office has its own certificate, add it in Settings.',
    proxy:
      'The office proxy does not pass the connection on. Check its address, user name and password in Settings.',
    'circuit-open':
      'The model service could not be reached several times in a row, so it was not tried again. Check the network, then repeat.',
    timeout: 'The model service did not answer in time. Try again or choose a lighter model.',
    server: 'The model service has a problem. Try again later.',
    'bad-request': 'The model service refuses this request. Check the model’s name in Settings.',
    'schema-refused':
      'The model service refuses the form of answer asked for. Choose another model.',
    'too-long': 'This text is too long for that model. Choose a model that can read more.',
    'not-a-model': 'That address does not answer as a model service. Check it in Settings.',
    'cut-off': 'The model’s answer broke off before its end. Try again.',
    length: 'The model’s answer went over its limit of length. Try again or choose another model.',
    declined: 'The model service declined to answer. Change the brief or choose another model.',
    'bad-output':
      'The model’s answer does not have the form asked for. Try again or choose another model.',
    'nothing-usable':
      'The model’s answer was empty or did not pass the checks, so the present texts stay. Try again or choose another model.',
    'wrong-language':
      'The model answered in another language, so the present texts stay. Try again or choose another model.',
    traced:
      'LangSmith tracing is on in this computer and would send designs out. Switch off LANGSMITH_TRACING or LANGCHAIN_TRACING_V2, then start Jelajah again.',
    insecure:
      'An http address outside this network is not safe for designs and the API key. Use an https address.',
    unknown: 'Something went wrong at the model service. Try again.',
  },
  intake: {
    empty: 'The brief is empty. Write or paste one.',
    'too-short': 'The brief is too short. Write at least one sentence about the problem.',
    'too-long': 'The brief is too long. Shorten it to less than 200,000 characters.',
    binary: 'This file is not text. Save it as text (.md, .txt, .yaml or .json).',
    'bad-yaml': 'The YAML cannot be read (line {{line}}). Correct its punctuation or indentation.',
    'bad-json': 'The JSON cannot be read (line {{line}}). Correct its punctuation.',
  },
  run: {
    ceiling:
      'The limit of cost or tokens was reached, so the run was stopped. Finished texts are used; the rest stay as they were.',
    stopped: 'The run was stopped. Finished texts are used.',
  },
  gapTable: {
    'unknown-type': 'This kind of file cannot be read as a table. Save it as .xlsx or .csv.',
    'old-office':
      'This file has an old format (.xls). Open it in Excel or LibreOffice and save it as .xlsx.',
    encrypted: 'This file is locked by a password. Save a copy without one and choose it again.',
    damaged:
      'This file is damaged or cut off. Save it anew from Excel or LibreOffice and choose it again.',
    'too-large': 'This file is too large. At most 20 MB; split it by work unit.',
    'no-text': 'There is no cell with anything in it in this file.',
    bomb: 'This file was refused because its content unpacks to far more than its size.',
    unsafe:
      'This file was refused because it is built in an unusual and possibly harmful way. Save it anew from Excel or LibreOffice.',
    'no-such-sheet': 'There is no such sheet in the file. Choose the file again.',
  },
  reader: {
    'unknown-type':
      'This kind of file cannot be read yet. Use PDF, DOCX, PPTX, ODT, HTML, TXT or MD; save other files as one of these first.',
    'old-office':
      'This file is in an old format (DOC, PPT or RTF). Open it in Word, PowerPoint or LibreOffice, save it as DOCX or PPTX and attach that.',
    encrypted: 'This file is locked with a password. Save a copy without one and attach that.',
    damaged: 'This file is damaged or cut off and cannot be read. Download or save it again.',
    'too-large': 'This file is too large. Attach only the part you need, 100 MB at most.',
    'no-text':
      'No text can be read in this file; its pages may be scanned images. Attach a version whose text can be copied.',
    bomb: 'This file was refused: it unpacks to far more than its size.',
    unsafe:
      'This file was refused: it is built in an unusual way that can be harmful. Open it in the program it was made with, save it as a new file and attach that.',
  },
  work: {
    reviewTaken: '{{count}} review files taken in',
    draftingSeries: 'Drafting the series',
    storingSeries: 'Saving the series',
    readingDocument: 'Reading the document',
    storingDocument: 'Storing the document',
    reading: 'Reading the brief',
    drafting: 'Drafting the design',
    checking: 'Checking the design',
    storing: 'Saving the design',
    writing: 'Writing the document',
    copying: 'Copying the data',
    examples: 'Adding the examples',
    asking: 'Waiting for the model',
    probing: 'Testing the connection',
    probe: {
      structure: 'Checking the form of answers',
      speed: 'Measuring speed',
      context: 'Checking the length of context',
      long: 'Sending a long text',
      parallel: 'Trying several requests at once',
    },
    reviewing: 'Reviewing the design',
    answering: 'Writing the answer',
    accepted: '{{count}} proposals accepted',
  },
  start: {
    'already-open': 'Jelajah is already open with the data folder {{folder}}.',
    newer:
      'The data in {{folder}} was written by a newer Jelajah; update Jelajah or name another folder with --data.',
    'not-ours':
      'The file jelajah.db in {{folder}} is not Jelajah’s; move it or name another folder with --data.',
    migration:
      'The data in {{folder}} could not be brought up to date; the old data is whole, and its copy lies in the subfolder backups.',
    damaged:
      'The data in {{folder}} is damaged; copy the newest file of the subfolder backups to jelajah.db, then open again.',
    'disk-full': 'The disk is full; make room, then open Jelajah again.',
    unreadable:
      'The data folder {{folder}} cannot be read or written; check its permissions or name another folder with --data.',
    'port-taken': 'Another program uses that port; name another one with --port.',
  },
} as const satisfies Translated<typeof source>;
