/** How much of each heading's text is used: a bar per heading, with numbers in words beside it. */

import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { HeadingCoverage, ImportReport } from '../../../design/micro/import-report.ts';
import { formatShare } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { CoverageRow } from './coverage-row.tsx';
import classes from './sources.module.css';

const firstRows = 24;

/** Headings with sentences, and those above them: a chapter's own title tells where one is. */
function withChapters(headings: readonly HeadingCoverage[]): HeadingCoverage[] {
  return headings.filter(({ sentences, level, sourceId }, index) => {
    if (sentences > 0) return true;
    for (const below of headings.slice(index + 1)) {
      if (below.sourceId !== sourceId || below.level <= level) return false;
      if (below.sentences > 0) return true;
    }
    return false;
  });
}

export function CoverageStrip({ report }: { report: ImportReport }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const headings = useMemo(() => withChapters(report.headings), [report.headings]);
  const aside = useMemo(
    () =>
      new Set(
        report.rows
          .filter(({ kind, reason }) => kind === 'heading' && reason !== 'no-unit')
          .map(({ sourceId, blockId }) => `${sourceId}${blockId ?? ''}`),
      ),
    [report.rows],
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
            isAside={heading.blockId === null || aside.has(`${heading.sourceId}${heading.blockId}`)}
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
