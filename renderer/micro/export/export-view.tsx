/** Preview on a phone, what the checks say, files, attaching to a journey. */
import { Button, Text } from '@mantine/core';
import { values } from '../../../design/collection.ts';
import { useT } from '../../i18n/use-t.tsx';
import { go } from '../../router.ts';
import { useSeries } from '../../store/use-document.tsx';
import type { ViewProps } from '../shell/view-page.tsx';
import { SourceDrawer } from '../source/source-drawer.tsx';
import { AttachSection } from './attach-section.tsx';
import { CheckSection } from './check-section.tsx';
import classes from './export.module.css';
import { FormatSection } from './format-section.tsx';
import { PretestSection } from './pretest-section.tsx';
import { PreviewSection } from './preview-section.tsx';
import { usePreview } from './preview-state.ts';

export function ExportView({ seriesId }: ViewProps) {
  const t = useT();
  const isWritten = useSeries(({ units }) => values(units).some((unit) => unit.isWritten));
  const isPretest = usePreview(({ mode }) => mode === 'pretest');
  if (!isWritten)
    return (
      <div className={classes.none}>
        <Text>{t('microExport.none')}</Text>
        <Button onClick={() => go({ at: 'series', seriesId, view: 'outline' })}>
          {t('micro.sources.toOutline')}
        </Button>
      </div>
    );
  return (
    <div className={classes.view}>
      <div className={classes.phoneSide}>
        <PreviewSection seriesId={seriesId} />
      </div>
      <div className={classes.rest}>
        {isPretest && <PretestSection seriesId={seriesId} />}
        <FormatSection seriesId={seriesId} />
        <CheckSection seriesId={seriesId} />
        <AttachSection seriesId={seriesId} />
      </div>
      <SourceDrawer />
    </div>
  );
}
