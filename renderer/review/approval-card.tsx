/** One approved version: when, by whom, why, what is in its package and how to recognise it. */
import { ActionIcon, Button, Collapse, CopyButton, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  BadgeCheck,
  Check,
  ChevronRight,
  Copy,
  Download,
  FileSignature,
  Undo2,
} from 'lucide-react';
import { useId, useState } from 'react';
import type { Approval } from '../../contract/index.ts';
import { openExport } from '../export/export-state.ts';
import { formatInstant, formatSize } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import classes from './review-desk.module.css';

export function ApprovalCard({ approval }: { approval: Approval }) {
  const t = useT();
  const filesId = useId();
  const [isOpen, setOpen] = useState(false);
  const { number, at, recordedBy, reason, deciders, files } = approval;
  const date = formatInstant(at, t.language);
  const download = async (): Promise<void> => {
    try {
      saveFile(await core.files.get({ fileId: approval.package.fileId }), approval.package.name);
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  return (
    <article
      className={classes.approval}
      aria-label={t('reviewDesk.approval.number', { number })}
      data-version={number}
    >
      <header>
        <BadgeCheck size={18} aria-hidden />
        <h3>{t('reviewDesk.approval.number', { number })}</h3>
        <span>
          {recordedBy.trim() === ''
            ? t('reviewDesk.approval.onUnnamed', { date })
            : t('reviewDesk.approval.on', { date, name: recordedBy })}
        </span>
      </header>
      {reason !== '' && <p className={classes.words}>{reason}</p>}
      <dl className={classes.facts}>
        <div>
          <dt>{t('reviewDesk.approval.deciders')}</dt>
          <dd>
            {deciders.length === 0
              ? t('reviewDesk.approval.noDeciders')
              : deciders.map((one) => {
                  const Icon = one.verdict === 'approve' ? BadgeCheck : Undo2;
                  return (
                    <span key={`${one.name}${one.at}`} className={classes.decider}>
                      <Icon size={13} aria-hidden />
                      <span>
                        {one.name}
                        {one.position !== '' && `, ${one.position}`}:{' '}
                        {t(`enums.reviewVerdict.${one.verdict}`)}
                      </span>
                    </span>
                  );
                })}
          </dd>
        </div>
        <div>
          <dt>{t('reviewDesk.approval.sha')}</dt>
          <dd className={classes.shaLine}>
            <code>{approval.package.sha256}</code>
            <CopyButton value={approval.package.sha256}>
              {({ copied, copy }) => (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={
                    copied
                      ? t('reviewDesk.approval.copied')
                      : t('reviewDesk.approval.copySha', { number })
                  }
                  onClick={copy}
                >
                  {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
                </ActionIcon>
              )}
            </CopyButton>
          </dd>
        </div>
      </dl>
      <Group gap={8}>
        <Button
          size="xs"
          variant="light"
          leftSection={<Download size={14} aria-hidden />}
          aria-label={t('reviewDesk.approval.downloadNamed', { number })}
          onClick={() => void download()}
        >
          {t('reviewDesk.approval.download')} ({formatSize(approval.package.size, t.language)})
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<FileSignature size={14} aria-hidden />}
          aria-label={t('reviewDesk.approval.sheetNamed', { number })}
          onClick={() =>
            openExport({
              kind: 'approval',
              versions: { from: number > 1 ? number - 1 : null, to: number },
            })
          }
        >
          {t('reviewDesk.approval.sheet')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={
            <ChevronRight size={14} aria-hidden className={classes.chevron} data-open={isOpen} />
          }
          aria-expanded={isOpen}
          aria-controls={filesId}
          onClick={() => setOpen(!isOpen)}
        >
          {t('reviewDesk.approval.showFiles')} (
          {t('reviewDesk.approval.files', { count: files.length })})
        </Button>
      </Group>
      <Collapse expanded={isOpen} id={filesId}>
        {isOpen && (
          <ul className={classes.packed}>
            {files.map((file) => (
              <li key={file.name}>
                <span>
                  <strong>{file.name}</strong> {formatSize(file.size, t.language)}
                </span>
                <code>{file.sha256}</code>
              </li>
            ))}
          </ul>
        )}
      </Collapse>
    </article>
  );
}
