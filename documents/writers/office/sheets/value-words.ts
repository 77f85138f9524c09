/** A figure, date, choice or link of a design in words, from its pointer: what a reader would see in its form. */
import type { Json } from '../../../../design/canonical.ts';
import { kindOf, partIdSchema } from '../../../../design/ids.ts';
import { parsePointer } from '../../../../design/pointer.ts';
import { quantitySchema } from '../../../../design/quantity.ts';
import type { Kit } from '../kit.ts';

/** Lists of `enums.*` by field; `part.field` where the same field means different lists. */
const lists: Readonly<Record<string, string>> = {
  result: 'result',
  language: 'language',
  direction: 'direction',
  frame: 'fishboneFrame',
  category: 'fishboneCategory',
  cell: 'gilbertCell',
  'cause.level': 'performanceLevel',
  level: 'journeyLevel',
  verdict: 'verdict',
  remedy: 'remedy',
  connectivity: 'connectivity',
  priority: 'priority',
  domain: 'domain',
  band: 'verbBand',
  form: 'form',
  jalur: 'siasnCode',
  abc: 'abcType',
  moment: 'moment',
  mode: 'mode',
  'reflection.mode': 'reflectionMode',
  'reflection.model': 'reflectionModel',
  model: 'deliveryModel',
  method: 'deliveryMethod',
  supporterRole: 'supporterRole',
  decision: 'rplDecision',
  horizon: 'horizon',
  'milestone.phase': 'milestonePhase',
  'transferStep.phase': 'transferPhase',
  'lessonStep.phase': 'lessonPhase',
  skill: 'skillWill',
  will: 'skillWill',
  party: 'party',
  answer: 'checklistAnswer',
  status: 'budgetStatus',
  isolation: 'isolationMethod',
  grade: 'skmGrade',
  type: 'conversionType',
  'indicator.kind': 'indicatorKind',
  'constraint.kind': 'constraintKind',
  'need.kind': 'competencyKind',
  'gapRow.kind': 'competencyKind',
  'proof.kind': 'proofKind',
  'partner.kind': 'partnerKind',
  'projectMeasure.kind': 'projectMeasureKind',
};

const money = new Set(['cost', 'budget', 'amount']);
const years = new Set(['year']);

/** `code` names a part that either state holds. */
export function valueWords(
  kit: Kit,
  path: string,
  value: Json | undefined,
  code: (id: string) => string,
): string {
  const { t, formats } = kit;
  const tokens = parsePointer(path) ?? [];
  const field = tokens.at(-1) ?? '';
  const owner = tokens.at(-2) ?? '';
  if (value === undefined || value === null || value === '') return t('sheets.difference.nothing');
  if (typeof value === 'boolean') return t(value ? 'enums.answer.yes' : 'enums.answer.no');
  if (typeof value === 'number') {
    if (money.has(field)) return formats.rupiah(value);
    if (field === 'minutes') return formats.minutes(value);
    if (field === 'jp') return formats.jp(value);
    if (owner === 'targetMix') return formats.percent(value);
    return years.has(field) ? String(value) : formats.number(value);
  }
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return formats.date(value);
    if (partIdSchema.safeParse(value).success) return code(value);
    const kind = partIdSchema.safeParse(owner).success ? kindOf(owner) : null;
    const list = owner === 'walk' ? 'answer' : (lists[`${kind}.${field}`] ?? lists[field]);
    const key = `enums.${list}.${value}`;
    return list !== undefined && t.has(key) ? t.dynamic(key) : value;
  }
  const quantity = quantitySchema.safeParse(value);
  if (quantity.success) return formats.quantity(quantity.data);
  if (!Array.isArray(value)) {
    const { asWritten } = value;
    return typeof asWritten === 'string' && asWritten !== ''
      ? asWritten
      : Object.entries(value)
          .map(([key, one]) => valueWords(kit, `${path}/${key}`, one, code))
          .join(', ');
  }
  if (value.length === 0) return t('sheets.difference.nothing');
  return value
    .map((one, index) =>
      typeof one === 'object' &&
      one !== null &&
      !Array.isArray(one) &&
      typeof one.title === 'string'
        ? one.title
        : valueWords(kit, `${path}/${index}`, one, code),
    )
    .join(', ');
}
