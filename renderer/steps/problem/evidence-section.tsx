/** Evidence, each with its source and the sentence of the brief it came from. */
import { Text } from '@mantine/core';
import type { Evidence } from '../../../design/model/problem.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useSentenceOptions } from './use-sentence-options.ts';

const create = (): Evidence => ({ statement: emptySlot(), source: emptySlot(), sentenceId: null });

export function EvidenceSection() {
  const t = useT();
  const sentences = useSentenceOptions();
  return (
    <Section title={t('problem.evidence')} hint={t('problem.evidenceHint')}>
      <CollectionEditor
        path="/problem/evidence"
        kind="evidence"
        create={create}
        title={(evidence) => evidence.statement.text}
        addLabel={t('problem.addEvidence')}
        emptyText={t('problem.noEvidence')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/statement`} minRows={2} />
            <SlotField path={`${path}/source`} isLine />
            {sentences.length > 0 ? (
              <RefField path={`${path}/sentenceId`} options={sentences} isNullable />
            ) : (
              <Text size="xs" c="dimmed" data-path={`${path}/sentenceId`}>
                {t('problem.noBrief')}
              </Text>
            )}
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
