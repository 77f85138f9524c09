/** One finding: what is wrong, what to do, where the rule comes from. */
import { Button, Group } from '@mantine/core';
import { ArrowRight, Wrench } from 'lucide-react';
import type { Finding } from '../../design/checks/index.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './findings-panel.module.css';
import { SeverityMark } from './severity-mark.tsx';

export interface FindingCardProps {
  finding: Finding;
  /** Name of the step or view that edits it. */
  place: string;
  onJump: () => void;
  /** Absent where no code can mend it. */
  onRepair?: () => void;
}

export function FindingCard({ finding, place, onJump, onRepair }: FindingCardProps) {
  const t = useT();
  return (
    <article
      className={classes.card}
      data-severity={finding.kind === 'missing-information' ? 'warning' : finding.severity}
    >
      <Group justify="space-between" gap="xs">
        <SeverityMark
          severity={finding.severity}
          isMissing={finding.kind === 'missing-information'}
        />
        <span className={classes.rule} title={finding.source}>
          {finding.rule} · {place}
        </span>
      </Group>
      <p className={classes.text}>{t.dynamic(finding.messageKey, finding.params)}</p>
      <p className={classes.fix}>{t.dynamic(finding.fixKey, finding.params)}</p>
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant="light"
          rightSection={<ArrowRight size={13} aria-hidden />}
          onClick={onJump}
        >
          {t('shell.findings.jump')}
        </Button>
        {onRepair !== undefined && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<Wrench size={13} aria-hidden />}
            onClick={onRepair}
          >
            {t('shell.findings.repair')}
          </Button>
        )}
      </Group>
    </article>
  );
}
