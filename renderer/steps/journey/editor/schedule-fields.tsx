/** When an activity takes place, how many minutes that is, and what JP the table recognises for it. */
import { Button, Group, Select } from '@mantine/core';
import { Calculator } from 'lucide-react';
import { size } from '../../../../design/collection.ts';
import type { PartId } from '../../../../design/ids.ts';
import { nextOccurrence, recomputeJp } from '../../../../design/journey-edit.ts';
import { activityMinutes, lineFor, recognisedJp } from '../../../../design/jp/convert.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { FieldFrame } from '../../../kit/field-frame.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { useDesign, useDesignStore, useEdit, useValue } from '../../../store/use-document.tsx';
import { jpText, minutesText, weekDates } from '../activity-facts.ts';
import classes from './editor.module.css';

function DayField({ path }: { path: string }) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(path);
  return (
    <FieldFrame path={path}>
      {(control) => (
        <Select
          {...control}
          data={[0, 1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            label: t.dynamic(`journey.day.${day === 0 ? 'any' : day}`),
          }))}
          value={typeof value === 'number' ? String(value) : '0'}
          allowDeselect={false}
          onChange={(next) => edit.set(path, next === null || next === '0' ? null : Number(next))}
        />
      )}
    </FieldFrame>
  );
}

export function ScheduleFields(props: { id: PartId; activity: Activity; path: string }) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const { id, activity, path } = props;
  const rules = useDesign((design) => design.rules);
  const startDate = useDesign((design) => design.journey.startDate);
  const isLocked = useDesign((design) => design.locks.includes(id));
  const line = lineFor(rules.jpTable, activity.jalur);
  const recognised = recognisedJp(activity, rules.jpTable, rules.minutesPerJp);
  return (
    <>
      <CollectionEditor
        path={`${path}/occurrences`}
        kind="occurrence"
        create={() => nextOccurrence(store.getState().document, id)}
        title={(occurrence) => t('journey.week', { week: occurrence.week })}
        aside={(occurrence) => (
          <span className={classes.fact}>
            {[
              weekDates(startDate, occurrence.week, occurrence.week, t),
              minutesText(occurrence.sessions * occurrence.minutes, t),
            ]
              .filter((text) => text !== null)
              .join(' · ')}
          </span>
        )}
        addLabel={t('journey.editor.addOccurrence')}
        emptyText={t('journey.editor.noOccurrences')}
        isFlat
      >
        {(inner) => (
          <div className={classes.columns4}>
            <NumberField path={`${inner}/week`} min={1} max={520} />
            <DayField path={`${inner}/day`} />
            <NumberField path={`${inner}/sessions`} min={1} max={50} />
            <NumberField path={`${inner}/minutes`} min={0} max={1_000_000} step={15} />
          </div>
        )}
      </CollectionEditor>
      <div className={classes.jp}>
        <div className={classes.total}>
          <span className={classes.totalLabel}>{t('journey.editor.total')}</span>
          <strong>{minutesText(activityMinutes(activity), t)}</strong>
          <span className={classes.fact}>
            {t('journey.editor.dates', { count: size(activity.occurrences) })}
          </span>
        </div>
        <NumberField path={`${path}/jp`} min={0} max={10_000} step={0.5} decimals={1} />
        <Group gap={8} className={classes.basis}>
          <span className={classes.fact} data-warn={line === null}>
            {line === null
              ? t(activity.jalur === null ? 'journey.editor.noJalur' : 'journey.editor.noBasis')
              : t('journey.editor.basis', {
                  line: line.label[t.language],
                  type: t(`enums.conversionType.${line.type}`),
                  jp: jpText(recognised, t),
                })}
          </span>
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<Calculator size={13} aria-hidden />}
            disabled={isLocked || recognised === activity.jp}
            onClick={() => edit.apply(recomputeJp(store.getState().document, id))}
          >
            {t('journey.editor.recompute')}
          </Button>
        </Group>
      </div>
    </>
  );
}
