/** English texts: the fifty checks. */
import type { checks as source } from '../id/checks.ts';
import type { Translated } from '../shape.ts';

export const checks = {
  R01: {
    title: 'Measurable problem',
    message: 'The problem has no performance indicator yet.',
    variants: {
      noName: 'Indicator {{title}} has no name.',
      noBaseline: 'The baseline of indicator "{{title}}" is missing.',
      noBaselineDate: 'The date or period of the baseline of "{{title}}" is missing.',
      noTarget: 'The target of indicator "{{title}}" is missing.',
      noTargetDate: 'The deadline of the target of "{{title}}" is missing.',
      noSource: 'The data source of indicator "{{title}}" is missing.',
      dateOrder: 'The target of indicator "{{title}}" is not due after its baseline date.',
    },
    fix: 'Complete the indicator with baseline, target, dates and data source from the work unit.',
  },
  R02: {
    title: 'Organisational goal',
    message: 'The goal "{{title}}" is about what participants know, not an organisational result.',
    variants: {
      indicator:
        'Indicator "{{title}}" measures what participants know, not how the organisation performs.',
      noGoal: 'The goal of the learning journey is not written yet.',
    },
    fix: 'Write the change in performance you aim at, for example the indicator and its target.',
  },
  R03: {
    title: 'Breadth of causes',
    message: 'Causes were sought in {{found}} category only; explore at least {{wanted}}.',
    variants: { none: 'The causes of the problem have not been explored.' },
    fix: 'Explore other branches of the fishbone before concluding.',
  },
  R04: {
    title: 'Environment first',
    message:
      'The learning verdict on "{{title}}" was given before the work environment was examined.',
    variants: {},
    fix: 'Answer the questions on obstacles, punishment and reward, or record a cause in the environment.',
  },
  R05: {
    title: 'Verdict with evidence',
    message: 'The verdict on "{{title}}" cites no evidence.',
    variants: { emptyEvidence: 'Evidence {{title}} is cited but incomplete.' },
    fix: 'Link the verdict to the data, observation or statement that supports it.',
  },
  R06: {
    title: 'Once able, rarely done',
    message: 'For "{{title}}" staff were able once but rarely do it; full training is not needed.',
    variants: {},
    fix: 'Choose regular practice or a job aid.',
  },
  R07: {
    title: 'Every learnable cause covered',
    message: 'No activity addresses the cause "{{title}}".',
    variants: {},
    fix: 'Link this cause to an outcome and an activity that address it.',
  },
  R08: {
    title: 'Non-learning actions',
    message: 'The non-learning cause "{{title}}" has no action.',
    variants: {
      noOwner: 'The action "{{title}}" has no owner.',
      noDeadline: 'The action "{{title}}" has no deadline.',
    },
    fix: 'Name an action outside learning, its owner and its deadline.',
  },
  R09: {
    title: 'Not a learning problem',
    message: 'All causes ({{causes}}) are judged non-learning, yet there is a learning journey.',
    variants: {},
    fix: 'Change the result to a recommendation memo, or review the verdicts.',
  },
  R10: {
    title: 'Activities serve outcomes',
    message: 'Activity "{{title}}" serves no learning outcome.',
    variants: {
      outcome: 'Outcome "{{title}}" rests on no learnable cause and no competency gap.',
    },
    fix: 'Link activities to outcomes, and outcomes to a cause or gap.',
  },
  R11: {
    title: 'Observable verb',
    message: 'Outcome "{{title}}" uses "{{verb}}", which cannot be observed.',
    variants: { noBehaviour: 'The behaviour of outcome {{title}} is not written.' },
    fix: 'Use a verb whose result can be seen, such as draft, serve or check.',
  },
  R12: {
    title: 'Condition and criterion',
    message: 'Outcome "{{title}}" is incomplete.',
    variants: {
      noCondition: 'Outcome "{{title}}" states no condition.',
      noCriterion: 'Outcome "{{title}}" states no criterion.',
    },
    fix: 'State under which circumstances it is done and how good the result must be.',
  },
  R13: {
    title: '70/20/10 mix',
    message:
      'The mix {{experience}}/{{social}}/{{formal}} is more than {{tolerance}} points from the target {{targetExperience}}/{{targetSocial}}/{{targetFormal}}.',
    variants: {},
    fix: 'Adjust the minutes, or write why this mix was chosen.',
  },
  R14: {
    title: 'Three modes',
    message: 'Not all three modes are present.',
    variants: {
      experience: 'There is no activity of work experience (70).',
      social: 'There is no activity of learning from others (20).',
      formal: 'There is no activity of structured learning (10).',
    },
    fix: 'Add an activity of the missing mode.',
  },
  R15: {
    title: 'Real task and supporter',
    message: 'Activity "{{title}}" names no real work task.',
    variants: { noSupporter: 'Activity "{{title}}" has no supporter at work.' },
    fix: 'Name the work task and who supports it, or why there is no work task.',
  },
  R16: {
    title: 'Role of the superior',
    message: 'The direct superior has no role.',
    variants: {},
    fix: 'Involve the superior as supporter of an activity or in the agreement.',
  },
  R17: {
    title: 'Evidence of learning',
    message: 'Activity "{{title}}" has no evidence of learning.',
    variants: {},
    fix: 'Add evidence, such as a work product, a log or an observation by the superior.',
  },
  R18: {
    title: 'Reflection in each stage',
    message: 'Stage "{{title}}" has no reflection.',
    variants: { noQuestions: 'The reflection of stage "{{title}}" has no questions.' },
    fix: 'Add a reflection with guiding questions.',
  },
  R19: {
    title: 'Reflection ends in action',
    message: 'The reflection of stage "{{title}}" ends in no action.',
    variants: {},
    fix: 'Write what participants do after reflecting.',
  },
  R20: {
    title: 'Share of listening',
    message: 'Acquisition takes {{share}} % of the minutes; the limit is {{most}} %.',
    variants: {},
    fix: 'Replace some input by practice, inquiry, discussion or production.',
  },
  R21: {
    title: 'Support at work',
    message: 'The moments apply, solve and change get no support.',
    variants: {},
    fix: 'Add support at work, such as a job aid with somebody to ask.',
  },
  R22: {
    title: 'Relevance to learners',
    message: 'Why this matters to persona "{{title}}" is not written.',
    variants: { activity: 'Why activity "{{title}}" matters to participants is not written.' },
    fix: "Write the benefit from the participants' point of view.",
  },
  R23: {
    title: 'Prior experience',
    message: "The participants' experience is not recorded.",
    variants: { unused: 'The first stage "{{title}}" makes no use of prior experience.' },
    fix: 'Record experience or prior learning, and use it in the first stage.',
  },
  R24: {
    title: 'Accessible alternative',
    message: 'Activity "{{title}}" has no alternative for a weak network.',
    variants: { noAccessible: 'Activity "{{title}}" has no accessible alternative.' },
    fix: 'Write another way for participants with a weak network or special needs.',
  },
  R25: {
    title: 'Minutes agree with JP',
    message: 'Course unit "{{title}}" has {{minutes}} minutes; {{jp}} JP are {{wanted}} minutes.',
    variants: {
      activity:
        'Activity "{{title}}" is entered with {{jp}} JP; {{minutes}} minutes convert to {{wanted}} JP.',
    },
    fix: 'Recompute JP from minutes.',
  },
  R26: {
    title: 'JPL = T + P + PL',
    message: 'Course unit "{{title}}" has {{jp}} JP, but T + P + PL = {{sum}} JP.',
    variants: {},
    fix: 'Make the total agree with theory, assignment and field practice.',
  },
  R27: {
    title: 'RP time = RBPMP time',
    message: 'The RP of "{{title}}" takes {{lesson}} minutes, its RBPMP {{plan}} minutes.',
    variants: {},
    fix: 'Make the time of the RP agree with the RBPMP.',
  },
  R28: {
    title: 'JP caps',
    message: 'Activity "{{title}}" has {{jp}} JP; the conversion table grants at most {{most}} JP.',
    variants: { noBasis: 'Activity "{{title}}" has {{jp}} JP without a basis for conversion.' },
    fix: 'Lower the JP to the cap of the conversion table.',
  },
  R29: {
    title: 'Contribution to yearly JP',
    message:
      'This journey gives {{jp}} JP a year; the other {{rest}} of {{wanted}} JP must come from elsewhere.',
    variants: {},
    fix: 'Note what completes the yearly JP, or add activities that are recognised.',
  },
  R30: {
    title: 'Indicators and RBPMP',
    message: 'Indicator "{{indicator}}" of course unit "{{title}}" has no RBPMP row.',
    variants: {
      noIndicators: 'Course unit "{{title}}" has no outcome indicators.',
      manyRows:
        'Indicator "{{indicator}}" of course unit "{{title}}" has {{rows}} RBPMP rows; at most {{most}}.',
      notCovered:
        'The outcome of course unit "{{title}}" leaves out {{uncovered}} of its indicators.',
    },
    fix: 'Give each indicator one RBPMP row and make the outcome cover them all.',
  },
  R31: {
    title: 'Complete RP',
    message: 'Course unit "{{title}}" has no RP steps.',
    variants: {
      opening: 'The RP of "{{title}}" has no opening.',
      core: 'The RP of "{{title}}" has no core.',
      closing: 'The RP of "{{title}}" has no closing.',
      noParticipant: 'Step {{step}} of the RP of "{{title}}" has no participant activity.',
    },
    fix: 'Complete opening, core and closing with what participants do.',
  },
  R32: {
    title: 'Four levels of evaluation',
    message: 'Level {{level}} is neither planned nor left out for a reason.',
    variants: {},
    fix: 'Add a measure of this level, or write why it is not measured.',
  },
  R33: {
    title: 'Complete level 3 measure',
    message: 'Level 3 measure "{{title}}" is incomplete.',
    variants: {
      noBaseline: 'Level 3 measure "{{title}}" has no baseline.',
      noTarget: 'Level 3 measure "{{title}}" has no target.',
      noSource: 'Level 3 measure "{{title}}" has no data source.',
      noDate: 'Level 3 measure "{{title}}" has no date.',
      noSecondRespondent: 'Level 3 measure "{{title}}" has no second respondent.',
    },
    fix: 'Complete baseline, target, source, date and a second respondent such as the superior.',
  },
  R34: {
    title: 'Time for behaviour to change',
    message:
      'Level 3 measure "{{title}}" is taken {{days}} days after learning; wait at least {{fewest}} days.',
    variants: {},
    fix: 'Measure later, so that a change in behaviour can show.',
  },
  R35: {
    title: 'Impact = problem indicator',
    message: 'Level 4 measure "{{title}}" refers to no problem indicator.',
    variants: {
      otherTarget: 'The target of level 4 measure "{{title}}" differs from that of its indicator.',
    },
    fix: 'Choose the problem indicator and use its target.',
  },
  R36: {
    title: 'Conditions of an ROI claim',
    message: 'ROI is claimed without a method that isolates the effect.',
    variants: {
      notFull: 'ROI is claimed, but costs are not fully counted.',
      noCosts: 'ROI is claimed, but no costs are listed.',
      noAmount: 'The amount of cost "{{title}}" is missing.',
    },
    fix: 'Choose an isolation method and list all costs, or withdraw the claim.',
  },
  R37: {
    title: 'SKM grade agrees with value',
    message: 'An SKM value of {{value}} ({{period}}) is grade {{wanted}}, not {{grade}}.',
    variants: { belowScale: 'The SKM value {{value}} ({{period}}) is below the scale.' },
    fix: 'Make the grade agree with the band of the value.',
  },
  R38: {
    title: 'Project goals in order',
    message: 'The project goals are incomplete.',
    variants: {
      short: 'The project has no short-term goal.',
      medium: 'The project has no medium-term goal.',
      long: 'The project has no long-term goal.',
      order: 'Goal "{{title}}" is not due after the goals of a nearer term.',
      noOutput: 'Goal "{{title}}" names no output.',
    },
    fix: 'Set short, medium and long-term goals in order, each with an output.',
  },
  R39: {
    title: 'Complete milestones',
    message: 'Milestone "{{title}}" has no number of days.',
    variants: {
      noOutput: 'Milestone "{{title}}" names no output.',
      noBudget: 'Milestone "{{title}}" has no budget; enter 0 if it costs nothing.',
    },
    fix: 'Complete the days, output and budget of the milestone.',
  },
  R40: {
    title: 'Stakeholders',
    message: 'The project has no stakeholder who is a promoter.',
    variants: { latent: 'There is no strategy for "{{title}}" (latent).' },
    fix: 'Map influential supporters, and write how to win the interest of latents.',
  },
  R41: {
    title: 'Risks and baselines',
    message: 'Risk "{{title}}" has no mitigation.',
    variants: { noBaseline: 'Project measure "{{title}}" has no baseline.' },
    fix: 'Write a mitigation for each risk and a baseline for each project measure.',
  },
  R42: {
    title: 'Action-learning session',
    message:
      'Session "{{title}}" holds {{questions}} questions and {{statements}} statements; there must be more questions.',
    variants: { noAction: 'Session "{{title}}" ends in no action.' },
    fix: 'Ask more questions and close the session with an action.',
  },
  R43: {
    title: 'One objective per unit',
    message: 'Unit "{{title}}" has {{found}} objectives; it should have {{wanted}}.',
    variants: {},
    fix: 'Keep one objective; move the others to units of their own.',
  },
  R44: {
    title: 'Length of a unit',
    message:
      'Unit "{{title}}" takes {{seconds}} seconds; it should take {{shortest}} to {{longest}}.',
    variants: {
      tooFast:
        'The narration of scene {{scene}} of unit "{{title}}" has {{words}} words in {{seconds}} seconds; the limit is {{most}} words a minute.',
    },
    fix: 'Adjust the length, split the unit, or shorten the narration.',
  },
  R45: {
    title: 'Retrieval practice',
    message:
      'Unit "{{title}}" has {{found}} retrieval items; it should have {{fewest}} to {{most}}.',
    variants: {
      reviews: 'The series has {{found}} spaced reviews; it should have at least {{wanted}}.',
    },
    fix: 'Add retrieval items and reviews on different days.',
  },
  R46: {
    title: 'Screen text and narration',
    message: 'The screen text of scene {{scene}} of unit "{{title}}" repeats the narration.',
    variants: {},
    fix: 'Cut the screen text to key words, or mark it as captions.',
  },
  R47: {
    title: 'Trace to the module',
    message: 'Unit "{{title}}" refers to no page of the module.',
    variants: {
      item: 'Item {{item}} of unit "{{title}}" refers to no page of the module.',
      text: 'A sentence of unit "{{title}}" does not agree with the page it refers to: "{{text}}"',
    },
    fix: 'Link the content to source sentences of the module, or bring it in line with them.',
  },
  R48: {
    title: 'AKPK arithmetic',
    message: 'The gap of "{{title}}" is written as {{gap}}; actual minus standard is {{wanted}}.',
    variants: {
      level: 'Level {{level}} of "{{title}}" lies outside the scale {{lowest}} to {{highest}}.',
    },
    fix: 'Recompute the gap, or correct the level from its source.',
  },
  R49: {
    title: 'Traceable regulations',
    message: '"{{citation}}" is not in your list of regulations, your brief or your sources.',
    variants: {
      article: '"{{citation}}" is named without a regulation from your list or sources.',
    },
    fix: 'Check this citation; add the regulation to the list, attach its source, or remove it.',
  },
  R50: {
    title: 'Personal data in what is sent',
    message: 'The text to be sent holds personal data.',
    variants: {
      number: 'The text to be sent holds {{count}} identity or other long numbers.',
      phone: 'The text to be sent holds {{count}} phone numbers.',
      email: 'The text to be sent holds {{count}} e-mail addresses.',
      person: 'The text to be sent holds {{count}} names of people.',
    },
    fix: 'Mask the personal data before sending.',
  },
} as const satisfies Translated<typeof source>;
