/** What each kind of ability is called, and which kind, domain and verb band it belongs to. */
import type { z } from 'zod';
import type { competencyKindSchema, domainSchema, Language, VerbBand } from '../../design/enums.ts';
import type { AudienceTag, CauseTag } from '../../patterns/index.ts';

export interface Competency {
  name: Readonly<Record<Language, string>>;
  kind: z.infer<typeof competencyKindSchema>;
  domain: z.infer<typeof domainSchema>;
  band: VerbBand;
}

const one = (
  id: string,
  en: string,
  kind: Competency['kind'],
  domain: Competency['domain'],
  band: VerbBand,
): Competency => ({ name: { id, en }, kind, domain, band });

export const competencies: Readonly<Record<CauseTag, Competency>> = {
  'procedure-skill': one(
    'Penerapan prosedur kerja',
    'Applying procedures',
    'technical',
    'cognitive',
    'apply',
  ),
  'measurement-skill': one(
    'Pengukuran yang teliti',
    'Accurate measurement',
    'technical',
    'psychomotor',
    'apply',
  ),
  'diagnosis-skill': one(
    'Pengenalan dan penentuan kasus',
    'Recognising and judging cases',
    'technical',
    'cognitive',
    'analyse',
  ),
  'communication-skill': one(
    'Komunikasi kerja',
    'Communication at work',
    'managerial',
    'affective',
    'apply',
  ),
  'writing-analysis-skill': one(
    'Analisis dan penulisan naskah kerja',
    'Analysis and drafting',
    'technical',
    'cognitive',
    'create',
  ),
  'feedback-giving': one(
    'Pembimbingan dan umpan balik',
    'Coaching and feedback',
    'managerial',
    'affective',
    'apply',
  ),
  'system-use-skill': one(
    'Penggunaan aplikasi kerja',
    'Use of work systems',
    'technical',
    'cognitive',
    'apply',
  ),
  'leadership-stakeholder': one(
    'Penggalangan dukungan',
    'Building support',
    'managerial',
    'affective',
    'evaluate',
  ),
  'attitude-service': one(
    'Pelayanan sampai tuntas',
    'Service through to the end',
    'sociocultural',
    'affective',
    'apply',
  ),
  planning: one(
    'Perencanaan berbasis data',
    'Planning from data',
    'managerial',
    'cognitive',
    'create',
  ),
  'data-quality': one(
    'Pencatatan data yang benar',
    'Correct data recording',
    'technical',
    'cognitive',
    'apply',
  ),
  'teaching-skill': one(
    'Pengajaran yang memeriksa pemahaman',
    'Teaching that checks understanding',
    'technical',
    'cognitive',
    'apply',
  ),
  'compliance-integrity': one(
    'Integritas dalam bertugas',
    'Integrity on duty',
    'managerial',
    'affective',
    'evaluate',
  ),
  'emergency-response': one(
    'Tanggap darurat',
    'Emergency response',
    'technical',
    'psychomotor',
    'apply',
  ),
  coordination: one(
    'Kerja sama lintas peran',
    'Working across roles',
    'managerial',
    'affective',
    'apply',
  ),
};

const audiences: ReadonlyArray<readonly [AudienceTag, RegExp]> = [
  ['teachers', /\b(?:guru|pengajar|dosen|widyaiswara|teachers?|lecturers?|instructors?)\b/iu],
  ['volunteers', /\b(?:kader|relawan|sukarelawan|volunteers?)\b/iu],
  [
    'field',
    /\b(?:penyuluh|lapangan|operator|pengamat|surveyor|pemadam|petugas ukur|juru|ranger|polisi hutan|field|extension|inspectors?|crew)\b/iu,
  ],
  ['leaders', /\b(?:kepala|pimpinan|pejabat|lurah|camat|manajer|head|leaders?|managers?)\b/iu],
  [
    'analysts',
    /\b(?:auditor|analis|perencana|penyusun|verifikator|pemeriksa|arsiparis|statistisi|analysts?|auditors?|clerks?|planners?)\b/iu,
  ],
  ['frontline', /\b(?:loket|petugas|pelayanan|front|kasir|resepsionis|counter|officers?|desk)\b/iu],
];

/** The kind of audience a role belongs to. */
export function audienceTagOf(role: string): AudienceTag {
  return audiences.find(([, pattern]) => pattern.test(role))?.[0] ?? 'any';
}
