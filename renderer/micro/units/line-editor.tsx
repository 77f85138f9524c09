/** Spoken or printed statements, each with its labels and pages. */
import type { Collection } from '../../../design/collection.ts';
import type { Line } from '../../../design/model/series.ts';
import { newLine } from '../../../design/new-series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useValue } from '../../store/use-document.tsx';
import { CompactList } from './compact-list.tsx';
import { LineForm } from './line-form.tsx';

export function LineEditor({ path }: { path: string }) {
  const t = useT();
  const collection = useValue(path) as Collection<Line>;
  return (
    <CompactList<Line>
      path={path}
      kind="line"
      collection={collection}
      create={newLine}
      title={(line) => line.text.text}
      addLabel={t('micro.line.add')}
    >
      {(at, line) => <LineForm path={at} line={line} />}
    </CompactList>
  );
}
