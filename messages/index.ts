/** Every visible text, Indonesian and English, through i18next. */
import { createInstance, type TOptions } from 'i18next';
import { en } from './en/index.ts';
import { id } from './id/index.ts';
import type { Paths } from './shape.ts';

export type MessageKey = Paths<typeof id>;
export type MessageLanguage = 'id' | 'en';

export interface Translate {
  /** The text of a key that the compiler knows. `params` fill `{{name}}`; `count` chooses the plural. */
  (key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
  /** The text of a key that is only known at run time (a finding's, an error's); the key itself when there is none. */
  dynamic(key: string, params?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
  language: MessageLanguage;
}

const i18n = createInstance();
void i18n.init({
  initAsync: false,
  lng: 'id',
  fallbackLng: false,
  resources: { id: { translation: id }, en: { translation: en } },
  // Texts are shown as text nodes only; escaping would show entities.
  interpolation: { escapeValue: false },
});

function make(language: MessageLanguage): Translate {
  const fixed = i18n.getFixedT(language);
  const decimals = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  const dynamic = (key: string, params?: Readonly<Record<string, string | number>>): string => {
    const options: TOptions = {};
    for (const [name, value] of Object.entries(params ?? {})) {
      // 6,5 JP in Indonesian, 6.5 in English; whole numbers (years, counts) stay as they are.
      const isFraction = typeof value === 'number' && !Number.isInteger(value);
      options[name] = isFraction ? decimals.format(value) : value;
    }
    return fixed(key, options);
  };
  return Object.assign(
    (key: MessageKey, params?: Readonly<Record<string, string | number>>) => dynamic(key, params),
    {
      dynamic,
      has: (key: string) => i18n.exists(key, { lng: language }),
      language,
    },
  );
}

const translators: Readonly<Record<MessageLanguage, Translate>> = {
  id: make('id'),
  en: make('en'),
};

export function translator(language: MessageLanguage): Translate {
  return translators[language];
}
