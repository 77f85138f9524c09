/** Texts in the interface's language. */
import { createContext, type ReactNode, useContext } from 'react';
import { type MessageLanguage, type Translate, translator } from '../../messages/index.ts';

const LanguageContext = createContext<MessageLanguage>('id');

export function LanguageProvider(props: { language: MessageLanguage; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

/** The translator of the current language: `const t = useT(); t('home.title')`. */
export function useT(): Translate {
  return translator(useContext(LanguageContext));
}
