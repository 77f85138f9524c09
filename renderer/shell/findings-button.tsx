/** Opens and closes the list of findings. */
import { Button } from '@mantine/core';
import { ListChecks } from 'lucide-react';
import { useT } from '../i18n/use-t.tsx';
import { useSidePanel } from '../store/side-panel.ts';
import { useFindings } from './findings.tsx';

export function FindingsButton() {
  const t = useT();
  const findings = useFindings();
  const side = useSidePanel((state) => state.side);
  const toggle = useSidePanel((state) => state.toggle);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Button
      variant={side === 'findings' ? 'filled' : 'default'}
      size="xs"
      leftSection={<ListChecks size={15} aria-hidden />}
      aria-expanded={side === 'findings'}
      onClick={() => toggle('findings')}
    >
      {t('shell.findings.button', { count: findings.length, errors })}
    </Button>
  );
}
