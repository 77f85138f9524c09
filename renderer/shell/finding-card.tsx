/** One finding: what is wrong, what to do, where the rule comes from. */
import { Button, Group } from '@mantine/core';
import { ArrowRight, Wrench } from 'lucide-react';
import { type Finding, repairFor } from '../../design/checks/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { stepOf } from '../steps/step-names.ts';
import { jumpTo } from '../store/jump.ts';
import { useDocumentStore, useEdit } from '../store/use-document.tsx';
import classes from './findings-panel.module.css';
import { SeverityMark } from './severity-mark.tsx';

export function FindingCard({ designId, finding }: { designId: string; finding: Finding }) {
  const t = useT();
  const edit = useEdit();
  const store = useDocumentStore();
  const repair = repairFor(store.getState().design, finding);
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
          {finding.rule} · {t(`shell.step.${stepOf(finding.path)}`)}
        </span>
      </Group>
      <p className={classes.text}>{t.dynamic(finding.messageKey, finding.params)}</p>
      <p className={classes.fix}>{t.dynamic(finding.fixKey, finding.params)}</p>
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant="light"
          rightSection={<ArrowRight size={13} aria-hidden />}
          onClick={() => jumpTo(designId, finding.path)}
        >
          {t('shell.findings.jump')}
        </Button>
        {repair !== null && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<Wrench size={13} aria-hidden />}
            onClick={() => edit.apply(repair)}
          >
            {t('shell.findings.repair')}
          </Button>
        )}
      </Group>
    </article>
  );
}
