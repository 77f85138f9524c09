/** What all fields share: label, help, lock, and the data-path by which jump-to and tests find the control. */
import { Group, Text } from '@mantine/core';
import { Lock } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { labelOf } from '../store/label-of.ts';
import { useIsLocked } from '../store/use-document.tsx';
import { CommentButton } from './comment-button.tsx';
import classes from './field.module.css';

export interface FieldProps {
  /** JSON pointer of the value in the design. */
  path: string;
  /** Message key of the label where the derived one does not fit. */
  label?: string;
  /** Message key of a line of help. */
  help?: string;
  /** Hides the label from the eye, not from screen readers. */
  isLabelHidden?: boolean;
}

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-label': string | undefined;
  'data-path': string;
  disabled: boolean;
}

/** The label of a field as text. */
export function useFieldLabel({ path, label }: Pick<FieldProps, 'path' | 'label'>): string {
  const t = useT();
  return t.dynamic(label ?? labelOf(path));
}

export function FieldFrame(
  props: FieldProps & { aside?: ReactNode; children: (control: ControlProps) => ReactNode },
) {
  const t = useT();
  const id = useId();
  const label = useFieldLabel(props);
  const isLocked = useIsLocked(props.path);
  const helpId = `${id}-help`;
  const control: ControlProps = {
    id,
    'aria-describedby': props.help === undefined ? undefined : helpId,
    'aria-label': props.isLabelHidden === true ? label : undefined,
    'data-path': props.path,
    disabled: isLocked,
  };
  return (
    <div className={classes.field}>
      {props.isLabelHidden !== true && (
        <Group
          justify="space-between"
          align="baseline"
          gap="xs"
          wrap="nowrap"
          mb={3}
          className={classes.labelRow}
        >
          <label htmlFor={id} className={classes.label}>
            {label}
            {isLocked && (
              <Lock size={12} aria-label={t('shell.part.locked')} className={classes.lock} />
            )}
          </label>
          <span className={classes.asides}>
            {props.aside}
            <CommentButton path={props.path} label={label} />
          </span>
        </Group>
      )}
      {props.children(control)}
      {props.help !== undefined && (
        <Text id={helpId} size="xs" c="dimmed" mt={3}>
          {t.dynamic(props.help)}
        </Text>
      )}
    </div>
  );
}
