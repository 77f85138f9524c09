/** Words before a number that say what it is. All are matched against the text that ends at the number. */

const start = '(?<![\\p{L}\\d])';
/** What forms put between label and number: marks, a line break, "baru", "nomor". */
const link =
  '(?:[\\s.:;=\\-–|()/#"\'*_,]{0,6}(?:baru|lama|no|nomor|nmr|adalah|yaitu|ialah|PNS|CPNS|ASN|pegawai|pribadi|ybs|pemilik|peserta|badan|cabang|pusat|kesehatan|ketenagakerjaan))' +
  '{0,3}[\\s.:;=\\-–|()#"\'*_+]{0,8}$';

/** Numbers of one person or taxpayer: nothing else may follow. */
const firm = new RegExp(
  `${start}(?:N\\.?\\s?I\\.?\\s?P\\.?|NI[ .]?PPPK|NI[ .]?P3K|NIPPPK|NRP|NUPTK|NIDN|NISN|NPWP|NITKU|(?:e-?)?KTP|karpeg|taspen|KPJ|paspor|passport|SIM|nomor induk(?: \\p{L}+){0,3}|nomor identitas(?: \\p{L}+){0,2}|nomor pokok wajib pajak|nomor pegawai|employee (?:number|no\\.?|id)|ID pegawai)${link}`,
  'iu',
);
/** Words that statistics use, too: figures in thousands may follow. */
const loose = new RegExp(
  `${start}(?:NIK|KK|kartu keluarga|BPJS|JKN|KIS|nomor peserta|nomor kartu)${link}`,
  'iu',
);
/** An account's number may stand a bank's name away. */
const account = new RegExp(
  `${start}(?<!kode )(?:rekening|rek|no\\.?\\s?rek|norek|virtual account|bank account|account (?:number|no\\.?)|a/c)(?!\\p{L})[^\\d\\n;!?]{0,45}\\n?[^\\p{L}\\d]{0,6}$`,
  'iu',
);
const phone = new RegExp(
  `${start}(?:te?lp|telepon|telephone|telpon|tel|hp|handphone|wa|whatsapp|ponsel|seluler|phone|mobile|fax?|faks|faksimile?|kontak|contact(?: person)?|cp|hub|hubungi|narahubung|sms|hotline)(?:[\\s.:;=\\-–|()/,]{0,4}(?:no|nomor|hp|wa|whatsapp|telp|telepon|kantor|rumah|seluler|genggam|number|aktif|fax|faks|di|ke|pada)){0,4}[\\s.:;=\\-–|/"'*_+(]{0,8}$`,
  'iu',
);

export type Label = 'firm' | 'loose' | 'account' | 'phone';

/** How far back a label may stand. */
const reach = 90;

export function labelBefore(text: string, at: number): Label | null {
  const before = text.slice(Math.max(0, at - reach), at);
  if (firm.test(before)) return 'firm';
  if (phone.test(before)) return 'phone';
  if (loose.test(before)) return 'loose';
  if (account.test(before)) return 'account';
  return null;
}
