import { expect, it } from 'vitest';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { newDesign } from '../../design/new-design.ts';
import { addComment, setStatus } from '../../design/review-state.ts';
import { isAbout, partOf, passes, threadsOf } from './threads.ts';

const at = '2026-11-02T03:00:00.000Z';

function edited(design: Design, patch: Parameters<typeof editDesign>[1]): Design {
  const outcome = editDesign(design, patch);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.design;
}

function commented(): Design {
  let design = newDesign('dsn_aaaaaaaaaa', 'id');
  design = edited(
    design,
    addComment(design, {
      reviewer: 'Sari',
      note: 'Sebut angkanya.',
      at,
      path: '/problem/statement',
    }),
  );
  return edited(
    design,
    addComment(design, { reviewer: 'Budi', note: 'Setuju.', at, partId: 'act_aaaaaaaaaa' }),
  );
}

it('knows the place and the step of a comment, and when what it was about is gone', () => {
  const [onPart, onText] = threadsOf(commented());
  expect(onText).toMatchObject({ place: '/problem/statement', step: 'problem', isGone: false });
  expect(onPart).toMatchObject({ place: null, isGone: true, step: null });
});

it('puts what is open before what is settled', () => {
  const design = commented();
  const [last] = threadsOf(design);
  const after = threadsOf(edited(design, setStatus(last?.id ?? '', 'resolved')));
  expect(after.map(({ item }) => item.status)).toEqual(['open', 'resolved']);
});

it('finds the comments on a text and on a part, and filters', () => {
  const threads = threadsOf(commented());
  expect(threads.filter((thread) => isAbout(thread, '/problem/statement'))).toHaveLength(1);
  expect(
    threads.filter((thread) => isAbout(thread, '/journey/activities/items/act_aaaaaaaaaa')),
  ).toHaveLength(1);
  const none = { status: null, reviewer: null, roundId: null, step: null };
  expect(threads.filter((thread) => passes(thread, none))).toHaveLength(2);
  expect(threads.filter((thread) => passes(thread, { ...none, reviewer: 'Sari' }))).toHaveLength(1);
  expect(threads.filter((thread) => passes(thread, { ...none, roundId: '' }))).toHaveLength(2);
  expect(partOf('/journey/activities/items/act_aaaaaaaaaa/title')).toBe('act_aaaaaaaaaa');
});
