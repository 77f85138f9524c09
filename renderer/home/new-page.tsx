/** A new design: paste a memo, confirm what was read out of it, draft. */
import { Alert, Button, Group, SegmentedControl, Text, Textarea, Title } from '@mantine/core';
import { ArrowLeft, BookOpenText, Sparkles } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ReadBrief } from '../../contract/index.ts';
import { useAi } from '../ai/use-ai.ts';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { JobDialog } from '../shell/job-dialog.tsx';
import { BriefDrop } from './brief-drop.tsx';
import classes from './home.module.css';
import { HomeHeader } from './home-header.tsx';
import { ReadFacts } from './read-facts.tsx';
import { useCreate } from './use-create.ts';

/** Most designs are begun without it. */
const PreviewModal = lazy(async () => ({
  default: (await import('../ai/preview-modal.tsx')).PreviewModal,
}));

export function NewPage() {
  const t = useT();
  const create = useCreate();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<'id' | 'en'>(t.language);
  const [read, setRead] = useState<ReadBrief | null>(null);
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const { connection } = useAi();
  const [isBuiltin, setBuiltin] = useState(false);
  /** Begun for the preview of what would be sent; nothing is drafted in it yet. */
  const [begun, setBegun] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const withModel = connection !== null && !isBuiltin;

  const readBrief = async (): Promise<void> => {
    setReading(true);
    setProblem(null);
    try {
      const found = await core.intake.read({ text });
      setRead(found);
      setLanguage(found.language);
      setStruck(new Set());
    } catch (error) {
      setRead(null);
      setProblem(failureOf(error, t).message);
    } finally {
      setReading(false);
    }
  };
  const draft = async (): Promise<void> => {
    setBusy(true);
    if (withModel) setBegun(await create.begin(text, language));
    else await create.fromBrief(text, language, [...struck]);
    setBusy(false);
  };
  /** Goes on with the design that was begun, one way or the other. */
  const goOn = async (isWithModel: boolean): Promise<void> => {
    if (begun === null) return;
    setBegun(null);
    setBusy(true);
    if (isWithModel) await create.withModel(begun, [...struck]);
    else await create.fromBrief(text, language, [...struck], begun);
    setBusy(false);
  };
  const turnBack = (): void => {
    if (begun !== null) void create.abandon(begun);
    setBegun(null);
  };
  const change = (next: string): void => {
    setText(next);
    setRead(null);
  };
  return (
    <div className={classes.page}>
      <HomeHeader />
      <main className={classes.main}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<ArrowLeft size={15} aria-hidden />}
          style={{ justifySelf: 'start' }}
          onClick={() => go({ at: 'home' })}
        >
          {t('shell.toHome')}
        </Button>
        <div>
          <Title order={1} size="1.6rem">
            {t('home.newPage.title')}
          </Title>
          <Text c="dimmed" mt={4} maw={720}>
            {t('home.newPage.hint')}
          </Text>
        </div>
        <Textarea
          label={t('home.newPage.brief')}
          placeholder={t('home.newPage.placeholder')}
          autosize
          minRows={9}
          maxRows={20}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <BriefDrop
          onText={change}
          onDesign={(file) => void create.fromFile(file)}
          onProblem={setProblem}
        />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        {read === null ? (
          <Group>
            <Button
              size="md"
              leftSection={<BookOpenText size={17} aria-hidden />}
              disabled={text.trim() === ''}
              loading={isReading}
              onClick={() => void readBrief()}
            >
              {t('home.newPage.read')}
            </Button>
            <Button variant="subtle" onClick={() => void create.empty()}>
              {t('home.newPage.empty')}
            </Button>
          </Group>
        ) : (
          <>
            <ReadFacts
              read={read}
              struck={struck}
              onToggle={(id) => {
                const next = new Set(struck);
                if (!next.delete(id)) next.add(id);
                setStruck(next);
              }}
            />
            <Group justify="space-between" align="flex-end" className={classes.draftBar}>
              <div>
                <Text size="sm" fw={550} mb={4} id="draft-language">
                  {t('home.newPage.language')}
                </Text>
                <SegmentedControl
                  aria-labelledby="draft-language"
                  value={language}
                  onChange={(value) => setLanguage(value === 'en' ? 'en' : 'id')}
                  data={[
                    { value: 'id', label: t('enums.language.id') },
                    { value: 'en', label: t('enums.language.en') },
                  ]}
                />
              </div>
              {connection !== null && (
                <div>
                  <Text size="sm" fw={550} mb={4} id="draft-by">
                    {t('home.newPage.by')}
                  </Text>
                  <SegmentedControl
                    aria-labelledby="draft-by"
                    value={withModel ? 'model' : 'builtin'}
                    onChange={(value) => setBuiltin(value === 'builtin')}
                    data={[
                      { value: 'builtin', label: t('home.newPage.builtin') },
                      { value: 'model', label: connection.name },
                    ]}
                  />
                </div>
              )}
              <Button
                size="md"
                leftSection={<Sparkles size={17} aria-hidden />}
                loading={isBusy}
                onClick={() => void draft()}
              >
                {t('home.newPage.draft')}
              </Button>
              {withModel && (
                <Text size="xs" c="dimmed" w="100%">
                  {t('home.newPage.byModelHint', { name: connection.name })}
                </Text>
              )}
            </Group>
          </>
        )}
      </main>
      {begun !== null && (
        <Suspense fallback={null}>
          <PreviewModal
            designId={begun}
            outgoing={{ kind: 'draft', scope: { kind: 'whole' }, without: [...struck] }}
            isOpen
            onClose={turnBack}
            onSend={() => void goOn(true)}
            other={
              <Button variant="default" onClick={() => void goOn(false)}>
                {t('home.newPage.withoutAi')}
              </Button>
            }
          />
        </Suspense>
      )}
      <JobDialog />
    </div>
  );
}
