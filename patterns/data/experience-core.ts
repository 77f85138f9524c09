/** Work itself as the classroom: patterns that fit almost every office, counter and field post. */
import type { PatternInput } from '../schema.ts';

export const experienceCore = [
  {
    id: 'observe-checklist-pairs',
    version: '1.0.0',
    purpose: {
      id: 'Membuat langkah yang terlewat terlihat oleh pelaku sendiri melalui pengamatan berpasangan.',
      en: 'Let people see the steps they skip, through observation in pairs.',
    },
    citation: 'gawande',
    verbBands: ['apply'],
    domains: ['psychomotor', 'cognitive'],
    mode: 'experience',
    abc: 'practice',
    moments: ['apply'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 3, typical: 4, max: 8 },
    spacing: 1,
    phase: 'apply',
    preconditions: [],
    prerequisites: ['standard-known'],
    yields: ['feedback-habit'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'volunteers'],
    causeTags: ['procedure-skill', 'measurement-skill'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Pengamatan berpasangan saat {{workTask}}',
        task: 'Satu kasus nyata {{workTask}} di {{place}} yang dikerjakan dari awal sampai selesai.',
        steps:
          'Kerjakan kasus seperti biasa sementara pasangan mencentang setiap langkah pada lembar amatan. Tukar peran pada kasus berikutnya. Bahas hanya dua hal: langkah yang terlewat dan penyebabnya.',
        supporter:
          'Setiap pekan {{supervisor}} memilih satu lembar secara acak lalu mencocokkannya dengan pengamatan sendiri.',
        evidence:
          'Empat lembar amatan berisi centang, tanggal, dan satu kesepakatan perbaikan per lembar.',
        reflection: [
          'Langkah mana yang Anda kira sudah dikerjakan, padahal pasangan tidak melihatnya?',
          'Apa yang membuat langkah itu mudah terlewat ketika antrean kerja menumpuk?',
          'Apa yang akan Anda ubah pada kasus berikutnya?',
        ],
        supervisorGuide:
          'Susun pasangan dari orang yang berbeda pengalaman. Pastikan lembar memuat paling banyak sepuluh langkah. Jangan memakai centang untuk penilaian kinerja; sampaikan hal ini sejak hari pertama.',
        peerGuide:
          'Diam selama rekan bekerja, kecuali ada bahaya. Tunjukkan catatan, bukan pendapat tentang orangnya.',
        lowBandwidth:
          'Lembar amatan dicetak seukuran kartu pos dan digantung di meja kerja; pasangan cukup memberi garis turus.',
        accessible:
          'Bagi pengamat dengan penglihatan terbatas, pelaku menyebut keras setiap langkah sebelum mengerjakannya.',
        relevance: 'Kebiasaan kecil yang terlewat berkali-kali langsung tampak pada {{indicator}}.',
      },
      en: {
        title: 'Observation in pairs during {{workTask}}',
        task: 'One real case of {{workTask}} at {{place}}, worked from start to finish.',
        steps:
          'Work the case as usual while your partner ticks each step on an observation sheet. Change places for the next case. Discuss two things only: which step was skipped, and why.',
        supporter:
          'Once a week the {{supervisor}} picks one sheet at random and compares it with an observation of their own.',
        evidence: 'Four dated observation sheets with ticks and one agreed improvement each.',
        reflection: [
          'Which step did you believe you had done although your partner never saw it?',
          'What makes that step easy to miss when work piles up?',
          'What will you do differently with your next case?',
        ],
        supervisorGuide:
          'Pair people of unequal experience. Keep the sheet to ten steps at most. Say on the first day that ticks are never used for appraisal, and hold to it.',
        peerGuide:
          'Stay silent while your colleague works unless there is danger. Point at your notes, never at the person.',
        lowBandwidth:
          'Print the sheet at postcard size and hang it at the desk; the partner only draws tally marks.',
        accessible:
          'Where the observer sees poorly, the one who works names every step aloud before doing it.',
        relevance: 'Small habits skipped many times show directly in the {{indicator}}.',
      },
    },
  },
] satisfies PatternInput[];
