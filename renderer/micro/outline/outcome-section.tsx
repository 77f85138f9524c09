/** What learners can do in the end: proposed from the module, chosen and worded by a person. */
import { Button, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { entries } from '../../../design/collection.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useFocus } from '../../store/focus.ts';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import classes from './outline.module.css';

export function OutcomeSection() {
  const t = useT();
  const edit = useEdit();
  const request = useFocus((state) => state.request);
  const outcomes = useSeries((series) => series.outcomes);
  return (
    <Section title={t('micro.outcomes.title')} hint={t('micro.outcomes.hint')} path="/outcomes">
      {outcomes.order.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('micro.outcomes.none')}
        </Text>
      )}
      <ul className={classes.outcomes}>
        {entries(outcomes).map(([id], index) => (
          <li key={id}>
            <OutcomeRow id={id} number={index + 1} />
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="light"
        leftSection={<Plus size={14} aria-hidden />}
        style={{ justifySelf: 'start' }}
        onClick={() => {
          const id = edit.add('/outcomes', 'outcome', {
            text: emptySlot(),
            citationIds: [],
            isChosen: true,
          });
          request(`/outcomes/items/${id}/text`);
        }}
      >
        {t('micro.outcomes.add')}
      </Button>
    </Section>
  );
}
