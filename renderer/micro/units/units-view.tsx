/** Units: the list, the one that is open, and its module beside it. */
import { Button, Text } from '@mantine/core';
import { type FocusEvent, useEffect } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { go } from '../../router.ts';
import { useFocus } from '../../store/focus.ts';
import { useSeries } from '../../store/use-document.tsx';
import type { ViewProps } from '../shell/view-page.tsx';
import { SourcePane } from '../source/source-pane.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { citedLocators } from '../source/use-cited-locators.ts';
import { useIsAttached } from '../source/use-source-documents.ts';
import { SentencesProvider } from './sentences.tsx';
import { UnitEditor } from './unit-editor.tsx';
import { UnitList } from './unit-list.tsx';
import { unitOfPath, useUnitView } from './unit-view-state.ts';
import classes from './units.module.css';

/** The sentences of the part one writes in are lit beside it. */
function lightFocused(event: FocusEvent): void {
  const part = event.target.closest('[data-locators]');
  const locators = part?.getAttribute('data-locators')?.split(' ') ?? [];
  if (locators.length > 0 && locators[0] !== '') useSourcePane.getState().light(locators);
}

export function UnitsView({ seriesId }: ViewProps) {
  const t = useT();
  const units = useSeries((series) => series.units);
  const citations = useSeries((series) => series.citations);
  const isAttached = useIsAttached();
  const { unitId, isSourceOpen, open } = useUnitView();
  const wanted = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  // biome-ignore lint/correctness/useExhaustiveDependencies: serial asks again for the same path.
  useEffect(() => {
    const target = wanted === null ? null : unitOfPath(wanted);
    if (target !== null) open(target);
  }, [wanted, serial, open]);
  const shownId =
    unitId !== null && units.items[unitId] !== undefined ? unitId : (units.order[0] ?? null);
  const unit = shownId === null ? undefined : units.items[shownId];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another unit lights anew; editing keeps what is lit.
  useEffect(() => {
    if (unit === undefined) return;
    const cited = citedLocators(citations, unit.citationIds);
    const pane = useSourcePane.getState();
    const first = [...unit.material, ...cited].find(isAttached);
    pane.light(cited.length > 0 ? cited : unit.material);
    if (first !== undefined) pane.showSentence(first);
  }, [shownId]);
  if (shownId === null || unit === undefined)
    return (
      <div className={classes.none}>
        <Text>{t('micro.units.none')}</Text>
        <Button onClick={() => go({ at: 'series', seriesId, view: 'outline' })}>
          {t('micro.sources.toOutline')}
        </Button>
      </div>
    );
  return (
    <SentencesProvider>
      <div className={classes.view} data-source={isSourceOpen}>
        <UnitList seriesId={seriesId} shownId={shownId} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches where one writes. */}
        <div className={classes.middle} id="unit" onFocus={lightFocused}>
          <UnitEditor key={shownId} seriesId={seriesId} unitId={shownId} />
        </div>
        {isSourceOpen && (
          <section className={classes.source} aria-label={t('micro.source.title')}>
            <SourcePane />
          </section>
        )}
      </div>
    </SentencesProvider>
  );
}
