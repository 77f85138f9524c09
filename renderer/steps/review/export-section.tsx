/** The files of this design: Word for readers, JSON for keeping and exchange. */
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { FileJson, FileText } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useFindings } from '../../shell/findings.tsx';
import classes from './review.module.css';
import { useExport } from './use-export.ts';

export function ExportSection({ designId }: { designId: string }) {
  const t = useT();
  const findings = useFindings();
  const exportAs = useExport(designId);
  const [hasProvenance, setProvenance] = useState(true);
  const count = (kind: 'defect' | 'missing-information'): number =>
    findings.filter((finding) => finding.severity === 'error' && finding.kind === kind).length;
  const defects = count('defect');
  const missing = count('missing-information');
  return (
    <Section title={t('review.export')} hint={t('review.exportHint')}>
      <Text size="sm">
        {defects === 0 && missing === 0
          ? t('review.ready')
          : t('review.notReady', { defects, missing })}
      </Text>
      <div className={classes.formats}>
        <article className={classes.format}>
          <FileText size={22} aria-hidden />
          <div>
            <h3>{t('review.docx')}</h3>
            <p>{t('review.docxText')}</p>
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
