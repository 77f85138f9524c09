/** Writes a new comment on a text, a part or the whole design. */
import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { severitySchema } from '../../design/enums.ts';
import { valueAt } from '../../design/pointer.ts';
import { addComment } from '../../design/review-state.ts';
import { slotSchema } from '../../design/slot.ts';
import { useT } from '../i18n/use-t.tsx';
import { useDesignStore, useEdit } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { partOf } from './threads.ts';
import { useCommenter } from './use-commenter.ts';

const longestQuote = 300;

export function CommentComposer(props: {
  path: string | null;
  label: string;
  /** Changes when the box shall take the focus. */
  focusSerial?: number;
}) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const { name, isKnown, setName } = useCommenter();
  const [note, setNote] = useState('');
  const [severity, setSeverity] = useState<'error' | 'warning' | 'info'>('info');
  const box = useRef<HTMLTextAreaElement>(null);
  const { path, focusSerial } = props;
  useEffect(() => {
    if (focusSerial !== undefined && focusSerial > 0) box.current?.focus({ preventScroll: true });
  }, [focusSerial]);
  const send = (): void => {
    if (note.trim() === '') return;
    const design = store.getState().document;
    const partId = path === null ? null : partOf(path);
    const isPart = path !== null && partId !== null && path.endsWith(`/${partId}`);
    const slot = path === null ? null : slotSchema.safeParse(valueAt(design, path));
    const isStored = edit.apply(
      addComment(design, {
        reviewer: name,
        note: note.trim(),
        severity,
        at: new Date().toISOString(),
        partId,
        path: isPart ? null : path,
        ...(slot?.success === true ? { quote: slot.data.text.trim().slice(0, longestQuote) } : {}),
      }),
    );
    if (!isStored) return;
    setNote('');
    setSeverity('info');
    box.current?.focus({ preventScroll: true });
  };
  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        ref={box}
        label={props.label}
        placeholder={t('reviewDesk.comments.write')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      {!isKnown && (
        <TextInput
          size="xs"
          label={t('reviewDesk.comments.name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Group gap={8} justify="space-between" align="flex-end">
        <Select
          size="xs"
          label={t('reviewDesk.comments.severity')}
          data={severitySchema.options.map((value) => ({
            value,
            label: t(`enums.severity.${value}`),
          }))}
          value={severity}
          allowDeselect={false}
          style={{ flex: '1 1 8rem', maxWidth: '12rem' }}
          onChange={(value) =>
            setSeverity(severitySchema.options.find((one) => one === value) ?? 'info')
          }
        />
        <Button type="submit" size="xs" disabled={note.trim() === ''}>
          {t('reviewDesk.comments.send')}
        </Button>
      </Group>
    </form>
  );
}
