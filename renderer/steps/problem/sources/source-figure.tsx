/** A figure of a document: its picture once it comes into view, and its caption. */
import { useInViewport } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { ImageOff } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { SourceBlock } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { api } from '../../../rpc/client.ts';
import classes from './sources.module.css';

type Figure = Extract<SourceBlock, { kind: 'figure' }>;

/** An address in the window for bytes of the core; null until they are there. */
function useAddress(file: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === undefined) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [file]);
  return address;
}

export function FigurePicture({ hash, alt }: { hash: string; alt: string }) {
  const t = useT();
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const picture = useQuery(
    api.series.image.queryOptions({
      input: { hash },
      enabled: inViewport,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
  );
  const address = useAddress(picture.data);
  return (
    <div ref={ref} className={classes.picture}>
      {address !== null && <img src={address} alt={alt} />}
      {picture.isError && (
        <span className={classes.noPicture}>
          <ImageOff size={15} aria-hidden />
          {t('sources.reader.noPicture')}
        </span>
      )}
    </div>
  );
}

export function SourceFigure({ block, children }: { block: Figure; children: ReactNode }) {
  const t = useT();
  return (
    <figure className={classes.figure} data-id={block.id}>
      {block.image === null ? (
        <span className={classes.noPicture}>
          <ImageOff size={15} aria-hidden />
          {t('sources.reader.noPicture')}
        </span>
      ) : (
        <FigurePicture
          hash={block.image.hash}
          alt={block.alt || block.caption || t('sources.reader.figure')}
        />
      )}
      <figcaption>{children}</figcaption>
    </figure>
  );
}
