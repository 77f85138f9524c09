/** The document's title, editable where it stands. */
import { useT } from '../i18n/use-t.tsx';
import { useDraftText } from '../kit/use-draft-text.ts';
import { useDocument, useEdit } from '../store/use-document.tsx';
import classes from './top-bar.module.css';

export function DocumentTitle({ label }: { label: string }) {
  const t = useT();
  const edit = useEdit();
  const title = useDocument((document) => document.title.text);
  const draft = useDraftText(title, (text) => {
    edit.setText('/title', text);
  });
  return (
    <input
      className={classes.title}
      aria-label={label}
      placeholder={t('shell.part.untitled')}
      value={draft.value}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onBlur={draft.onBlur}
    />
  );
}
