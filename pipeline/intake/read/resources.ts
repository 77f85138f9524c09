/** What is there already and can be built on: modules, alumni, equipment that works, people who can. */
import type { Facts } from '../facts.ts';
import { tidy } from '../text/words.ts';
import type { Reading } from './reading.ts';

const cue =
  /\b(?:modul|materi|panduan|pedoman|buku|video|alat\p{L}*|aplikasi|studio|aula|ruang)\b[^,.;]{0,40}\b(?:ada|tersedia|berfungsi|bagus|sudah terbit|sudah disusun)\b|\b(?:is|are) available\b|\bin good condition\b|\bsudah (?:ada|tersedia|memiliki)\b/iu;
const lack = /\b(?:tidak|belum|gak|tanpa|hanya|no|not)\b/iu;

export function readResources(reading: Reading): Facts['resources'] {
  const found: Facts['resources'] = [];
  for (const line of reading.lines) {
    if (line.topic === 'budget' || line.topic === 'target') continue;
    for (const clause of line.text.split(/;\s|,\s(?:tetapi|namun|sedangkan|but)\s/iu)) {
      const stated = line.topic === 'resource';
      if (
        !stated &&
        (!cue.test(clause) || lack.test(clause) || /\b(?:rp|anggaran|dana|budget)\b/iu.test(clause))
      )
        continue;
      found.push({ text: tidy(clause), sentence: line.index });
      reading.used.add(line.index);
    }
  }
  return found;
}
