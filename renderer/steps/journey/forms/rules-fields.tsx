/** The fields of a rule set: on the journey step those of the design, in the settings those of the agency. */
import { Title } from '@mantine/core';
import { checkRules } from '../../../../design/checks/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { TextField } from '../../../kit/text-field.tsx';
import { JpTableForm } from './jp-table-form.tsx';
import { MixFields } from './mix-fields.tsx';
import classes from './rules.module.css';
import { ThresholdField } from './threshold-field.tsx';

export function RulesFields() {
  const t = useT();
  return (
    <>
      <Columns min={150}>
        <NumberField path="/rules/minutesPerJp" min={1} max={240} />
        <MixFields />
      </Columns>
      <Title order={3} size="0.95rem">
        {t('fields.rules.jpTable')}
      </Title>
      <JpTableForm />
      <Title order={3} size="0.95rem">
        {t('fields.rules.regulations')}
      </Title>
      <CollectionEditor
        path="/rules/regulations"
        kind="regulation"
        create={() => ({ title: t('journey.rules.newRegulation'), subject: '' })}
        title={(regulation) => regulation.title}
        addLabel={t('journey.rules.addRegulation')}
        emptyText={t('journey.rules.noRegulations')}
      >
        {(path) => (
          <Columns min={260}>
            <TextField path={`${path}/title`} />
            <TextField path={`${path}/subject`} />
          </Columns>
        )}
      </CollectionEditor>
      <Title order={3} size="0.95rem">
        {t('fields.rules.thresholds')}
      </Title>
      <div className={classes.thresholds}>
        {checkRules
          .filter(({ thresholds }) => thresholds.length > 0)
          .map((rule) => (
            <fieldset key={rule.id} className={classes.rule}>
              <legend>{`${rule.id} · ${t.dynamic(rule.titleKey)}`}</legend>
              {rule.thresholds.map(({ name }) => (
                <ThresholdField key={name} name={name} />
              ))}
            </fieldset>
          ))}
      </div>
    </>
  );
}
