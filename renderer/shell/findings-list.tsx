/** Findings with filter; each jumps to its place and, where code can mend it, is mended with one click. */
import { SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../design/checks/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { useFindings } from './findings.tsx';
import classes from './findings-panel.module.css';

type Filter = 'all' | 'defect' | 'missing';

const order = { error: 0, warning: 2, info: 3 };

/** What is wrong comes before what is only not known yet. */
function rank({ severity, kind }: Finding): number {
  return severity === 'error' && kind === 'missing-information' ? 1 : order[severity];
}

function passes(finding: Finding, filter: Filter): boolean {
  if (filter === 'all') return true;
  return (finding.kind === 'missing-information') === (filter === 'missing');
}

export function FindingsList({ card }: { card: (finding: Finding) => ReactNode }) {
  const t = useT();
  const all = useFindings();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = all
    .filter((finding) => passes(finding, filter))
    .toSorted((a, b) => rank(a) - rank(b));
  const count = (which: Filter): number => all.filter((finding) => passes(finding, which)).length;
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        style={{ flexWrap: 'wrap' }}
        aria-label={t('shell.findings.filter')}
        value={filter}
        onChange={(value) => setFilter(value === 'defect' || value === 'missing' ? value : 'all')}
        data={[
          { value: 'all', label: t('shell.findings.all', { count: count('all') }) },
          { value: 'defect', label: t('shell.findings.defects', { count: count('defect') }) },
          { value: 'missing', label: t('shell.findings.missing', { count: count('missing') }) },
        ]}
      />
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('shell.findings.none')}
        </Text>
      )}
      <ul className={classes.list}>
        {shown.map((finding) => (
          <li key={`${finding.rule}${finding.path}${finding.messageKey}`}>{card(finding)}</li>
        ))}
      </ul>
    </Stack>
  );
}
