/** Takes a brief or a design as a file, dropped or chosen. */
import { Button, FileButton } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import classes from './home.module.css';

const maxBytes = 20_000_000;

export function BriefDrop(props: {
  onText: (text: string) => void;
  onDesign: (file: File) => void;
  onProblem: (message: string | null) => void;
}) {
  const t = useT();
  const [isOver, setOver] = useState(false);
  const take = async (file: File | null | undefined): Promise<void> => {
    if (file === null || file === undefined) return;
    props.onProblem(null);
    if (file.size > maxBytes) {
      props.onProblem(t('home.newPage.tooLarge', { name: file.name }));
      return;
    }
    if (!/\.(?:md|txt|ya?ml|json)$/i.test(file.name)) {
      props.onProblem(t('home.newPage.wrongType', { name: file.name }));
      return;
    }
    const text = await file.text();
    if (file.name.toLowerCase().endsWith('.json') && text.includes('"jelajah.design"'))
      props.onDesign(file);
    else props.onText(text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the button inside, which the keyboard reaches.
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <FileButton accept=".md,.txt,.yaml,.yml,.json" onChange={(file) => void take(file)}>
        {(button) => (
          <Button
            {...button}
            variant="default"
            size="xs"
            leftSection={<FileUp size={15} aria-hidden />}
          >
            {t('home.newPage.choose')}
          </Button>
        )}
      </FileButton>
      {t('home.newPage.drop')}
    </div>
  );
}
