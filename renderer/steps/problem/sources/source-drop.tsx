/** Takes documents, dropped or chosen. */
import { Button, FileButton } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.tsx';
import classes from './sources.module.css';

/** What the readers take. */
export const sourceTypes = '.pdf,.docx,.docm,.pptx,.odt,.html,.htm,.md,.txt';

export function SourceDrop(props: {
  onFiles: (files: readonly File[]) => void;
  text?: string;
  moreTypes?: string;
}) {
  const { onFiles } = props;
  const t = useT();
  const [isOver, setOver] = useState(false);
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
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {props.text ?? t('sources.drop')}
      <FileButton accept={`${sourceTypes}${props.moreTypes ?? ''}`} multiple onChange={onFiles}>
        {(button) => (
          <Button
            {...button}
            variant="default"
            size="xs"
            leftSection={<FileUp size={15} aria-hidden />}
          >
            {t('sources.choose')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
