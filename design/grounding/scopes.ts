/**
 * Words that narrow or weaken what a sentence says: a text that takes the statement up and leaves such a word
 * out says more than its source. "Hampir semua", "hanya ... boleh", "jika ...", "selain ...", "konon ...".
 */
import type { Reading } from './reading.ts';
import { isCondition, isDenial, isException } from './senses.ts';
import { isContent, keysOf, type Token } from './tokens.ts';
import type { Violation } from './violation.ts';

type Scope = 'mean' | 'near' | 'only' | 'part' | 'rare' | 'unsure' | 'failed' | 'aim' | 'said';

const scopeWords: Readonly<Record<Scope, string>> = {
  mean: 'rata-rata rerata average mean',
  near: 'hampir nyaris almost nearly',
  only: 'hanya cuma semata only solely',
  part: 'sebagian mayoritas kebanyakan umumnya biasanya most mostly usually some',
  rare: 'jarang kadang kadang-kadang terkadang sesekali rarely seldom sometimes occasionally',
  unsure:
    'mungkin barangkali diduga diperkirakan konon kabarnya dianggap seolah-olah seakan-akan mitos anggapan perhaps possibly might allegedly myth',
  failed: 'gagal keliru kaprah failed fails fail',
  aim: 'target sasaran proyeksi targets projection',
  said: 'mengaku berpendapat menganggap mengira menduga menyatakan mengatakan mengklaim claims claimed believes believed',
};
const scopeOf = new Map(
  Object.entries(scopeWords).flatMap(([scope, words]) =>
    words.split(' ').map((word) => [word, scope] as const),
  ),
);

/** What else in a text says as much as a word of that kind. */
const alike: Readonly<Record<Scope, RegExp>> = {
  mean: /\b(?:rata-rata|rerata|average|mean)\b/iu,
  near: /\b(?:hampir|nyaris|belum|kurang|sekitar|almost|nearly|about)\b/iu,
  only: /\b(?:hanya|cuma|semata|saja|cukup|satu-satunya|khusus|terbatas|selain|kecuali|tidak|bukan|jangan|dilarang|only|solely|just|not|no|except)\b/iu,
  part: /\b(?:sebagian|mayoritas|kebanyakan|umumnya|biasanya|sering|beberapa|banyak|tidak semua|most|mostly|usually|some|many|often)\b/iu,
  rare: /\b(?:jarang|kadang|terkadang|sesekali|tidak|rarely|seldom|sometimes|not|occasionally)\b/iu,
  unsure:
    /\b(?:mungkin|barangkali|diduga|dugaan|diperkirakan|konon|kabarnya|dianggap|anggapan|mitos|seolah|seakan|belum tentu|tidak|bukan|perhaps|possibly|might|may|allegedly|myth|not)\b/iu,
  failed: /\b(?:gagal|kegagalan|keliru|salah|tidak|belum|bukan|fail\p{L}*|not|wrong)\b/iu,
  aim: /\b(?:target|sasaran|ditargetkan|proyeksi|diproyeksikan|targets?|projection)\b/iu,
  said: /\b(?:mengaku|pengakuan|berpendapat|pendapat|mengang?gap|mengira|menduga|menyatakan|dinyatakan|pernyataan|mengatakan|mengklaim|menurut|kata|claim\p{L}*|believe\p{L}*|according|said|says)\b/iu,
};

/** Whether to cut this word off, or what stands with it, may change what the rest says. */
export function isScoping(word: string): boolean {
  return (
    scopeOf.has(word) ||
    /^(?:selain|seandainya|andaikan|kalaupun|sekitar|kira-kira|rata-rata|apakah|benarkah|bolehkah|padahal|about|approximately|average|whether)$/.test(
      word,
    )
  );
}

const reach = 4;
const holds = (claim: Reading, { word }: Token): boolean =>
  keysOf(word).some((key) => claim.keys.has(key));

/** What the cited sentences narrow and the text does not. `cited`: the sentences that the text takes up. */
export function widened(claim: Reading, cited: readonly Reading[]): Violation[] {
  return cited
    .filter((reading) => !isBorneElsewhere(claim, reading, cited))
    .flatMap((reading) => [
      ...droppedWords(claim, reading),
      ...droppedCondition(claim, reading),
      ...droppedRefutal(claim, reading),
      ...droppedException(claim, reading),
      ...answeredQuestion(claim, reading),
    ])
    .concat(addedNear(claim, cited))
    .map((value) => ({ kind: 'sense', value }));
}

/** "hampir semua" for "semua". */
function addedNear(claim: Reading, cited: readonly Reading[]): string[] {
  const own = claim.tokens.find(({ word }) => scopeOf.get(word) === 'near');
  return own === undefined || cited.some(({ text }) => alike.near.test(text)) ? [] : [own.raw];
}

/** Another cited sentence bears the text out at least as well: then nothing rests on this one alone. */
function isBorneElsewhere(claim: Reading, one: Reading, cited: readonly Reading[]): boolean {
  const share = (reading: Reading): number =>
    claim.content.filter(({ word }) => keysOf(word).some((key) => reading.keys.has(key))).length;
  const own = share(one);
  return cited.some(
    (other) => other !== one && share(other) >= own && narrowings(other) < narrowings(one),
  );
}

function narrowings({ text, tokens }: Reading): number {
  return (
    tokens.filter(({ word }) => isScoping(word) || isCondition(word) || isException(word)).length +
    (text.endsWith('?') ? 1 : 0)
  );
}

