/** The pages of one document, as they will be printed; or what a file without pages is for. */
import { ActionIcon, Alert, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarDays, FileCode, FileX, Presentation, Table2, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Offer } from '../../contract/index.ts';
import { type ExportKind, officeKindSchema } from '../../design/export-catalogue.ts';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { useDocumentState } from '../store/use-document.tsx';
import classes from './export.module.css';
import type { Versions } from './export-state.ts';
import { kindName } from './kind-name.ts';
import { PageFrame } from './page-frame.tsx';

const icons: Partial<Record<ExportKind, ReactNode>> = {
  matrices: <Table2 size={24} aria-hidden />,
  competencies: <Table2 size={24} aria-hidden />,
  slides: <Presentation size={24} aria-hidden />,
  schedule: <CalendarDays size={24} aria-hidden />,
};

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2];

export function PreviewPane(props: {
  designId: string;
  offer: Offer | undefined;
  isFinal: boolean;
  versions: Versions | null;
  /** Counts changes of the signing data: they are printed as well. */
  signingSerial: number;
}) {
  const t = useT();
  const { designId, offer, isFinal, versions } = props;
  const revision = useDocumentState((state) => state.revision);
  const [zoom, setZoom] = useState(2);
  const office = officeKindSchema.safeParse(offer?.kind);
  const kind = office.success && offer?.empty === null ? office.data : null;
  const page = useQuery(
    api.exports.preview.queryOptions({
      input: {
        designId,
        kind: kind ?? 'journey',
        isFinal,
        ...(versions === null ? {} : { versions }),
      },
      enabled: kind !== null,
      // Of one state of the design and its signatures: nothing in it goes out of date.
      queryKey: [
        ...api.exports.preview.key(),
        designId,
        kind,
        isFinal,
        revision,
        props.signingSerial,
        versions?.from ?? null,
        versions?.to ?? null,
      ],
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: false,
    }),
  );
  if (offer === undefined) return <p className={classes.blank}>{t('exportDialog.preview.pick')}</p>;
  const name = kindName(offer.kind, t);
  if (kind === null) {
    const why = offer.empty;
    return (
      <div className={classes.about}>
        {why === null ? (
          (icons[offer.kind] ?? <FileCode size={24} aria-hidden />)
        ) : (
          <FileX size={24} aria-hidden />
        )}
        <h3>{name}</h3>
        <p>
          {why === null
            ? t.dynamic(`exportDialog.about.${offer.kind}`)
            : t.dynamic(why.key, why.params)}
        </p>
        <Text size="xs" c="dimmed">
          {t(why === null ? 'exportDialog.preview.noPages' : 'exportDialog.preview.notWritten')}
        </Text>
      </div>
    );
  }
  const scale = zooms[zoom] ?? 1;
  return (
    <div className={classes.preview}>
      <div className={classes.previewHead}>
        <h3>{name}</h3>
        <span className={classes.previewState}>
          {/* The sheet of an approved version is never a draft. */}
          {t(
            isFinal || kind === 'approval'
              ? 'exportDialog.preview.final'
              : 'exportDialog.preview.draft',
          )}
        </span>
        <fieldset className={classes.zoom}>
          <legend className={classes.hidden}>{t('exportDialog.preview.zoom')}</legend>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('exportDialog.preview.smaller')}
            disabled={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          >
            <ZoomOut size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('exportDialog.preview.larger')}
            disabled={zoom === zooms.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            <ZoomIn size={16} aria-hidden />
          </ActionIcon>
        </fieldset>
      </div>
      {offer.templateId !== null && (
        <p className={classes.previewNote}>{t('exportDialog.preview.template')}</p>
      )}
      {page.isPending && (
        <div className={classes.paper} role="status">
          <span className={classes.hidden}>{t('exportDialog.preview.loading')}</span>
        </div>
      )}
      {page.isError && (
        <Alert color="red" role="alert" m="md" title={t('exportDialog.preview.failed')}>
          <Text size="sm">{failureOf(page.error, t).message}</Text>
          <Button size="compact-sm" variant="default" mt="xs" onClick={() => void page.refetch()}>
            {t('exportDialog.again')}
          </Button>
        </Alert>
      )}
      {page.data !== undefined && (
        <PageFrame
          html={page.data.html}
          title={t('exportDialog.preview.frame', { name })}
          zoom={scale}
        />
      )}
    </div>
  );
}
