/** A text slot in a box that grows; with `isLine`, in a single line. */
import { Textarea, TextInput } from '@mantine/core';
import { hasPlaceholder, slotSchema } from '../../design/slot.ts';
import { useEdit, useValue } from '../store/use-document.tsx';
import classes from './field.module.css';
import { FieldFrame, type FieldProps, useFieldLabel } from './field-frame.tsx';
import { isUnconfirmed, SlotAside } from './slot-aside.tsx';
import { useDraftText } from './use-draft-text.ts';

export function SlotField(
  props: FieldProps & { isLine?: boolean; minRows?: number; placeholder?: string },
) {
  const edit = useEdit();
  const parsed = slotSchema.safeParse(useValue(props.path));
  const slot = parsed.success ? parsed.data : null;
  const label = useFieldLabel(props);
  const draft = useDraftText(slot?.text ?? '', (text) => {
    edit.setText(props.path, text);
  });
  if (slot === null) return null;
  return (
    <div
      className={classes.slot}
      data-unconfirmed={isUnconfirmed(slot)}
      data-todo={hasPlaceholder(draft.value)}
    >
      <FieldFrame {...props} aside={<SlotAside path={props.path} slot={slot} label={label} />}>
        {(control) =>
          props.isLine === true ? (
            <TextInput
              {...control}
              placeholder={props.placeholder}
              value={draft.value}
              onChange={(event) => draft.onChange(event.currentTarget.value)}
              onBlur={draft.onBlur}
            />
          ) : (
            <Textarea
              {...control}
              autosize
              minRows={props.minRows ?? 1}
              maxRows={16}
              placeholder={props.placeholder}
              value={draft.value}
              onChange={(event) => draft.onChange(event.currentTarget.value)}
              onBlur={draft.onBlur}
            />
          )
        }
      </FieldFrame>
    </div>
  );
}
