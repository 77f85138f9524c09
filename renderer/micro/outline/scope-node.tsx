/** One heading with its checkbox; those below it unfold. */
import { ActionIcon, Checkbox } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit } from '../../store/use-document.tsx';
import { isSection, placeLabel } from '../sources/place-label.ts';
import { type HeadingNode, toggleHeading } from './heading-tree.ts';
import classes from './outline.module.css';

export function ScopeNode(props: {
  node: HeadingNode;
  excluded: readonly string[];
  /** Left out with a heading above it. */
  isParentOut: boolean;
}) {
  const t = useT();
  const edit = useEdit();
  const { node, excluded, isParentOut } = props;
  const [isOpen, setOpen] = useState(false);
  const isOut = isParentOut || excluded.includes(node.key);
  const hasChildren = node.children.length > 0;
  const title = node.text === '' ? t('shell.part.untitled') : node.text;
  return (
    <li>
      <div className={classes.node} data-out={isOut}>
        {hasChildren ? (
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-expanded={isOpen}
            aria-label={t('micro.scope.unfold', { title })}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight size={14} aria-hidden className={classes.chevron} data-open={isOpen} />
          </ActionIcon>
        ) : (
          <span className={classes.leaf} />
        )}
        <Checkbox
          size="xs"
          label={title}
          disabled={isParentOut}
          checked={!isOut}
          onChange={(event) =>
            edit.set('/wishes/excluded', toggleHeading(node, excluded, event.currentTarget.checked))
          }
        />
        {!isSection(node.container) && (
          <span className={classes.nodePlace}>{placeLabel(t, node.container)}</span>
        )}
      </div>
      {hasChildren && isOpen && (
        <ul className={classes.tree}>
          {node.children.map((child) => (
            <ScopeNode key={child.key} node={child} excluded={excluded} isParentOut={isOut} />
          ))}
        </ul>
      )}
    </li>
  );
}
