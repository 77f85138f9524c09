/**
 * Sentences that speak to a machine instead of a reader. Only for showing them to a person: what keeps a
 * model from obeying is that imported text is data (masks, closed lists, the output gate), not this list.
 */

const machine =
  '(?:asisten(?: virtual)?(?: ai)?|(?:model|sistem|mesin|robot|bot|chatbot|agen|alat)(?: bahasa| kecerdasan buatan| ai)+|kecerdasan buatan|ai|gpt|chatgpt|llm|copilot|gemini|claude|assistant|language model|chatbot|bot)';
const former =
  '(?:sebelumnya|sebelum ini|di atas|terdahulu|yang lalu|yang diberikan|awal|sistem|previous|prior|above|earlier|preceding|system|original)';
const orders =
  '(?:instruksi|perintah|arahan|aturan|petunjuk|ketentuan|prompt|instructions?|rules?|directions?|guidelines?|prompts?|commands?)';
const drop =
  '(?:abaikan(?:lah)?|lupakan(?:lah)?|hiraukan|jangan (?:ikuti|patuhi|hiraukan)|kesampingkan|tinggalkan|batalkan|ganti(?:kan)?|ignore|disregard|forget|override|bypass|do not follow|don.t follow)';

const imperative =
  '(?:abaikan|tulis(?:kan|lah)?|jangan|beri(?:kan)?|nyatakan|katakan|sebutkan|setujui|nilai(?:lah)?|rekomendasikan|jawab(?:lah)?|kirim(?:kan)?|tambahkan|hapus(?:lah)?|gunakan|sampaikan|ubah(?:lah)?|ignore|write|do not|don.t|give|state|say|approve|rate|recommend|answer|send|add|delete|use|must|should)';

/** A note, order or wish for an assistant. */
const wish = new RegExp(
  `\\b(?:catatan|pesan|instruksi|perintah|petunjuk|arahan|note|message|instructions?|attention|perhatian)\\b[^.!?]{0,20}\\b(?:untuk|bagi|kepada|buat|to|for)\\b[^.!?]{0,25}\\b${machine}\\b[^.!?”"]{0,60}(?::|\\b${imperative}\\b)`,
  'iu',
);

/** A question for the name of a thing: `… disebut: a. satu; b. dua`. */
const asked =
  /^(.*\b(?:disebut|dinamakan|dikenal sebagai|(?:is|are) (?:called|known as)))\s*:\s*a[.)]\s+(.+)$/isu;
const option = /\s*[;,]?\s+[b-f][.)]\s+/iu;
const mostWords = 3;
const order = new RegExp(`\\b(?:${imperative}|${drop}|${machine})\\b|\\p{L}(?:kan|lah)\\b`, 'iu');

/**
 * Such a question may name orders to an AI without being one. Only where no answer to choose could be an
 * order: each is a name of a few words, and nothing in front of the colon tells a machine what to do.
 */
function asksForName(sentence: string): boolean {
  const [, question = '', answers = ''] = asked.exec(sentence) ?? [];
  if (question === '' || new RegExp(`\\b(?:${imperative}|${drop})\\b`, 'iu').test(question))
    return false;
  const names = answers.split(option);
  return (
    names.length >= 2 &&
    names.every((name) => name.trim().split(/\s+/u).length <= mostWords && !order.test(name))
  );
}

const signs: readonly RegExp[] = [
  new RegExp(`\\b${drop}\\b[^.!?]{0,60}\\b${orders}\\b[^.!?]{0,40}\\b${former}\\b`, 'iu'),
  new RegExp(`\\b${drop}\\b[^.!?]{0,30}\\b${former}\\b[^.!?]{0,30}\\b${orders}\\b`, 'iu'),
  new RegExp(
    `\\b${drop}\\b[^.!?]{0,20}\\b(?:semua|seluruh|segala|all|any|every)\\b[^.!?]{0,20}\\b${orders}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:jika|bila|apabila|if|when)\\b[^.!?]{0,25}\\b(?:anda|kamu|engkau|kau|you)\\b[^.!?]{0,20}\\b(?:adalah|ialah|merupakan|are|is)?\\b[^.!?]{0,15}\\b${machine}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:sebagai|wahai|hai|halo|dear|hey|hello|as)\\b (?:(?:sebuah|seorang|para|suatu|an?|the) )?${machine}\\b[^.!?]{0,60}\\b(?:anda|kamu|harus|wajib|tulis|jawab|sebut|setuju|you|must|should|write|answer|reply)`,
    'iu',
  ),
  new RegExp(
    `\\b${machine}\\b[^.!?]{0,40}\\b(?:harus|wajib|diminta|diperintahkan|dilarang|must|should|shall|is required to|are required to)\\b[^.!?]{0,40}\\b(?:tulis|menulis|jawab|menjawab|sebut|menyebut|menyebutkan|nilai|menilai|menyatakan|merekomendasikan|mengabaikan|mengirim|write|answer|reply|state|rate|recommend|ignore|send|output|say)`,
    'iu',
  ),
  /\b(?:mulai sekarang|from now on)\b[^.!?]{0,30}\b(?:anda|kamu|engkau|you)\b[^.!?]{0,20}\b(?:adalah|berperan|bertindak|menjadi|are|act|will)\b/iu,
  /\b(?:developer mode|mode pengembang)\b/iu,
  /<\|?(?:im_start|im_end|system|endoftext|assistant)\|?>|\[\/?INST\]|^\s*#{0,3}\s*(?:system|assistant|user)\s*:/iu,
  /\b(?:tampilkan|ungkapkan|bocorkan|cetak|sebutkan|reveal|print|show|repeat|leak)\b[^.!?]{0,30}\b(?:prompt|instruksi sistem|petunjuk sistem|system instructions?|hidden instructions?|kunci api|api key)\b/iu,
];

/** True when a sentence reads like an instruction to an AI, in Indonesian or English. */
export function instructsAi(sentence: string): boolean {
  return (
    signs.some((sign) => sign.test(sentence)) || (wish.test(sentence) && !asksForName(sentence))
  );
}
