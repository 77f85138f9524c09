/** The name of an anchor belongs to the way back, which is the design's: see there. */
export { bookmarkName, longestBookmark } from '../design/review/bookmark-name.ts';
