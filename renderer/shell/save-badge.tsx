/** Whether everything is stored; "saved" only after the core has said so. */
import { CloudOff, LoaderCircle, Save, TriangleAlert } from 'lucide-react';
import { formatTime } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { useDocumentState } from '../store/use-document.tsx';
import classes from './top-bar.module.css';

export function SaveBadge() {
  const t = useT();
  const save = useDocumentState((state) => state.save);
  const savedAt = useDocumentState((state) => state.savedAt);
  const icons = { saved: Save, saving: LoaderCircle, offline: CloudOff, conflict: TriangleAlert };
  const Icon = icons[save];
  const text =
    save === 'saved' && savedAt !== null
      ? t('shell.save.savedAt', { time: formatTime(savedAt, t.language) })
      : t(`shell.save.${save}`);
  return (
    <span className={classes.save} data-state={save} role="status">
      <Icon size={14} aria-hidden />
      {text}
    </span>
  );
}
