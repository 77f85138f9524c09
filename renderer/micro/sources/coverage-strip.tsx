/** How much of each heading's text is used: a bar per heading, with numbers in words beside it. */

import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportReport } from '../../../design/micro/import-report.ts';
import { formatShare } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { CoverageRow } from './coverage-row.tsx';
import classes from './sources.module.css';

const firstRows = 24;

export function CoverageStrip({ report }: { report: ImportReport }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const headings = useMemo(
    () => report.headings.filter(({ sentences }) => sentences > 0),
    [report.headings],
  );
  const longest = Math.max(1, ...headings.map(({ sentences }) => sentences));
  const shown = isWhole ? headings : headings.slice(0, firstRows);
  return (
    <Section title={t('micro.coverage.title')} hint={t('micro.coverage.hint')}>
      {report.coverage > 0 && (
        <Text size="sm" fw={600}>
          {t('micro.coverage.total', {
            share: formatShare(report.coverage, t.language),
            count: report.sentences,
          })}
        </Text>
      )}
      <ul className={classes.coverage}>
        {shown.map((heading) => (
          <CoverageRow
            key={`${heading.sourceId}${heading.blockId ?? ''}`}
            heading={heading}
            longest={longest}
            hasUnits={report.coverage > 0}
          />
        ))}
      </ul>
      {headings.length > firstRows && (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ justifySelf: 'start' }}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t('micro.coverage.fewer')
            : t('micro.coverage.all', { count: headings.length })}
        </Button>
      )}
    </Section>
  );
}
