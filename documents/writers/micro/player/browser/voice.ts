/** Reading aloud with a voice of the device itself; voices that send the text to a server are not used. */
import type { PlayerData } from '../common/data.ts';
import { h, icon } from './dom.ts';

/** Codes of a language that voices use; `in` is Indonesian's old one. */
const codes = { id: /^(?:id|in)\b/i, en: /^en\b/i } as const;

/** A button that reads what `text` gives, or nothing where there is no voice for the language. */
export function voiceButton(data: PlayerData, text: () => string): HTMLElement {
  const { words, language } = data;
  const place = h('span', { class: 'voice' });
  if (!('speechSynthesis' in window)) return place;
  const offer = (): void => {
    const voice = speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && codes[language].test(lang));
    if (voice === undefined || place.childElementCount > 0) return;
    const label = h('span', {}, words.readAloud);
    const stop = (): void => {
      speechSynthesis.cancel();
      label.textContent = words.readAloud;
    };
    const control = h(
      'button',
      {
        class: 'button plain',
        attrs: { type: 'button' },
        onClick: () => {
          if (speechSynthesis.speaking) {
            stop();
            return;
          }
          const speech = new SpeechSynthesisUtterance(text());
          speech.voice = voice;
          speech.lang = voice.lang;
          speech.addEventListener('end', stop);
          label.textContent = words.stopReading;
          speechSynthesis.speak(speech);
        },
      },
      icon('sound'),
      label,
    );
    place.append(control);
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  return place;
}

export function silence(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
