import { describe, expect, it } from 'vitest';
import { collect } from '../../../design/collection.ts';
import { newMicroUnit, newSeries } from '../../../design/new-series.ts';
import { emptySlot } from '../../../design/slot.ts';
import { removedTexts } from './removed-texts.ts';

const slot = (text: string) => ({ ...emptySlot(), text });

describe('texts that a proposal takes away', () => {
  it('names what has no successor, and nothing where the patch does not fit', () => {
    const unit = { ...newMicroUnit(), title: slot('Judul') };
    const line = { text: slot('Baris yang hilang'), citationIds: [] };
    const series = {
      ...newSeries('ser_aaaaaaaaaa', 'id'),
      units: collect([
        ['mic_aaaaaaaaaa', { ...unit, jobAid: collect([['lin_aaaaaaaaaa', line]]) }],
      ]),
    };
    const path = '/units/items/mic_aaaaaaaaaa';
    const removed = removedTexts(series, path, [
      { op: 'replace', path: `${path}/title/text`, value: 'Judul baru' },
      { op: 'replace', path: `${path}/jobAid/order`, value: [] },
      { op: 'remove', path: `${path}/jobAid/items/lin_aaaaaaaaaa` },
    ]);
    expect(removed.map(({ text }) => text)).toEqual(['Baris yang hilang']);
    expect(removedTexts(series, path, [{ op: 'remove', path: '/units/items/none' }])).toEqual([]);
  });
});
