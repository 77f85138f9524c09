/** What the checks say about the series, by unit, each with the way to its place. */
import { Accordion, Text } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { severitySchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useFindings } from '../../shell/findings.tsx';
import { SeverityMark } from '../../shell/severity-mark.tsx';
import { jumpInSeries } from '../../store/jump.ts';
import { useSeries } from '../../store/use-document.tsx';
import classes from './export.module.css';
import { type FindingGroup, groupFindings } from './group-findings.ts';

function useGroupTitle() {
  const t = useT();
  return ({ key, number, title }: FindingGroup): string => {
    if (key === 'outcomes') return t('microExport.checks.outcomes');
    return number === null
      ? t('microExport.checks.series')
      : t('microExport.checks.unit', { number, title: title || t('shell.part.untitled') });
  };
}

function GroupMarks({ findings }: Pick<FindingGroup, 'findings'>) {
  const missing = findings.filter(({ kind }) => kind === 'missing-information').length;
  return (
    <span className={classes.marks}>
      {severitySchema.options.map((severity) => {
        const count = findings.filter(
          (one) => one.severity === severity && one.kind !== 'missing-information',
        ).length;
        return count === 0 ? null : (
          <SeverityMark key={severity} severity={severity} count={count} />
        );
      })}
      {missing > 0 && <SeverityMark severity="info" isMissing count={missing} />}
    </span>
  );
}

export function CheckSection({ seriesId }: { seriesId: string }) {
  const t = useT();
  const series = useSeries((whole) => whole);
  const findings = useFindings();
  const groups = useMemo(() => groupFindings(series, findings), [series, findings]);
  const titleOf = useGroupTitle();
  return (
    <Section
      title={t('microExport.checks.title')}
      hint={
        groups.length === 0
          ? t('microExport.checks.hint')
          : `${t('microExport.checks.summary', { count: findings.length })}. ${t('microExport.checks.hint')}`
      }
    >
      {groups.length === 0 && (
        <Text size="sm" className={classes.told} data-over="done">
          <CircleCheck size={15} aria-hidden />
          {t('microExport.checks.none')}
        </Text>
      )}
      <Accordion
        multiple
        order={3}
        variant="separated"
        classNames={{
          item: classes.checkGroup ?? '',
          control: classes.checkHead ?? '',
          content: classes.checkBody ?? '',
        }}
      >
        {groups.map((group) => (
          <Accordion.Item key={group.key} value={group.key}>
            <Accordion.Control>
              <span className={classes.checkTitle}>
                {titleOf(group)} <GroupMarks findings={group.findings} />
              </span>
            </Accordion.Control>
            <Accordion.Panel>
              <ul className={classes.checks}>
                {group.findings.map((finding) => {
                  const text = t.dynamic(finding.messageKey, finding.params);
                  return (
                    <li key={`${finding.rule}${finding.path}${finding.messageKey}`}>
                      <SeverityMark
                        severity={finding.severity}
                        isMissing={finding.kind === 'missing-information'}
                      />
                      <button
                        type="button"
                        className={classes.jump}
                        aria-label={t('microExport.checks.jump', { text })}
                        title={t.dynamic(finding.fixKey, finding.params)}
                        onClick={() => jumpInSeries(seriesId, finding.path)}
                      >
                        {text}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
