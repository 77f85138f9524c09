/** Ties a text to the sentence that is picked in the module, or takes its citations off. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { Link2, Unlink } from 'lucide-react';
import { addItem, setValue } from '../../../design/edit.ts';
import { newId, type PartId } from '../../../design/ids.ts';
import type { Citation } from '../../../design/model/citation.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useIsLocked, useSeriesStore } from '../../store/use-document.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { useModules } from '../source/use-source-documents.ts';
import { useSentences } from './sentences.tsx';

export function CiteTools(props: {
  /** Pointer of the list of citations. */
  path: string;
  citationIds: readonly PartId[];
}) {
  const t = useT();
  const edit = useEdit();
  const store = useSeriesStore();
  const isLocked = useIsLocked(props.path);
  const picked = useSourcePane((state) => state.picked);
  const sentence = useSentences().get(picked ?? '');
  const modules = useModules();
  const cite = (): void => {
    if (sentence === undefined) return;
    const citation: Citation = {
      sourceId: sentence.sourceId,
      sourceName: modules.find(({ id }) => id === sentence.sourceId)?.name ?? '',
      sentences: [sentence.locator],
      quote: sentence.text.slice(0, 4000),
      // Until the text is compared: what it says of the sentence is for the label beside it.
      label: 'needs-check',
    };
    const id = newId('citation');
    edit.apply([
      ...addItem('/citations', store.getState().document.citations, id, citation),
      ...setValue(props.path, [...props.citationIds, id]),
    ]);
  };
  const citeHint = t(sentence === undefined ? 'micro.cite.pickFirst' : 'micro.cite.add');
  return (
    <span style={{ display: 'inline-flex', gap: 2 }}>
      <Tooltip label={citeHint} multiline maw={280}>
        <ActionIcon
          size={24}
          variant="subtle"
          color="gray"
          aria-label={citeHint}
          aria-disabled={sentence === undefined}
          disabled={isLocked}
          onClick={cite}
        >
          <Link2 size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {props.citationIds.length > 0 && (
        <Tooltip label={t('micro.cite.remove')}>
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t('micro.cite.remove')}
            disabled={isLocked}
            onClick={() => edit.set(props.path, [])}
          >
            <Unlink size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  );
}
