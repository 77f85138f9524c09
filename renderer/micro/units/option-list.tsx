/** The answers of a question: which is right, and what each is told. */
import { Checkbox } from '@mantine/core';
import type { RetrievalItem } from '../../../design/model/series.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useEdit, useIsLocked } from '../../store/use-document.tsx';
import { CompactList } from './compact-list.tsx';
import { ConfirmOption } from './confirm-option.tsx';
import classes from './units.module.css';

type Option = RetrievalItem['options']['items'][string];

export function OptionList({ path, item }: { path: string; item: RetrievalItem }) {
  const t = useT();
  const edit = useEdit();
  const isLocked = useIsLocked(path);
  const isOrder = item.kind === 'order';
  return (
    <CompactList<Option>
      path={`${path}/options`}
      kind="option"
      collection={item.options}
      create={() => ({ text: emptySlot(), correct: isOrder, feedback: emptySlot() })}
      title={(option) => option.text.text}
      addLabel={t('micro.item.addOption')}
      {...(isOrder
        ? {}
        : {
            mark: (at: string, option: Option) => (
              <Checkbox
                data-path={`${at}/correct`}
                disabled={isLocked}
                aria-label={t('micro.item.isRight', { title: option.text.text })}
                checked={option.correct}
                onChange={(event) => edit.set(`${at}/correct`, event.currentTarget.checked)}
              />
            ),
          })}
    >
      {(at, option) => (
        <div className={classes.option} data-correct={option.correct}>
          <SlotField path={`${at}/text`} isLabelHidden />
          {!isOrder && (
            <SlotField
              path={`${at}/feedback`}
              isLabelHidden
              placeholder={t('micro.item.feedbackPlaceholder')}
            />
          )}
          <span className={classes.underEnd}>
            <ConfirmOption path={at} origin={option.text.origin.kind} label={option.text.text} />
          </span>
        </div>
      )}
    </CompactList>
  );
}
