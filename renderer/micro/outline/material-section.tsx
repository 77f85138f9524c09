/** One heading of the material: taken as a whole, or unfolded and taken sentence by sentence. */
import { ActionIcon, Checkbox } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { isSection, placeLabel } from '../sources/place-label.ts';
import classes from './material.module.css';
import type { MaterialEntry } from './material-entries.ts';
import outlineClasses from './outline.module.css';

export function MaterialSection(props: {
  entry: MaterialEntry;
  chosen: ReadonlySet<string>;
  onToggle: (locators: readonly string[], isWanted: boolean) => void;
}) {
  const t = useT();
  const { entry, chosen, onToggle } = props;
  const { locators, sentences, depth } = entry;
  const [isOpen, setOpen] = useState(false);
  const taken = locators.filter((locator) => chosen.has(locator)).length;
  const isPart = taken > 0 && taken < locators.length;
  const title = entry.title === '' ? t('micro.coverage.before') : entry.title;
  return (
    <li>
      <div className={classes.row} style={{ paddingInlineStart: `${depth * 18}px` }}>
        {sentences.length === 0 ? (
          <span className={outlineClasses.leaf} />
        ) : (
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-expanded={isOpen}
            aria-label={t('micro.material.unfold', { title })}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight
              size={14}
              aria-hidden
              className={outlineClasses.chevron}
              data-open={isOpen}
            />
          </ActionIcon>
        )}
        <Checkbox
          size="xs"
          label={title}
          checked={taken === locators.length}
          indeterminate={isPart}
          onChange={() => onToggle(locators, taken < locators.length)}
        />
        <span className={classes.facts}>
          {!isSection(entry.container) && `${placeLabel(t, entry.container)} · `}
          {isPart
            ? t('micro.coverage.part', { used: taken, count: locators.length })
            : t('micro.coverage.open', { count: locators.length })}
        </span>
      </div>
      {isOpen && (
        <ul className={classes.sentences} style={{ marginInlineStart: `${depth * 18 + 30}px` }}>
          {sentences.map(({ locator, text }) => (
            <li key={locator}>
              <Checkbox
                size="xs"
                label={text}
                checked={chosen.has(locator)}
                onChange={(event) => onToggle([locator], event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
