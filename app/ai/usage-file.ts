/** The list of paid calls as a spreadsheet. */
import type { UsageRow } from '../../contract/ai.ts';
import type { Table } from '../../documents/writers/table.ts';
import { type Translate, translator } from '../../messages/index.ts';
import type { Services } from '../services.ts';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

export function usageTable(rows: readonly UsageRow[], t: Translate): Table {
  return {
    name: t('documents.usage.name'),
    columns: [
      { header: t('documents.usage.at'), width: 17, kind: 'instant' },
      { header: t('documents.usage.design'), width: 40, kind: 'text' },
      { header: t('documents.usage.kind'), width: 16, kind: 'text' },
      { header: t('documents.usage.unit'), width: 20, kind: 'text' },
      { header: t('documents.usage.connection'), width: 18, kind: 'text' },
      { header: t('documents.usage.model'), width: 22, kind: 'text' },
      { header: t('documents.usage.input'), width: 14, kind: 'integer' },
      { header: t('documents.usage.cached'), width: 22, kind: 'integer' },
      { header: t('documents.usage.output'), width: 14, kind: 'integer' },
      { header: t('documents.usage.estimate'), width: 16, kind: 'text' },
      { header: t('documents.usage.cost'), width: 13, kind: 'integer' },
    ],
    rows: rows.map(({ at, designTitle, kind, unit, connection, model, tokens, cost }) => [
      new Date(at),
      designTitle,
      t.dynamic(`documents.usage.kinds.${kind}`),
      unit,
      connection,
      model,
      tokens.input,
      tokens.cached,
      tokens.output,
      tokens.isEstimate ? t('documents.usage.yes') : '',
      cost,
    ]),
  };
}

export async function usageFile(
  services: Services,
  rows: readonly UsageRow[],
  { format, month }: { format: 'xlsx' | 'csv'; month?: string | undefined },
): Promise<File> {
  const t = translator(services.settings.get().language ?? 'id');
  const bytes = await services.tasks.run('writeTable', { table: usageTable(rows, t), format });
  const name = [t('documents.usage.file'), ...(month === undefined ? [] : [month])].join('-');
  return new File([new Uint8Array(bytes)], `${name}.${format}`, { type: types[format] });
}
