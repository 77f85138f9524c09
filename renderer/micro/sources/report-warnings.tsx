/** What a person must know before anything is made of the modules: each with its places. */
import { Button, Group, Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import type { ReportWarning } from '../../../design/micro/import-report.ts';
import type { Translate } from '../../../messages/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { ranges } from '../../steps/problem/sources/places.ts';
import { useSourcePane } from '../source/source-pane-state.ts';
import { useModules } from '../source/use-source-documents.ts';
import { groupWarnings } from './group-warnings.ts';
import { PagesWithoutText } from './pages-without-text.tsx';
import { placeLabel } from './place-label.ts';
import classes from './sources.module.css';

/** A hostile module has thousands of such sentences: then a button opens a page, where each is marked. */
const mostButtons = 40;

/** A table without a caption is called by its place, not by its first row. */
function tableNamed(
  t: Translate,
  table: string | number | undefined,
  locator: string | undefined,
): { table?: string } {
  if (typeof table !== 'string' || !table.includes(' | ') || locator === undefined) return {};
  return {
    table: t('micro.sources.tableAt', { place: placeLabel(t, locator.split('.')[1] ?? '') }),
  };
}

export function ReportWarnings({ warnings }: { warnings: readonly ReportWarning[] }) {
  const t = useT();
  const modules = useModules();
  const nameOf = (id: string): string => modules.find((one) => one.id === id)?.name ?? '';
  const { show, showSentence } = useSourcePane.getState();
  if (warnings.length === 0) return null;
  return (
    <Section title={t('micro.sources.warnings')} hint={t('micro.sources.warningsHint')}>
      <ul className={classes.warnings}>
        {groupWarnings(warnings).map(({ key, code, sourceId, params, sentences, containers }) => (
          <li key={key}>
            <TriangleAlert size={16} aria-hidden />
            <div>
              <Text size="sm">
                {modules.length > 1 && nameOf(sourceId) !== '' && <b>{`${nameOf(sourceId)}: `}</b>}
                {t.dynamic(`microReport.warning.${code}`, {
                  ...params,
                  ...tableNamed(t, params.table, sentences[0]),
                  places: ranges(containers.map((one) => Number(one.replace(/^\D+/u, '')))),
                })}
              </Text>
              {code === 'no-text-layer' && <PagesWithoutText sourceId={sourceId} />}
              <Group gap={4} mt={4}>
                {sentences.length > 0 && sentences.length <= mostButtons
                  ? sentences.map((locator, index) => (
                      <Button
                        key={locator}
                        size="compact-xs"
                        variant="default"
                        onClick={() => showSentence(locator)}
                      >
                        {code === 'contradictory-numbers' &&
                          `${t(index === 0 ? 'micro.sources.inTable' : 'micro.sources.inText')} · `}
                        {placeLabel(t, locator.split('.')[1] ?? '')}
                      </Button>
                    ))
                  : (code === 'no-text-layer' ? [] : containers).map((container) => (
                      <Button
                        key={container}
                        size="compact-xs"
                        variant="default"
                        onClick={() => show(sourceId, container)}
                      >
                        {placeLabel(t, container)}
                      </Button>
                    ))}
              </Group>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
