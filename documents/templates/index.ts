/**
 * Word templates of an agency: a .docx of its own look with placeholders such as `{judul}`, and lists
 * between `{#indikator}` and `{/indikator}`. What a template asks for and the app does not know is
 * listed, never left out in silence.
 */
import { emptySigning } from '../../design/signing.ts';
import { type MessageLanguage, translator } from '../../messages/index.ts';
import { plainSlotText } from '../slot-markdown.ts';
import type { OfficeInput, OfficeOptions } from '../writers/office/options.ts';
import { type ListEntry, lists, scalars, templateData } from './data.ts';
import { openTemplate } from './library.ts';
import { withDraftMark } from './mark.ts';

export { sampleTemplate } from './sample.ts';

export interface PlaceholderRow {
  name: string;
  isList: boolean;
  meaning: string;
}

export interface TemplateProblem {
  severity: 'error' | 'warning';
  placeholder: string;
  message: { key: string; params: Record<string, string | number> };
}

/** Every name a template may hold; fields of a list are named after it (`indikator.nama`). */
export function placeholdersOf(language: MessageLanguage): PlaceholderRow[] {
  const t = translator(language);
  const rows: PlaceholderRow[] = Object.entries(scalars).map(([name, { meaning }]) => ({
    name,
    isList: false,
    meaning: t(meaning),
  }));
  const add = (name: string, entry: Omit<ListEntry, 'rows' | 'lists'>): void => {
    rows.push({ name, isList: true, meaning: t(entry.meaning) });
    for (const [field, meaning] of Object.entries(entry.fields))
      rows.push({ name: `${name}.${field}`, isList: false, meaning: t(meaning) });
  };
  for (const [name, entry] of Object.entries(lists)) {
    add(name, entry);
    for (const [inner, one] of Object.entries(entry.lists ?? {})) add(`${name}.${inner}`, one);
  }
  return rows;
}

interface Scope {
  name: string;
  fields: ReadonlySet<string>;
  lists: Readonly<Record<string, Omit<ListEntry, 'rows' | 'lists'>>>;
}

/** Names that no list around the place and no scalar has; raw XML, which a template may not ask for. */
function unknownTags(tags: readonly string[]): TemplateProblem[] {
  const found = new Map<string, TemplateProblem>();
  const problem = (placeholder: string, reason: 'unknown' | 'raw', list: string): void => {
    found.set(`${reason} ${placeholder}`, {
      severity: 'error',
      placeholder,
      message: { key: `slides.template.problem.${reason}`, params: { placeholder, list } },
    });
  };
  const scopes: Scope[] = [{ name: '', fields: new Set(Object.keys(scalars)), lists }];
  for (const tag of tags) {
    const [, mark = '', name = ''] = /^([#^/@]|-\S+\s)?\s*(.*)$/su.exec(tag) ?? [];
    if (mark === '/') {
      if (scopes.length > 1) scopes.pop();
      continue;
    }
    if (mark === '@') {
      problem(name, 'raw', '');
      continue;
    }
    const isKnown = scopes.some(
      ({ fields, lists: own }) => fields.has(name) || Object.hasOwn(own, name),
    );
    if (!isKnown) problem(name, 'unknown', scopes.at(-1)?.name ?? '');
    if (mark === '') continue;
    const list = scopes
      .toReversed()
      .map(({ lists: own }) => (Object.hasOwn(own, name) ? own[name] : undefined))
      .find((one) => one !== undefined);
    const nested = list !== undefined && 'lists' in list ? (list as ListEntry).lists : undefined;
    scopes.push({
      name,
      fields: new Set(Object.keys(list?.fields ?? {})),
      lists: nested ?? {},
    });
  }
  return [...found.values()];
}

const loopErrors = new Set([
  'unopened_loop',
  'unclosed_loop',
  'closing_tag_does_not_match_opening_tag',
  'loop_position_invalid',
]);

/**
 * Every placeholder of a template that is unknown or broken. Without an error the template can be
 * filled. Errors: ReaderError for what is no Word file.
 */
export function checkTemplate(bytes: Uint8Array): {
  placeholders: string[];
  problems: TemplateProblem[];
} {
  const { tags, errors } = openTemplate(bytes);
  const problems: TemplateProblem[] = errors
    .filter(({ id }) => !id.startsWith('raw_xml'))
    .map(({ id, tag }) => ({
      severity: 'error',
      placeholder: tag,
      message: {
        key: `slides.template.problem.${loopErrors.has(id) ? 'list' : 'broken'}`,
        params: { placeholder: tag },
      },
    }));
  problems.push(...unknownTags(tags));
  if (tags.length === 0)
    problems.push({
      severity: 'warning',
      placeholder: '',
      message: { key: 'slides.template.problem.none', params: {} },
    });
  return { placeholders: [...new Set(tags.filter((tag) => !tag.startsWith('/')))], problems };
}

/**
 * The template with the design in it; a draft carries its word across each page. Errors: ReaderError
 * for a template that has problems.
 */
export function fillTemplate(
  bytes: Uint8Array,
  { design }: Pick<OfficeInput, 'design'>,
  options: OfficeOptions = {},
): Uint8Array {
  const { fill } = openTemplate(bytes);
  if (fill === null) throw new Error('a template with errors cannot be filled');
  const t = translator(options.language ?? design.language);
  const filled = fill(
    templateData({
      design,
      t,
      signing: options.signing ?? emptySigning(),
      agency: options.agency?.name ?? plainSlotText(design.agency.text),
      unit: options.agency?.unit ?? '',
      date: options.sourceDate?.toISOString().slice(0, 10) ?? null,
    }),
  );
  return options.isDraft === true ? withDraftMark(filled, t('documents.watermark')) : filled;
}
