/** The rules of editing of both kinds of document, as the store wants them. */
import { editDesign, editSeries } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { ok } from '../../design/result.ts';
import type { ApplyEdit } from './document-store.ts';

export const applyToDesign: ApplyEdit<Design> = (design, patch) => {
  const edited = editDesign(design, patch);
  return edited.ok ? ok(edited.value.design) : edited;
};

export const applyToSeries: ApplyEdit<Series> = (series, patch) => {
  const edited = editSeries(series, patch);
  return edited.ok ? ok(edited.value.series) : edited;
};
