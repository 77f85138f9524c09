/** For whom, how long, in which formats. */
import { Checkbox, SimpleGrid, Text } from '@mantine/core';
import { microFormatSchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useEdit, useSeries } from '../../store/use-document.tsx';

export function WishSection() {
  const t = useT();
  const edit = useEdit();
  const formats = useSeries((series) => series.wishes.formats);
  return (
    <Section title={t('micro.wishes.title')}>
      <SlotField
        path="/audience"
        label="fields.series.audience"
        minRows={2}
        placeholder={t('micro.wishes.audiencePlaceholder')}
      />
      <NumberField
        path="/wishes/minutesPerUnit"
        label="micro.wishes.minutes"
        help="micro.wishes.minutesHint"
        min={2}
        max={10}
        suffix={` ${t('micro.minutesWord')}`}
      />
      <Checkbox.Group
        label={t('micro.wishes.formats')}
        description={
          formats.length === 0
            ? t('micro.wishes.formatsAll')
            : t('micro.wishes.formatsSome', { count: formats.length })
        }
        value={formats}
        onChange={(value) => edit.set('/wishes/formats', value)}
        data-path="/wishes/formats"
      >
        <SimpleGrid cols={2} spacing={6} verticalSpacing={10} mt={8}>
          {microFormatSchema.options.map((format) => (
            <Checkbox
              key={format}
              size="xs"
              value={format}
              label={t(`enums.microFormat.${format}`)}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Text size="xs" c="dimmed">
        {t('micro.wishes.hint')}
      </Text>
    </Section>
  );
}
