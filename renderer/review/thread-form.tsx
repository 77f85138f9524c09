/** All fields of a comment, for what was noted wrongly or by hand. */
import { Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { reviewStatusSchema, severitySchema } from '../../design/enums.ts';
import { useT } from '../i18n/use-t.tsx';
import { Columns } from '../kit/columns.tsx';
import { DateField } from '../kit/date-field.tsx';
import { EnumField } from '../kit/enum-field.tsx';
import { RefField } from '../kit/ref-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useAllPartOptions } from '../steps/review/use-all-part-options.ts';
import classes from './review-desk.module.css';

export function ThreadForm({ path, onRemove }: { path: string; onRemove: () => void }) {
  const t = useT();
  const parts = useAllPartOptions();
  return (
    <div className={classes.form}>
      <TextField path={`${path}/note`} isLong />
      <RefField path={`${path}/partId`} options={parts} isNullable />
      <Columns min={150}>
        <EnumField path={`${path}/severity`} list="severity" options={severitySchema.options} />
        <EnumField
          path={`${path}/status`}
          list="reviewStatus"
          options={reviewStatusSchema.options}
        />
        <TextField path={`${path}/reviewer`} />
        <DateField path={`${path}/date`} />
      </Columns>
      <Button
        size="compact-sm"
        variant="default"
        style={{ justifySelf: 'start' }}
        leftSection={<Trash2 size={14} aria-hidden />}
        onClick={onRemove}
      >
        {t('reviewDesk.comments.remove')}
      </Button>
    </div>
  );
}
