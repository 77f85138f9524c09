/** The design's title, editable where it stands. */
import { useT } from '../i18n/use-t.tsx';
import { useDraftText } from '../kit/use-draft-text.ts';
import { useDesign, useEdit } from '../store/use-document.tsx';
import classes from './top-bar.module.css';

export function DesignTitle() {
  const t = useT();
  const edit = useEdit();
  const title = useDesign((design) => design.title.text);
  const draft = useDraftText(title, (text) => {
    edit.setText('/title', text);
  });
  return (
    <input
      className={classes.title}
      aria-label={t('shell.titleLabel')}
      placeholder={t('shell.part.untitled')}
      value={draft.value}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onBlur={draft.onBlur}
    />
  );
}
