/** One heading of the material: taken as a whole, or unfolded and taken sentence by sentence. */
import { ActionIcon, Checkbox } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { headingText, type Section } from '../../../design/micro/sentence-index.ts';
import type { SourceDocument } from '../../../design/source-document.ts';
import { useT } from '../../i18n/use-t.tsx';
import { placeLabel } from '../sources/place-label.ts';
import classes from './material.module.css';
import outlineClasses from './outline.module.css';

export function MaterialSection(props: {
  source: SourceDocument;
  section: Section;
  chosen: ReadonlySet<string>;
  onToggle: (locators: readonly string[], isWanted: boolean) => void;
}) {
  const t = useT();
  const { source, section, chosen, onToggle } = props;
  const [isOpen, setOpen] = useState(false);
  const sentences = section.blocks.flatMap((block) =>
    block.sentences.map(({ id, text }) => ({ locator: `${source.id}.${id}`, text })),
  );
  const locators = sentences.map(({ locator }) => locator);
  const taken = locators.filter((locator) => chosen.has(locator)).length;
  const title =
    section.heading === null ? t('micro.coverage.before') : headingText(section.heading);
  const container = section.heading?.container ?? section.blocks[0]?.container ?? '';
  const depth = Math.max(0, section.path.length - 1);
  return (
    <li>
      <div className={classes.row} style={{ paddingInlineStart: `${depth * 18}px` }}>
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
        <Checkbox
          size="xs"
          label={title}
          checked={taken === locators.length}
          indeterminate={taken > 0 && taken < locators.length}
          onChange={() => onToggle(locators, taken < locators.length)}
        />
        <span className={classes.facts}>
          {placeLabel(t, container)} ·{' '}
          {taken > 0 && taken < locators.length
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
