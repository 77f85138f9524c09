/** A titled sheet of a step. */
import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './section.module.css';

export function Section(props: {
  title: string;
  hint?: string;
  aside?: ReactNode;
  children: ReactNode;
  /** Anchor for jump-to. */
  path?: string;
}) {
  return (
    <section
      className={classes.sheet}
      aria-label={props.title}
      data-path={props.path}
      tabIndex={-1}
    >
      <Group justify="space-between" align="flex-start" mb="sm">
        <div style={{ flex: '1 1 14rem' }}>
          <Title order={2} size="1.05rem">
            {props.title}
          </Title>
          {props.hint !== undefined && (
            <Text size="sm" c="dimmed" mt={2}>
              {props.hint}
            </Text>
          )}
        </div>
        {props.aside}
      </Group>
      <div className={classes.body}>{props.children}</div>
    </section>
  );
}
