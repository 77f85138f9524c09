/** The brief word for word, what of it was not used, and drafting from it. */
import { Button, Text } from '@mantine/core';
import { entries } from '../../../design/collection.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useDesign } from '../../store/use-document.tsx';
import { DraftButton } from './draft-button.tsx';
import classes from './problem.module.css';
import { useSentenceJump } from './use-sentence-jump.ts';

export function BriefSection({ designId }: { designId: string }) {
  const t = useT();
  const brief = useDesign((design) => design.brief);
  const jump = useSentenceJump();
  const unused = entries(brief.unused);
  return (
    <Section
      title={t('problem.brief')}
      hint={t('problem.briefHint')}
      path="/brief"
      aside={brief.text === '' ? null : <DraftButton designId={designId} />}
    >
      {brief.text === '' ? (
        <Text size="sm" c="dimmed">
          {t('problem.noBrief')}
        </Text>
      ) : (
        <section
          className={classes.brief}
          data-path="/brief/text"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard.
          tabIndex={0}
          aria-label={t('problem.brief')}
        >
          {brief.text}
        </section>
      )}
      {unused.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('problem.unused')}
          </Text>
          <Text size="xs" c="dimmed" mb={6}>
            {t('problem.unusedHint')}
          </Text>
          <ul className={classes.unused}>
            {unused.map(([id, fact]) => (
              <li key={id} id={id}>
                <strong>{fact.text}</strong>
                <span className={classes.reason}>
                  {t.has(fact.reason) ? t.dynamic(fact.reason) : fact.reason}
                </span>
                <Button size="compact-xs" variant="subtle" onClick={() => jump(fact.sentenceId)}>
                  {t('problem.fromSentence', {
                    text: brief.sentences.items[fact.sentenceId]?.text.slice(0, 90) ?? '',
                  })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
