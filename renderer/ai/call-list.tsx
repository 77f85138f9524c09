/** Requests of a run, each with its exact text, folded. */
import { Accordion, Text } from '@mantine/core';
import type { Payload } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';
import { numberText } from './amounts.ts';
import { MaskedText } from './masked-text.tsx';

export function CallList({ calls }: { calls: readonly Payload[] }) {
  const t = useT();
  return (
    <Accordion
      multiple
      order={3}
      variant="separated"
      defaultValue={calls.slice(0, 1).map(({ unitId }) => `${unitId}0`)}
      classNames={{ item: classes.call ?? '', control: classes.callControl ?? '' }}
    >
      {calls.map((call, index) => {
        const key = `${call.unitId}${index}`;
        const title = t.dynamic(call.title.key, call.title.params);
        return (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>
              {t('ai.preview.call', { title, tokens: numberText(call.inputTokens, t) })}
            </Accordion.Control>
            <Accordion.Panel>
              {call.isProvisional && (
                <Text size="xs" c="dimmed" mb={6}>
                  {t('ai.preview.provisional')}
                </Text>
              )}
              <Text size="xs" fw={600} mb={2}>
                {t('ai.preview.user')}
              </Text>
              <Text size="xs" c="dimmed" mb={4}>
                {t('ai.preview.marks')}
              </Text>
              <MaskedText text={call.user} label={`${title}: ${t('ai.preview.user')}`} />
              <Text size="xs" fw={600} mb={2}>
                {t('ai.preview.system')}
              </Text>
              <MaskedText text={call.system} label={`${title}: ${t('ai.preview.system')}`} />
            </Accordion.Panel>
          </Accordion.Item>
        );
      })}
    </Accordion>
  );
}
