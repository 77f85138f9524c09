/** Results of the community satisfaction survey (SKM). */
import { Badge } from '@mantine/core';
import { skmGradeSchema } from '../../../design/enums.ts';
import type { SkmResult } from '../../../design/model/evaluation.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { SkmElements } from './skm-elements.tsx';

const create = (): SkmResult => ({
  period: '',
  respondents: null,
  elements: [],
  value: 25,
  grade: 'D',
});

export function SkmSection() {
  const t = useT();
  return (
    <Section title={t('support.skm')} hint={t('support.skmHint')}>
      <CollectionEditor
        path="/evaluation/skmResults"
        kind="skm"
        create={create}
        title={(result) => result.period}
        aside={(result) => (
          <Badge variant="light" tt="none">
            {result.grade}
          </Badge>
        )}
        addLabel={t('support.addSkm')}
        emptyText={t('support.noSkm')}
      >
        {(path) => (
          <>
            <Columns min={160}>
              <TextField path={`${path}/period`} />
              <NumberField path={`${path}/respondents`} isNullable min={0} />
              <NumberField path={`${path}/value`} min={0} max={100} decimals={2} />
              <EnumField path={`${path}/grade`} list="skmGrade" options={skmGradeSchema.options} />
            </Columns>
            <SkmElements path={`${path}/elements`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
