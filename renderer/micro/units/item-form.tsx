/** One question: stem, options with what each is told, explanation. */
import { Text } from '@mantine/core';
import { claimsOf } from '../../../design/micro/labels.ts';
import { itemKindSchema, type RetrievalItem } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useCitedLocators } from '../source/use-cited-locators.ts';
import { CiteTools } from './cite-tools.tsx';
import { GroundingLine } from './grounding-line.tsx';
import { OptionList } from './option-list.tsx';
import { PartProposals } from './part-proposals.tsx';
import classes from './units.module.css';

export function ItemForm(props: { seriesId: string; path: string; item: RetrievalItem }) {
  const t = useT();
  const { path, item } = props;
  const locators = useCitedLocators(item.citationIds);
  return (
    <div className={classes.scene} data-locators={locators.join(' ')}>
      <PartProposals seriesId={props.seriesId} path={path} />
      <SlotField path={`${path}/stem`} />
      <div className={classes.under}>
        <GroundingLine
          texts={claimsOf(item).map(({ text }) => text)}
          citationIds={item.citationIds}
        />
        <CiteTools path={`${path}/citationIds`} citationIds={item.citationIds} />
        {item.isFromModule && (
          <Text size="xs" c="dimmed">
            {t('fields.retrievalItem.isFromModule')}
          </Text>
        )}
      </div>
      <div className={classes.kind}>
        <EnumField path={`${path}/kind`} list="itemKind" options={itemKindSchema.options} />
      </div>
      <div>
        <p className={classes.groupLabel}>
          {t(item.kind === 'order' ? 'micro.item.orderOptions' : 'micro.item.options')}
        </p>
        <OptionList path={path} item={item} />
      </div>
      <SlotField path={`${path}/explanation`} minRows={2} />
    </div>
  );
}
