/** What a page or section is called. */
import type { SourceDocument } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { isPage, numberOf } from './places.ts';

type Container = SourceDocument['containers'][number];

export function useContainerLabel(): (container: Container) => string {
  const t = useT();
  return ({ id, label }) => {
    const number = numberOf(id);
    if (!isPage(id)) return label === '' ? t('sources.reader.section', { number }) : label;
    return label === '' || label === String(number)
      ? t('sources.reader.page', { number })
      : t('sources.reader.pagePrinted', { number, label });
  };
}
