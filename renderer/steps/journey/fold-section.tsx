/** A sheet that is folded until somebody opens it or jump-to looks for a field inside. */
import { Collapse, UnstyledButton } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useFocus } from '../../store/focus.ts';
import classes from './journey.module.css';

export function FoldSection(props: {
  title: string;
  hint: string;
  /** Pointers whose fields stand inside. */
  paths: readonly string[];
  children: ReactNode;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const wanted = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  const { paths } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: serial asks again for the same path.
  useEffect(() => {
    if (paths.some((path) => wanted === path || wanted?.startsWith(`${path}/`) === true))
      setOpen(true);
  }, [wanted, serial, paths]);
  return (
    <section className={classes.fold} data-path={paths[0]} tabIndex={-1} aria-label={props.title}>
      <h2 className={classes.foldTitle}>
        <UnstyledButton
          className={classes.foldToggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight size={18} aria-hidden data-open={isOpen} className={classes.chevron} />
          {props.title}
          <span className={classes.foldHint}>{props.hint}</span>
        </UnstyledButton>
      </h2>
      <Collapse expanded={isOpen} id={id}>
        {isOpen && <div className={classes.foldBody}>{props.children}</div>}
      </Collapse>
    </section>
  );
}
