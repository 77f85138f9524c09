/** The files of this design: Word for readers, JSON for keeping and exchange. */
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { FileJson, FileText } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useFindings } from '../../shell/findings.tsx';
import { useDesign } from '../../store/use-document.tsx';
import classes from './review.module.css';
import { useExport } from './use-export.ts';

export function ExportSection({ designId }: { designId: string }) {
  const t = useT();
  const findings = useFindings();
  const result = useDesign((design) => design.result);
  const exportAs = useExport(designId);
  const [hasProvenance, setProvenance] = useState(true);
  // The same counting as in the list of findings, so that the numbers agree.
  const missing = findings.filter(({ kind }) => kind === 'missing-information').length;
  const defects = findings.filter(
    ({ kind, severity }) => kind === 'defect' && severity === 'error',
  ).length;
  const open = [
    ...(defects > 0 ? [t('review.openDefects', { count: defects })] : []),
    ...(missing > 0 ? [t('review.openMissing', { count: missing })] : []),
  ];
  return (
    <Section title={t('review.export')} hint={t('review.exportHint')}>
      <Text size="sm">
        {open.length === 0 ? t('review.ready') : t('review.notReady', { open: open.join(', ') })}
      </Text>
      <div className={classes.formats}>
        <article className={classes.format}>
          <FileText size={22} aria-hidden />
          <div>
            <h3>{t('review.docx')}</h3>
            <p>{t(result === 'memo' ? 'review.memoText' : 'review.docxText')}</p>
            <Checkbox
              size="xs"
              mb={8}
              checked={hasProvenance}
              onChange={(event) => setProvenance(event.currentTarget.checked)}
              label={t('review.provenance')}
            />
            <Group>
              <Button size="sm" onClick={() => void exportAs('docx', hasProvenance)}>
                {t('review.exportDocx')}
              </Button>
            </Group>
          </div>
        </article>
        <article className={classes.format}>
          <FileJson size={22} aria-hidden />
          <div>
            <h3>{t('review.json')}</h3>
            <p>{t('review.jsonText')}</p>
            <Button size="sm" variant="default" onClick={() => void exportAs('json', true)}>
              {t('review.exportJson')}
            </Button>
          </div>
        </article>
      </div>
    </Section>
  );
}
