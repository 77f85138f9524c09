/** What a design can be exported as here, and how many findings stand between it and "final". */
import type { Offer } from '../../contract/exports.ts';
import { type OfferInput, offersOf } from '../exports/offers.ts';
import { checkBriefly } from './check.ts';
import { writable } from './write-export.ts';

export interface OffersTask extends OfferInput {
  /** Legal citations in the documents attached to it. */
  regulations: readonly string[];
}

export async function offersTask({
  regulations,
  ...input
}: OffersTask): Promise<{ offers: Offer[]; blocking: number }> {
  const { errors } = checkBriefly({ design: input.design, regulations });
  return { offers: offersOf(input, await writable(input.hasPrinter)), blocking: errors };
}
