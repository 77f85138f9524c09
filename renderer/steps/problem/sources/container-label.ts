/** What a page or section is called. */
import type { SourceDocument } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { isPage, numberOf } from './places.ts';

type Container = SourceDocument['containers'][number];

/** With `isAbove` a slide or section goes without its title, which follows as a heading. */
export function useContainerLabel(): (container: Container, isAbove?: boolean) => string {
  const t = useT();
  return ({ id, label }, isAbove = false) => {
    const number = numberOf(id);
    if (!isPage(id)) {
      const name = t(id.startsWith('sl') ? 'sources.reader.slide' : 'sources.reader.section', {
        number,
      });
      return isAbove || label === '' || label === String(number) ? name : `${name}: ${label}`;
    }
    return label === '' || label === String(number)
      ? t('sources.reader.page', { number })
      : t('sources.reader.pagePrinted', { number, label });
  };
}
