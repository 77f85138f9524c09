/** How the rules judge claims with the truth known. */
import { labelText } from '../../design/grounding/index.ts';
import type { Claim } from '../generate/claims/claims.ts';

export interface Judged {
  readonly claim: Claim;
  readonly isPassed: boolean;
  readonly why: string;
}

export function judge(claims: readonly Claim[]): Judged[] {
  return claims.map((claim) => {
    const { label, violations } = labelText(claim.claim, claim.cited, 'id');
    return {
      claim,
      isPassed: label === 'quotation' || label === 'matching-paraphrase',
      why: violations.map(({ kind, value }) => `${kind}: ${value}`).join('; '),
    };
  });
}

export interface Score {
  readonly all: number;
  /** True claims kept, wrong ones caught. */
  readonly right: number;
}

export function scoreOf(judged: readonly Judged[], isTrue: boolean): Score {
  const own = judged.filter(({ claim }) => claim.isTrue === isTrue);
  return { all: own.length, right: own.filter(({ isPassed }) => isPassed === isTrue).length };
}
