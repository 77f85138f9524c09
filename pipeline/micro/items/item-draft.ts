/** A question before it has ids: what it asks, what is right, why the others are wrong, what it rests on. */
import type { ItemKind } from '../../../design/model/series.ts';
import type { IndexedSentence } from '../types.ts';

export interface OptionDraft {
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

export interface ItemDraft {
  readonly form:
    | 'module'
    | 'order'
    | 'step'
    | 'table'
    | 'definition'
    | 'number'
    | 'statement'
    | 'rule'
    | 'cause'
    | 'list'
    | 'term';
  readonly kind: ItemKind;
  readonly stem: string;
  readonly options: readonly OptionDraft[];
  readonly explanation: string;
  readonly sentences: readonly IndexedSentence[];
  readonly isFromModule: boolean;
  /** Higher is better, within a form. */
  readonly worth: number;
  /** Questions of one group share their options: one of them is enough for a unit. */
  readonly group?: string;
  /** The options keep their order: numbered by the module, or steps. */
  readonly keepsOrder: boolean;
}
