/** What came out of reviewers' files: where it landed, and what could not be placed, with its words. */
import { ActionIcon, Button, CopyButton, Group, Text } from '@mantine/core';
import { Check, Copy, FileText, MessageSquare, TriangleAlert } from 'lucide-react';
import type { JobResult } from '../../contract/index.ts';
import { formatInstant } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { useSidePanel } from '../store/side-panel.ts';
import classes from './review-desk.module.css';
import { showReviewTab } from './review-tab.ts';

type Imported = Extract<JobResult, { kind: 'reviewImport' }>;

export function ImportReport({ at, result }: { at: string; result: Imported }) {
  const t = useT();
  const { comments, proposals, decisions, report } = result;
  const isNothing = comments + proposals + decisions === 0 && report.unplaced.length === 0;
  return (
    <section className={classes.report} aria-label={t('reviewDesk.report.title')}>
      <header className={classes.reportHead}>
        <h3>{t('reviewDesk.report.title')}</h3>
        <span>{t('reviewDesk.report.at', { when: formatInstant(at, t.language) })}</span>
      </header>
      {isNothing ? (
        <Text size="sm">{t('reviewDesk.report.nothing')}</Text>
      ) : (
        <ul className={classes.landed}>
          {comments > 0 && <li>{t('reviewDesk.report.comments', { count: comments })}</li>}
          {proposals > 0 && <li>{t('reviewDesk.report.proposals', { count: proposals })}</li>}
          {decisions > 0 && <li>{t('reviewDesk.report.decisions', { count: decisions })}</li>}
        </ul>
      )}
      <ul className={classes.files}>
        {report.files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list never changes.
          <li key={`${file.name}${index}`}>
            <FileText size={16} aria-hidden />
            <div>
              <strong>{file.name}</strong>{' '}
              <span>
                {[
                  t(`reviewDesk.report.kind.${file.kind}`),
                  file.revision === null
                    ? t('reviewDesk.report.unknownRevision')
                    : t('reviewDesk.report.revision', { revision: file.revision }),
                  ...(file.reviewers.length === 0
                    ? []
                    : [t('reviewDesk.report.by', { names: file.reviewers.join(', ') })]),
                ].join(' · ')}
              </span>
              <p>
                {[
                  t('reviewDesk.report.fileComments', { count: file.comments }),
                  ...(file.kind === 'docx'
                    ? [
                        t('reviewDesk.report.tracked', { count: file.tracked }),
                        t('reviewDesk.report.untracked', { count: file.untracked }),
                      ]
                    : []),
                  ...(file.decisions > 0
                    ? [t('reviewDesk.report.fileDecisions', { count: file.decisions })]
                    : []),
                  ...(file.known > 0 ? [t('reviewDesk.report.known', { count: file.known })] : []),
                ].join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {report.unplaced.length > 0 && (
        <div className={classes.unplaced}>
          <p className={classes.unplacedHead}>
            <TriangleAlert size={15} aria-hidden />
            <strong>{t('reviewDesk.report.unplaced', { count: report.unplaced.length })}</strong>
          </p>
          <Text size="xs" c="dimmed">
            {t('reviewDesk.report.unplacedHint')}
          </Text>
          <ul>
            {report.unplaced.map(({ reviewer, text, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand there twice; the list never changes.
              <li key={`${text}${index}`}>
                <div>
                  <q>{text}</q>
                  <p>
                    {[reviewer, t.dynamic(reason.key, reason.params)]
                      .filter((word) => word !== '')
                      .join(' · ')}
                  </p>
                </div>
                <CopyButton value={text}>
                  {({ copied, copy }) => (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t(copied ? 'reviewDesk.report.copied' : 'reviewDesk.report.copy')}
                      onClick={copy}
                    >
                      {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
                    </ActionIcon>
                  )}
                </CopyButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Group gap={8}>
        {proposals > 0 && (
          <Button size="xs" onClick={() => useSidePanel.getState().openComments(null, 'proposals')}>
            {t('reviewDesk.report.seeProposals')}
          </Button>
        )}
        {comments > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<MessageSquare size={14} aria-hidden />}
            onClick={() => showReviewTab('comments')}
          >
            {t('reviewDesk.report.seeComments')}
          </Button>
        )}
      </Group>
    </section>
  );
}
