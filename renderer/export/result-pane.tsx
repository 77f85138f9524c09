/** What was written, with the SHA-256 of each file. */
import { ActionIcon, Alert, Button, CopyButton, Text } from '@mantine/core';
import { Check, CircleCheck, ClipboardCopy, Copy, Download } from 'lucide-react';
import { formatSize } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { core } from '../rpc/client.ts';
import classes from './export.module.css';
import type { Written } from './use-export-run.ts';

export function ResultPane({ written }: { written: Written }) {
  const t = useT();
  const { files, folder, name, size, leftOut } = written;
  return (
    <div className={classes.pane}>
      <p className={classes.doneLine}>
        <CircleCheck size={18} aria-hidden />
        <strong>{t('exportDialog.result.done', { count: Math.max(1, files.length) })}</strong>
        <span>
          {folder === null
            ? t('exportDialog.result.inZip', { name, size: formatSize(size, t.language) })
            : t('exportDialog.result.inFolder', { folder })}
        </span>
      </p>
      {leftOut.length > 0 && (
        <Alert color="orange" role="alert">
          {t('exportDialog.result.leftOut', { names: leftOut.join('; ') })}
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {t('exportDialog.result.manifest')}
      </Text>
      <ul className={classes.written}>
        {files.map((file) => (
          <li key={file.fileId} data-file={file.name}>
            <div className={classes.writtenName}>
              <strong>{file.name}</strong>
              <span>{formatSize(file.size, t.language)}</span>
            </div>
            <code className={classes.sha}>{file.sha256}</code>
            <div className={classes.writtenTools}>
              <CopyButton value={file.sha256}>
                {({ copied, copy }) => (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={
                      copied
                        ? t('exportDialog.result.copied')
                        : t('exportDialog.result.copy', { name: file.name })
                    }
                    onClick={copy}
                  >
                    {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
                  </ActionIcon>
                )}
              </CopyButton>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('exportDialog.result.download', { name: file.name })}
                onClick={() =>
                  void core.files
                    .get({ fileId: file.fileId })
                    .then((bytes) => saveFile(bytes, file.name.split('/').at(-1) ?? file.name))
                }
              >
                <Download size={15} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ul>
      {files.length > 1 && (
        <CopyButton
          // The form that sha256sum and its like read back.
          value={files.map((file) => `${file.sha256}  ${file.name}`).join('\n')}
        >
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              style={{ justifySelf: 'start' }}
              leftSection={
                copied ? <Check size={14} aria-hidden /> : <ClipboardCopy size={14} aria-hidden />
              }
              onClick={copy}
            >
              {copied ? t('exportDialog.result.copied') : t('exportDialog.result.copyAll')}
            </Button>
          )}
        </CopyButton>
      )}
    </div>
  );
}
