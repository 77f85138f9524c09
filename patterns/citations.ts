/** The published sources the patterns rest on: author, title, year; nothing that could not be stated with certainty. */
import { z } from 'zod';

const entries = {
  'mager-pipe': {
    author: 'Robert F. Mager, Peter Pipe',
    title: 'Analyzing Performance Problems',
    year: 1970,
  },
  gilbert: {
    author: 'Thomas F. Gilbert',
    title: 'Human Competence: Engineering Worthy Performance',
    year: 1978,
  },
  marquardt: {
    author: 'Michael J. Marquardt',
    title: 'Optimizing the Power of Action Learning',
    year: 2004,
  },
  revans: { author: 'Reginald W. Revans', title: 'ABC of Action Learning', year: 1983 },
  'gottfredson-mosher': {
    author: 'Conrad Gottfredson, Bob Mosher',
    title: 'Innovative Performance Support',
    year: 2011,
  },
  laurillard: { author: 'Diana Laurillard', title: 'Teaching as a Design Science', year: 2012 },
  kolb: { author: 'David A. Kolb', title: 'Experiential Learning', year: 1984 },
  gibbs: { author: 'Graham Gibbs', title: 'Learning by Doing', year: 1988 },
  'ash-clayton': {
    author: 'Sarah L. Ash, Patti H. Clayton',
    title:
      'Generating, Deepening, and Documenting Learning: The Power of Critical Reflection in Applied Learning',
    year: 2009,
  },
  stanfield: {
    author: 'R. Brian Stanfield (ed.)',
    title: 'The Art of Focused Conversation',
    year: 1997,
  },
  knowles: {
    author: 'Malcolm S. Knowles',
    title: 'The Adult Learner: A Neglected Species',
    year: 1973,
  },
  'knowles-contracts': {
    author: 'Malcolm S. Knowles',
    title: 'Using Learning Contracts',
    year: 1986,
  },
  'cast-udl': { author: 'CAST', title: 'Universal Design for Learning Guidelines', year: 2018 },
  'arets-702010': {
    author: 'Jos Arets, Charles Jennings, Vivian Heijnen',
    title: '70:20:10 Towards 100% Performance',
    year: 2015,
  },
  'lave-wenger': {
    author: 'Jean Lave, Etienne Wenger',
    title: 'Situated Learning: Legitimate Peripheral Participation',
    year: 1991,
  },
  wenger: {
    author: 'Etienne Wenger, Richard McDermott, William M. Snyder',
    title: 'Cultivating Communities of Practice',
    year: 2002,
  },
  ericsson: {
    author: 'K. Anders Ericsson, Ralf Th. Krampe, Clemens Tesch-Römer',
    title: 'The Role of Deliberate Practice in the Acquisition of Expert Performance',
    year: 1993,
  },
  'army-aar': {
    author: 'Headquarters, Department of the Army',
    title: "A Leader's Guide to After-Action Reviews (TC 25-20)",
    year: 1993,
  },
  'roediger-karpicke': {
    author: 'Henry L. Roediger, Jeffrey D. Karpicke',
    title: 'Test-Enhanced Learning: Taking Memory Tests Improves Long-Term Retention',
    year: 2006,
  },
  cepeda: {
    author: 'Nicholas J. Cepeda and others',
    title: 'Distributed Practice in Verbal Recall Tasks: A Review and Quantitative Synthesis',
    year: 2006,
  },
  sweller: {
    author: 'John Sweller, Graham A. Cooper',
    title: 'The Use of Worked Examples as a Substitute for Problem Solving in Learning Algebra',
    year: 1985,
  },
  'collins-apprenticeship': {
    author: 'Allan Collins, John Seely Brown, Susan E. Newman',
    title: 'Cognitive Apprenticeship: Teaching the Crafts of Reading, Writing, and Mathematics',
    year: 1989,
  },
  flanagan: { author: 'John C. Flanagan', title: 'The Critical Incident Technique', year: 1954 },
  'collison-parcell': {
    author: 'Chris Collison, Geoff Parcell',
    title: 'Learning to Fly',
    year: 2001,
  },
  'klein-premortem': { author: 'Gary Klein', title: 'Performing a Project Premortem', year: 2007 },
  'klein-power': {
    author: 'Gary Klein',
    title: 'Sources of Power: How People Make Decisions',
    year: 1998,
  },
  cooperrider: {
    author: 'David L. Cooperrider, Diana Whitney',
    title: 'Appreciative Inquiry: A Positive Revolution in Change',
    year: 2005,
  },
  rossett: {
    author: 'Allison Rossett, Lisa Schafer',
    title: 'Job Aids and Performance Support',
    year: 2007,
  },
  gawande: { author: 'Atul Gawande', title: 'The Checklist Manifesto', year: 2009 },
  bandura: { author: 'Albert Bandura', title: 'Social Learning Theory', year: 1977 },
  'goldstein-sorcher': {
    author: 'Arnold P. Goldstein, Melvin Sorcher',
    title: 'Changing Supervisor Behavior',
    year: 1974,
  },
  'allen-ryan': { author: 'Dwight W. Allen, Kevin Ryan', title: 'Microteaching', year: 1969 },
  whitmore: { author: 'John Whitmore', title: 'Coaching for Performance', year: 1992 },
  'ccl-sbi': {
    author: 'Center for Creative Leadership (Sloan R. Weitzel)',
    title: 'Feedback That Works: How to Build and Deliver Your Message',
    year: 2000,
  },
  'lewis-lesson-study': {
    author: 'Catherine C. Lewis',
    title: 'Lesson Study: A Handbook of Teacher-Led Instructional Change',
    year: 2002,
  },
  langley: { author: 'Gerald J. Langley and others', title: 'The Improvement Guide', year: 1996 },
  deming: { author: 'W. Edwards Deming', title: 'Out of the Crisis', year: 1986 },
  imai: { author: 'Masaaki Imai', title: 'Gemba Kaizen', year: 1997 },
  ishikawa: { author: 'Kaoru Ishikawa', title: 'Guide to Quality Control', year: 1976 },
  ohno: {
    author: 'Taiichi Ohno',
    title: 'Toyota Production System: Beyond Large-Scale Production',
    year: 1988,
  },
  'broad-newstrom': {
    author: 'Mary L. Broad, John W. Newstrom',
    title: 'Transfer of Training',
    year: 1992,
  },
  brinkerhoff: { author: 'Robert O. Brinkerhoff', title: 'The Success Case Method', year: 2003 },
  kirkpatrick: {
    author: 'Donald L. Kirkpatrick',
    title: 'Evaluating Training Programs: The Four Levels',
    year: 1994,
  },
  schon: { author: 'Donald A. Schön', title: 'The Reflective Practitioner', year: 1983 },
  'moore-action-mapping': {
    author: 'Cathy Moore',
    title: 'Map It: The Hands-On Guide to Strategic Training Design',
    year: 2017,
  },
  'clark-mayer': {
    author: 'Ruth Colvin Clark, Richard E. Mayer',
    title: 'e-Learning and the Science of Instruction',
    year: 2002,
  },
  'brown-isaacs': {
    author: 'Juanita Brown, David Isaacs',
    title: 'The World Café: Shaping Our Futures Through Conversations That Matter',
    year: 2005,
  },
  'lipmanowicz-mccandless': {
    author: 'Henri Lipmanowicz, Keith McCandless',
    title: 'The Surprising Power of Liberating Structures',
    year: 2013,
  },
  'camp-benchmarking': {
    author: 'Robert C. Camp',
    title: 'Benchmarking: The Search for Industry Best Practices That Lead to Superior Performance',
    year: 1989,
  },
  mitchell: {
    author: 'Ronald K. Mitchell, Bradley R. Agle, Donna J. Wood',
    title: 'Toward a Theory of Stakeholder Identification and Salience',
    year: 1997,
  },
  'bransford-schwartz': {
    author: 'Daniel L. Schwartz, John D. Bransford',
    title: 'A Time for Telling',
    year: 1998,
  },
  'rohrer-taylor': {
    author: 'Doug Rohrer, Kelli Taylor',
    title: 'The Shuffling of Mathematics Problems Improves Learning',
    year: 2007,
  },
  gollwitzer: {
    author: 'Peter M. Gollwitzer',
    title: 'Implementation Intentions: Strong Effects of Simple Plans',
    year: 1999,
  },
  'kaplan-norton': {
    author: 'Robert S. Kaplan, David P. Norton',
    title: 'The Balanced Scorecard',
    year: 1996,
  },
  'kram-mentoring': { author: 'Kathy E. Kram', title: 'Mentoring at Work', year: 1985 },
  'boud-peer': {
    author: 'David Boud, Ruth Cohen, Jane Sampson (eds.)',
    title: 'Peer Learning in Higher Education',
    year: 2001,
  },
  'fanning-gaba': {
    author: 'Ruth M. Fanning, David M. Gaba',
    title: 'The Role of Debriefing in Simulation-Based Learning',
    year: 2007,
  },
} as const satisfies Record<string, { author: string; title: string; year: number }>;

export type CitationKey = keyof typeof entries;
export const citationKeySchema = z.custom<CitationKey>(
  (value) => typeof value === 'string' && Object.hasOwn(entries, value),
  'a key of patterns/citations.ts',
);
export interface PatternCitation {
  readonly author: string;
  readonly title: string;
  readonly year: number;
}
export const citations: Readonly<Record<CitationKey, PatternCitation>> = entries;

/** "Author (year). Title" for a provenance annex. */
export function citationText(key: CitationKey): string {
  const { author, title, year } = citations[key];
  return `${author} (${year}). ${title}`;
}
