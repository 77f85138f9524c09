/** One cell of a table card, written in place. */
import { Textarea } from '@mantine/core';
import { useDraftText } from '../../kit/use-draft-text.ts';
import classes from './table.module.css';

export function TableCell(props: {
  label: string;
  text: string;
  isFirst: boolean;
  isLocked: boolean;
  onChange: (text: string) => void;
}) {
  const draft = useDraftText(props.text, props.onChange);
  return (
    <Textarea
      className={classes.cell}
      data-first={props.isFirst}
      autosize
      minRows={1}
      maxRows={8}
      maxLength={4000}
      aria-label={props.label}
      disabled={props.isLocked}
      value={draft.value}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onBlur={draft.onBlur}
    />
  );
}
