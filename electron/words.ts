/** The language of menus and dialogs: the one set in the app, else the system's, else Indonesian. */
import { app } from 'electron';
import { type Translate, translator } from '../messages/index.ts';

export function words(chosen: 'id' | 'en' | null): Translate {
  if (chosen !== null) return translator(chosen);
  const [first = ''] = app.getPreferredSystemLanguages();
  return translator(first.startsWith('en') ? 'en' : 'id');
}
