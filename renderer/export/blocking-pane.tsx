/** The findings that stand between this design and "final", each with the way to its place. */
import { Text } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { DesignFinding } from '../shell/design-finding.tsx';
import { useFindings } from '../shell/findings.tsx';
import classes from './export.module.css';

export function BlockingPane({ designId, onLeave }: { designId: string; onLeave: () => void }) {
  const t = useT();
  const findings = useFindings().filter(({ severity }) => severity === 'error');
  return (
    <div className={classes.pane}>
      <Text size="sm" c="dimmed">
        {t(findings.length === 0 ? 'exportDialog.blocking.none' : 'exportDialog.blocking.hint')}
      </Text>
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <li key={`${finding.rule}${finding.path}${finding.messageKey}`}>
            <DesignFinding designId={designId} finding={finding} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </div>
  );
}