function droppedWords(claim: Reading, { tokens }: Reading): string[] {
  return tokens.flatMap(({ word, raw }, at) => {
    const scope = asScope(scopeOf.get(word));
    if (scope === null || alike[scope].test(claim.text)) return [];
    // "tidak hanya" adds, "tidak gagal" is a denial.
    if (isDenial(tokens[at - 1]?.word ?? '')) return [];
    if (scope === 'said' && tokens[at + 1]?.word !== 'bahwa') return [];
    if (
      (scope === 'aim' || scope === 'mean') &&
      !/^\d/.test(tokens.slice(at + 1, at + 6).find(isFigure)?.raw ?? '')
    )
      return [];
    const words = behind(tokens, at, scope === 'unsure' || scope === 'failed');
    return isTakenUp(claim, words) ? [raw] : [];
  });
}

const isFigure = ({ kind }: Token): boolean => kind === 'numeral';

function asScope(name: string | undefined): Scope | null {
  switch (name) {
    case 'mean':
    case 'near':
    case 'only':
    case 'part':
    case 'rare':
    case 'unsure':
    case 'failed':
    case 'aim':
    case 'said':
      return name;
    default:
      return null;
  }
}

/** Content words behind a word, to the end of its clause; else those before it. */
function behind(tokens: readonly Token[], at: number, isOverColon: boolean): Token[] {
  const words: Token[] = [];
  for (let next = at + 1; next < tokens.length && words.length < reach; next += 1) {
    const token = tokens[next];
    if (token === undefined || /^[;,.|!?]$/.test(token.raw)) break;
    if (token.raw === ':' && !isOverColon) break;
    if (isContent(token) && !scopeOf.has(token.word) && !/^(?:besar|kecil)$/.test(token.word))
      words.push(token);
  }
  if (words.length > 0) return words;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .filter(isContent)
    .slice(-2);
}

/** The first of the words, and half of them. */
function isTakenUp(claim: Reading, words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || !holds(claim, first)) return false;
  return words.filter((word) => holds(claim, word)).length * 2 >= words.length;
}

const conditionAlike =
  /\b(?:jika|bila|apabila|kalau|asalkan|asal|sepanjang|selama|seandainya|andaikan|ketika|saat|sewaktu|setelah|sesudah|setiap kali|dalam hal|if|when|whenever|unless|provided|once|after)\b/iu;
const others = new Set(['seandainya', 'andaikan', 'manakala']);

/** The main clause without its condition. */
function droppedCondition(claim: Reading, { tokens }: Reading): string[] {
  const at = tokens.findIndex(
    ({ word }) => (isCondition(word) && !/^(?:hanya|only)$/.test(word)) || others.has(word),
  );
  const mark = tokens[at];
  if (mark === undefined || conditionAlike.test(claim.text)) return [];
  const rest = tokens.slice(at + 1);
  const stop = rest.findIndex(({ raw, word }) => /^[,;.|]$/.test(raw) || word === 'maka');
  const end = stop < 0 ? tokens.length : at + 1 + stop;
  // "Jika tidak, ..." says nothing of its own.
  const under = tokens
    .slice(at + 1, end)
    .filter((token) => isContent(token) && !isDenial(token.word));
  const main = [...tokens.slice(0, at), ...tokens.slice(end)].filter(isContent);
  if (main.length === 0 || under.length === 0) return [];
  // "Jika berkas tidak lengkap, petugas mengembalikan berkas": the condition's own words tell.
  const told = under.filter(({ word }) => !main.some((one) => one.word === word));
  const held = (words: readonly Token[]): number =>
    words.filter((word) => holds(claim, word)).length / words.length;
  return held(main) >= 0.6 && held(told.length === 0 ? under : told) < 0.5 ? [mark.raw] : [];
}

/** "Dianggap efektif, padahal tidak": what comes behind takes back what stands before. */
function droppedRefutal(claim: Reading, { text }: Reading): string[] {
  const isTakenBack = /\bpadahal (?:tidak|bukan|belum|salah|keliru)\b/iu;
  return isTakenBack.test(text) &&
    !/\b(?:padahal|tidak|bukan|belum|salah|keliru)\b/iu.test(claim.text)
    ? ['padahal']
    : [];
}

/** "Semua ASN selain tenaga kontrak": `kecuali` is compared with the denials. */
function droppedException(claim: Reading, { tokens, text }: Reading): string[] {
  if (/\b(?:selain|kecuali|terkecuali|di luar|except|other than)\b/iu.test(claim.text)) return [];
  return tokens.flatMap(({ word, raw }, at) => {
    const isOut = word === 'luar' && tokens[at - 1]?.word === 'di' && tokens[at - 2]?.raw === ',';
    // "Selain itu", "selain X, juga Y" add.
    const isBeside = word === 'selain' && at > 0 && !/\b(?:juga|pula|selain itu)\b/iu.test(text);
    if (!isOut && !isBeside) return [];
    const before = tokens.slice(Math.max(0, at - 8), at).filter(isContent);
    const held = before.filter((one) => holds(claim, one));
    return before.length > 0 && held.length * 2 >= before.length ? [raw] : [];
  });
}

/** A statement that rests on a question. */
function answeredQuestion(claim: Reading, { text }: Reading): string[] {
  const asks = /\?["')\]]*$/u;
  if (!asks.test(text) || asks.test(claim.text)) return [];
  return /\b(?:apakah|\p{L}+kah|apa|siapa|kapan|mengapa|bagaimana|berapa|pertanyaan|tanyakan|whether|what|who|when|why|how|question)\b/iu.test(
    claim.text,
  )
    ? []
    : ['?'];
}
