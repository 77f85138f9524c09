/** Action-learning sessions: questions before statements, an action at the end. */
import { Badge } from '@mantine/core';
import { newSession } from '../../../design/new-design.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const line = () => ({ text: emptySlot() });

export function SessionSection() {
  const t = useT();
  return (
    <Section title={t('project.sessions')} hint={t('project.sessionsHint')}>
      <CollectionEditor
        path="/project/sessions"
        kind="session"
        create={() => newSession(1)}
        title={(session) => session.title.text}
        aside={(session) => (
          <Badge variant="light" tt="none">
            {t('project.sessionWeek', { week: session.week })}
          </Badge>
        )}
        addLabel={t('project.addSession')}
        emptyText={t('project.noSessions')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/title`} isLine />
            <SlotField path={`${path}/problem`} />
            <Columns min={180}>
              <NumberField path={`${path}/week`} min={1} max={520} />
              <NumberField path={`${path}/groupSize`} min={0} max={100} />
            </Columns>
            <Columns min={240}>
              <SlotField path={`${path}/members`} />
              <SlotField path={`${path}/learningCoach`} />
            </Columns>
            <Columns min={300}>
              <CollectionEditor
                path={`${path}/questions`}
                kind="question"
                create={line}
                title={(question) => question.text.text}
                addLabel={t('project.addQuestion')}
                emptyText={t('project.noQuestions')}
                isFlat
              >
                {(inner) => <SlotField path={`${inner}/text`} isLabelHidden />}
              </CollectionEditor>
              <CollectionEditor
                path={`${path}/statements`}
                kind="statement"
                create={line}
                title={(statement) => statement.text.text}
                addLabel={t('project.addStatement')}
                emptyText={t('project.noStatements')}
                isFlat
              >
                {(inner) => <SlotField path={`${inner}/text`} isLabelHidden />}
              </CollectionEditor>
            </Columns>
            <Columns min={220}>
              <SlotField path={`${path}/action`} />
              <SlotField path={`${path}/due`} />
              <SlotField path={`${path}/learning`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
