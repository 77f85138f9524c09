/**
 * The HTML review file: one page that opens from a disk in any browser of the last years, without a
 * network. A reviewer reads the design with its pictures, comments, decides, and saves a small .json
 * (design/review-file.ts) to send back.
 */
import type { PartId } from '../../../design/ids.ts';
import type { Design } from '../../../design/model/design.ts';
import { reviewPage as english } from '../../../messages/en/review-page.ts';
import { reviewPage as indonesian } from '../../../messages/id/review-page.ts';
import { type MessageLanguage, translator } from '../../../messages/index.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import { formatsOf } from '../office/format.ts';
import { type AgencyProfile, buildOffice } from '../office/index.ts';
import { officeBodyHtml } from '../office-html/index.ts';
import { filled } from './common/data.ts';
import { reviewContent } from './content.ts';
import { reviewPageHtml } from './page.ts';
import { themeCss } from './theme.ts';

export interface ReviewPageInput {
  design: Design;
  /** Number of the stored revision. */
  revision: number;
  /** SHA-256 (hex) of contentOf(design), or '' when it is not known. */
  contentHash: string;
  /** The round it goes out in, or null. */
  round: {
    id: PartId;
    name: string;
    dueDate: string | null;
    reviewers: readonly string[];
  } | null;
  /** Of the page's own words; the design's language unless told otherwise. */
  language?: MessageLanguage;
  agency?: AgencyProfile;
}

/** UTF-8 bytes of the page. The same input gives the same bytes. */
export async function writeReviewPage(input: ReviewPageInput): Promise<Uint8Array> {
  const { design, revision, contentHash, round, agency } = input;
  const language = input.language ?? design.language;
  const t = translator(language);
  const words = (language === 'id' ? indonesian : english).page;
  const document = await buildOffice(
    { kind: design.result, design },
    // Where each text came from is shown by its line; the annex of it would be a third of the page.
    {
      revision,
      language,
      provenance: false,
      isDraft: true,
      ...(agency === undefined ? {} : { agency }),
    },
  );
  // Drawn letters make the vectors several times larger than the pictures made of them.
  const media = document.media.filter(({ name }) => !name.endsWith('.svg'));
  const { body, css } = officeBodyHtml({ ...document, media });
  const { html, contents, anchors } = reviewContent(body, design);
  const title = shorten(plainSlotText(design.title.text), 200) || t('documents.untitled');
  const about = [
    agency?.name || shorten(plainSlotText(design.agency.text), 120),
    filled(words.revision, { n: revision }),
    round?.name ?? '',
    round?.dueDate ? filled(words.due, { date: formatsOf(t).date(round.dueDate) }) : '',
  ];
  const page = reviewPageHtml({
    data: {
      designId: design.id,
      revision,
      contentHash,
      roundId: round?.id ?? null,
      title,
      language,
      reviewers: round?.reviewers ?? [],
      anchors,
      words,
    },
    html,
    contents,
    css: themeCss(css),
    about: about.filter((one) => one.trim() !== ''),
  });
  return new TextEncoder().encode(page);
}
