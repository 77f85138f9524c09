/** Modules, what became of all that is in them, and their text beside it. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { api } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { useDocumentState } from '../../store/use-document.tsx';
import type { ViewProps } from '../shell/view-page.tsx';
import { SourcePane } from '../source/source-pane.tsx';
import { useModules } from '../source/use-source-documents.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import { ModuleSection } from './module-section.tsx';
import { NextStep } from './next-step.tsx';
import { ReportRows } from './report-rows.tsx';
import { ReportWarnings } from './report-warnings.tsx';
import classes from './sources.module.css';

export function SourcesView({ seriesId }: ViewProps) {
  const t = useT();
  const modules = useModules();
  const hasSources = modules.length > 0;
  const revision = useDocumentState((state) => state.revision);
  const report = useQuery(
    api.series.report.queryOptions({
      input: { seriesId },
      // The report belongs to a revision: units change what is used.
      queryKey: [...api.series.report.key(), seriesId, revision, modules.map(({ id }) => id)],
      enabled: hasSources,
      placeholderData: (before) => before,
    }),
  );
  const { data } = report;
  return (
    <div className={classes.view} data-empty={!hasSources}>
      <div className={classes.left}>
        <ModuleSection seriesId={seriesId} />
        {report.isError && (
          <Text c="var(--error)" size="sm" role="alert">
            {failureOf(report.error, t).message}
          </Text>
        )}
        {hasSources && data !== undefined && (
          <>
            <ReportWarnings warnings={data.warnings} />
            <NextStep seriesId={seriesId} sentences={data.sentences} />
            {data.sentences > 0 && <CoverageStrip report={data} />}
            <ReportRows rows={data.rows} />
          </>
        )}
      </div>
      {hasSources && (
        <section className={classes.right} aria-label={t('micro.source.title')}>
          <SourcePane />
        </section>
      )}
      {!hasSources && (
        <Section title={t('micro.sources.howTitle')}>
          <ol className={classes.how}>
            <li>{t('micro.sources.how1')}</li>
            <li>{t('micro.sources.how2')}</li>
            <li>{t('micro.sources.how3')}</li>
            <li>{t('micro.sources.how4')}</li>
          </ol>
        </Section>
      )}
    </div>
  );
}
