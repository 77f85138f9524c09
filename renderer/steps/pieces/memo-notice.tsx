/** On steps that a memo does not need: says so instead of showing empty forms. */
import { Alert } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import { useDesign } from '../../store/use-document.tsx';

export function MemoNotice() {
  const t = useT();
  const isMemo = useDesign((design) => design.result === 'memo');
  if (!isMemo) return null;
  return (
    <Alert icon={<FileText size={18} aria-hidden />} title={t('analysis.memoTitle')} color="ink">
      {t('analysis.memoText')}
    </Alert>
  );
}
