/** One answered point of a checklist. */
import { checklistAnswerSchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import classes from './support.module.css';

export function ChecklistRow({ path, label }: { path: string; label: string }) {
  const t = useT();
  return (
    <fieldset className={classes.check}>
      <legend className={classes.legend}>{t.dynamic(label)}</legend>
      <EnumField
        path={`${path}/answer`}
        label={label}
        list="checklistAnswer"
        options={checklistAnswerSchema.options}
        isLabelHidden
      />
      <SlotField path={`${path}/note`} isLabelHidden />
    </fieldset>
  );
}
