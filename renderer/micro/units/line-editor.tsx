/** Spoken or printed statements, each with its labels and pages. */

import type { Line } from '../../../design/model/series.ts';
import { newLine } from '../../../design/new-series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { LineForm } from './line-form.tsx';

export function LineEditor({ path }: { path: string }) {
  const t = useT();
  return (
    <CollectionEditor<Line>
      path={path}
      kind="line"
      create={newLine}
      title={(line) => line.text.text}
      addLabel={t('micro.line.add')}
      emptyText={t('micro.line.none')}
      isFlat
    >
      {(at, line) => <LineForm path={at} line={line} />}
    </CollectionEditor>
  );
}
