/** What the rules read out of a brief, each with its sentence, to be struck out where it is wrong. */
import { Badge, Checkbox, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReadBrief } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './home.module.css';

/** True where the fact is the whole sentence: the sentence below it would say it twice. */
function isSame(fact: string, sentence: string): boolean {
  const bare = (text: string): string => text.trim().replace(/[.;]$/, '').toLocaleLowerCase();
  return bare(fact) === bare(sentence);
}

export function ReadFacts(props: {
  read: ReadBrief;
  struck: ReadonlySet<string>;
  onToggle: (id: string) => void;
}) {
  const t = useT();
  const { read } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was read stands below a long text: bring it into sight, and screen readers to its start.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const sentence = (index: number): string =>
    read.sentences.find((one) => one.index === index)?.text ?? '';
  return (
    <section aria-label={t('home.newPage.facts')}>
      <Title order={2} size="1.15rem" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t('home.newPage.facts')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('home.newPage.factsHint')}
      </Text>
      <ul className={classes.factList}>
        {read.facts.map((fact) => {
          const isOff = props.struck.has(fact.id);
          const kind = t(`problem.fact.${fact.kind}`);
          return (
            <li key={fact.id} className={classes.fact} data-off={isOff}>
              <Checkbox
                mt={2}
                checked={!isOff}
                onChange={() => props.onToggle(fact.id)}
                aria-label={t('home.newPage.use', { kind, text: fact.text })}
              />
              <div>
                <div className={classes.factKind}>{kind}</div>
                <div className={classes.factText}>{fact.text}</div>
                {fact.details.length > 0 && (
                  <div className={classes.factDetails}>
                    {fact.details
                      .map(({ key, text }) => `${t.dynamic(`problem.detail.${key}`)}: ${text}`)
                      .join(' · ')}
                  </div>
                )}
                {fact.sentences
                  .slice(0, 1)
                  .filter((index) => !isSame(fact.text, sentence(index)))
                  .map((index) => (
                    <p key={index} className={classes.quote}>
                      {sentence(index)}
                    </p>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
      {read.missing.length > 0 && (
        <Group gap={6} mt="sm">
          <Text size="sm">{t('home.newPage.missing')}</Text>
          {read.missing.map((kind) => (
            <Badge key={kind} variant="outline" color="gray" c="var(--warning)" tt="none">
              {t(`problem.fact.${kind}`)}
            </Badge>
          ))}
        </Group>
      )}
    </section>
  );
}
