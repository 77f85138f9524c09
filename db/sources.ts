/**
 * Documents attached to designs. A source is immutable and named by its content; several designs may
 * hold the same one. Passages go into an index of their own, ranked by BM25.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql as raw } from 'kysely';
import type { SourceDocument, SourceImage, SourceWarning } from '../design/source-document.ts';
import { type Context, designKey, instant } from './context.ts';
import { StorageError } from './errors.ts';
import { coverage, passageQuery, type SourcePassage } from './search/passages.ts';

/** What a worker makes of a file, ready to be stored. */
export interface NewSource {
  source: Omit<SourceDocument, 'blocks' | 'containers'>;
  /** gzip over the JSON of the whole document. */
  json: Uint8Array;
  containers: number;
  sentences: number;
  passages: readonly SourcePassage[];
  regulations: readonly string[];
  images: readonly SourceImage[];
}

export interface AttachedSource {
  id: string;
  /** The name it was attached under. */
  name: string;
  mediaType: string;
  fileHash: string;
  /** Bytes. */
  size: number;
  addedAt: string;
  containers: number;
  sentences: number;
  warnings: SourceWarning[];
  regulations: string[];
}

export interface FoundPassage {
  sourceId: string;
  sourceName: string;
  /** Its first sentence. */
  sentenceId: string;
  text: string;
}

export interface SourcesRepository {
  /** True when a source of this id is stored whole: then it need not be read again. */
  has(id: string): boolean;
  /**
   * Stores a source in small steps, so that windows stay alive; the same again changes nothing.
   * The signal's reason is thrown between steps: then nothing of it is found.
   */
  put(source: NewSource, signal?: AbortSignal): Promise<void>;
  /** Errors: NOT_FOUND. Attaching twice changes nothing. */
  attach(designId: string, sourceId: string, file: { name: string; size: number }): void;
  /** In the order they were attached. Errors: NOT_FOUND. */
  list(designId: string): AttachedSource[];
  /** Errors: NOT_FOUND, DAMAGED. */
  get(id: string): SourceDocument;
  /** As it is stored: `unpackSource` in a worker reads it. Errors: NOT_FOUND. */
  packed(id: string): Uint8Array;
  /** Gives a newer version of a source the pictures of the older one. Errors: NOT_FOUND. */
  copyImages(from: string, to: string): void;
  /** All pictures of a source. Errors: NOT_FOUND. */
  images(id: string): SourceImage[];
  /** A picture of any source, by its hash. Errors: NOT_FOUND. */
  image(hash: string): SourceImage;
  /**
   * Takes a source from a design; citations keep the words they quote. Errors: NOT_FOUND.
   * Returns the hash of the file when no design holds it any more.
   */
  remove(designId: string, sourceId: string): { orphanedFile: string | null };
  /** The best passages of the design's sources for a text, best first. */
  search(designId: string, query: string, most: number): FoundPassage[];
  /** Legal citations in the design's sources, as written: known to its checks. */
  regulations(designId: string): string[];
  /** Takes away sources that no design holds; returns their files' hashes. */
  sweep(): string[];
}

/** Rows per step: some milliseconds. */
const batch = 150;

/** So many of the index's best are looked at again. */
const candidatesAtLeast = 30;

export function sourcesRepository(context: Context): SourcesRepository {
  const { sql } = context;

  const keyOf = (id: string): { seq: number; file_sha256: string; ready: number } => {
    const row = sql.get(
      sql.build.selectFrom('sources').select(['seq', 'file_sha256', 'ready']).where('id', '=', id),
    );
    if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'source', id });
    return row;
  };

  const erase = (seq: number): void => {
    sql.run(
      sql.build
        .deleteFrom('source_search')
        .where('rowid', 'in', (eb) =>
          eb.selectFrom('source_passages').select('id').where('source_seq', '=', seq),
        ),
    );
    sql.run(sql.build.deleteFrom('source_passages').where('source_seq', '=', seq));
    sql.run(sql.build.deleteFrom('sources').where('seq', '=', seq));
  };

  const remeasure = (designSeq: number): void => {
    sql.run(
      sql.build.updateTable('designs').set({ measured_revision: 0 }).where('seq', '=', designSeq),
    );
  };

  const isHeld = (seq: number): boolean =>
    sql.get(
      sql.build.selectFrom('design_sources').select('design_seq').where('source_seq', '=', seq),
    ) !== undefined;

  /** Another version of the same file is there: of other readers, or with text that a person supplied. */
  const isRead = (file: string): boolean =>
    sql.get(sql.build.selectFrom('sources').select('seq').where('file_sha256', '=', file)) !==
    undefined;

  const begin = (made: NewSource): number | null =>
    sql.transaction(() => {
      const { source } = made;
      const known = sql.get(
        sql.build.selectFrom('sources').select(['seq', 'ready']).where('id', '=', source.id),
      );
      if (known?.ready === 1) return null;
      // Left by an import that was interrupted.
      if (known !== undefined) erase(known.seq);
      const row = sql.get(
        sql.build
          .insertInto('sources')
          .values({
            id: source.id,
            file_sha256: source.fileHash,
            media_type: source.mediaType,
            language: source.language,
            containers: made.containers,
            sentences: made.sentences,
            warnings: JSON.stringify(source.warnings),
            regulations: JSON.stringify(made.regulations),
            ready: 0,
            created_at: instant(context),
          })
          .returning('seq'),
      );
      if (row === undefined) throw new Error('insert returned no row');
      sql.run(
        sql.build
          .insertInto('source_documents')
          .values({ source_seq: row.seq, json_gz: made.json }),
      );
      return row.seq;
    });

  const addPassages = (seq: number, passages: readonly SourcePassage[]): void =>
    sql.transaction(() => {
      for (const { sentenceId, text, heading, body, stems } of passages) {
        const row = sql.get(
          sql.build
            .insertInto('source_passages')
            .values({ source_seq: seq, sentence_id: sentenceId, text })
            .returning('id'),
        );
        if (row === undefined) throw new Error('insert returned no row');
        sql.run(
          sql.build.insertInto('source_search').values({ rowid: row.id, heading, body, stems }),
        );
      }
    });

  const addImage = (seq: number, { hash, mediaType, bytes }: SourceImage): void => {
    sql.run(
      sql.build
        .insertInto('source_images')
        .values({ source_seq: seq, hash, media_type: mediaType, bytes })
        .onConflict((conflict) => conflict.doNothing()),
    );
  };

  const packed = (id: string): Uint8Array => {
    const { seq } = keyOf(id);
    const row = sql.get(
      sql.build.selectFrom('source_documents').select('json_gz').where('source_seq', '=', seq),
    );
    return row?.json_gz ?? new Uint8Array();
  };

  const list = (designId: string): AttachedSource[] => {
    const { seq } = designKey(context, designId);
    return sql
      .all(
        sql.build
          .selectFrom('design_sources')
          .innerJoin('sources', 'sources.seq', 'design_sources.source_seq')
          .select([
            'sources.id',
            'design_sources.name',
            'media_type',
            'file_sha256',
            'design_sources.size',
            'added_at',
            'containers',
            'sentences',
            'warnings',
            'regulations',
          ])
          .where('design_seq', '=', seq)
          .orderBy('added_at')
          .orderBy('sources.seq'),
      )
      .map((row) => ({
        id: row.id,
        name: row.name,
        mediaType: row.media_type,
        fileHash: row.file_sha256,
        size: row.size,
        addedAt: row.added_at,
        containers: row.containers,
        sentences: row.sentences,
        warnings: JSON.parse(row.warnings),
        regulations: JSON.parse(row.regulations),
      }));
  };

  return {
    has: (id) =>
      sql.get(
        sql.build.selectFrom('sources').select('seq').where('id', '=', id).where('ready', '=', 1),
      ) !== undefined,
    put: async (made, signal) => {
      const seq = begin(made);
      if (seq === null) return;
      for (const image of made.images) {
        addImage(seq, image);
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
      }
      for (let at = 0; at < made.passages.length; at += batch) {
        addPassages(seq, made.passages.slice(at, at + batch));
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
      }
      sql.run(sql.build.updateTable('sources').set({ ready: 1 }).where('seq', '=', seq));
    },
    attach: (designId, sourceId, { name, size }) =>
      sql.transaction(() => {
        const { seq } = designKey(context, designId);
        const source = keyOf(sourceId);
        if (source.ready !== 1)
          throw new StorageError('NOT_FOUND', { what: 'source', id: sourceId });
        const added = sql.run(
          sql.build
            .insertInto('design_sources')
            .values({
              design_seq: seq,
              source_seq: source.seq,
              name,
              size,
              added_at: instant(context),
            })
            .onConflict((conflict) => conflict.doNothing()),
        );
        if (added > 0) remeasure(seq);
      }),
    list,
    get: (id) => {
      const bytes = packed(id);
      try {
        return unpackSource(bytes);
      } catch (error) {
        throw new StorageError('DAMAGED', { what: 'document', id, detail: 'source' }, error);
      }
    },
    packed,
    copyImages: (from, to) => {
      const [older, newer] = [keyOf(from), keyOf(to)];
      sql.run(
        sql.build
          .insertInto('source_images')
          .columns(['source_seq', 'hash', 'media_type', 'bytes'])
          .expression(
            sql.build
              .selectFrom('source_images')
              .select((eb) => [eb.val(newer.seq).as('source_seq'), 'hash', 'media_type', 'bytes'])
              .where('source_seq', '=', older.seq),
          )
          .onConflict((conflict) => conflict.doNothing()),
      );
    },
    images: (id) => {
      const { seq } = keyOf(id);
      const rows = sql.all(
        sql.build
          .selectFrom('source_images')
          .select(['hash', 'media_type', 'bytes'])
          .where('source_seq', '=', seq)
          .orderBy('hash'),
      );
      return rows.flatMap(({ hash, media_type, bytes }) => {
        const mediaType = imageTypes.find((known) => known === media_type);
        return mediaType === undefined ? [] : [{ hash, mediaType, bytes }];
      });
    },
    image: (hash) => {
      const row = sql.get(
        sql.build
          .selectFrom('source_images')
          .select(['media_type', 'bytes'])
          .where('hash', '=', hash)
          .limit(1),
      );
      const mediaType = imageTypes.find((known) => known === row?.media_type);
      if (row === undefined || mediaType === undefined) {
        throw new StorageError('NOT_FOUND', { what: 'image', id: hash });
      }
      return { hash, mediaType, bytes: row.bytes };
    },
    remove: (designId, sourceId) =>
      sql.transaction(() => {
        const { seq } = designKey(context, designId);
        const source = keyOf(sourceId);
        const removed = sql.run(
          sql.build
            .deleteFrom('design_sources')
            .where('design_seq', '=', seq)
            .where('source_seq', '=', source.seq),
        );
        if (removed === 0) throw new StorageError('NOT_FOUND', { what: 'source', id: sourceId });
        remeasure(seq);
        if (isHeld(source.seq)) return { orphanedFile: null };
        erase(source.seq);
        const isNeeded = isRead(source.file_sha256);
        return { orphanedFile: isNeeded ? null : source.file_sha256 };
      }),
    search: (designId, query, most) => {
      const match = passageQuery(query);
      const { seq } = designKey(context, designId);
      if (match === null) return [];
      const candidates = sql.all(
        sql.build
          .selectFrom('source_search')
          .innerJoin('source_passages', 'source_passages.id', 'source_search.rowid')
          .innerJoin('design_sources', 'design_sources.source_seq', 'source_passages.source_seq')
          .innerJoin('sources', 'sources.seq', 'source_passages.source_seq')
          .select(['sources.id', 'design_sources.name', 'sentence_id', 'text'])
          .select(raw<number>`-bm25(source_search, 1.0, 1.0, 0.8)`.as('score'))
          .where(raw<boolean>`source_search MATCH ${match}`)
          .where('design_sources.design_seq', '=', seq)
          .where('sources.ready', '=', 1)
          .orderBy('score', 'desc')
          .orderBy('source_passages.id')
          .limit(Math.max(candidatesAtLeast, most)),
      );
      // BM25 likes a rare word in a short text; what speaks of more of the question comes first.
      return candidates
        .map((row) => ({ row, score: row.score * (0.5 + coverage(query, row.text)) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ row }) => ({
          sourceId: row.id,
          sourceName: row.name,
          sentenceId: row.sentence_id,
          text: row.text,
        }));
    },
    regulations: (designId) => [...new Set(list(designId).flatMap((one) => one.regulations))],
    sweep: () =>
      sql.transaction(() => {
        const orphans = sql.all(
          sql.build
            .selectFrom('sources')
            .select(['seq', 'file_sha256'])
            .where('seq', 'not in', (eb) => eb.selectFrom('design_sources').select('source_seq')),
        );
        for (const { seq } of orphans) erase(seq);
        const files = new Set(orphans.map((one) => one.file_sha256));
        return [...files].filter((file) => !isRead(file));
      }),
  };
}

export const imageTypes = ['image/png', 'image/jpeg', 'image/gif'] as const;

/** A copy of a design holds the same sources. */
export function copySources({ sql }: Pick<Context, 'sql'>, from: number, to: number): void {
  sql.run(
    sql.build
      .insertInto('design_sources')
      .columns(['design_seq', 'source_seq', 'name', 'size', 'added_at'])
      .expression(
        sql.build
          .selectFrom('design_sources')
          .select((eb) => [eb.val(to).as('design_seq'), 'source_seq', 'name', 'size', 'added_at'])
          .where('design_seq', '=', from),
      ),
  );
}

/** The whole document as it is stored. */
export function packSource(source: SourceDocument): Uint8Array {
  return gzipSync(JSON.stringify(source));
}

/** A stored document. Those of the first readers say nothing of losses. Throws for what is no such thing. */
export function unpackSource(bytes: Uint8Array): SourceDocument {
  const stored: Omit<SourceDocument, 'losses'> & Partial<SourceDocument> = JSON.parse(
    gunzipSync(bytes).toString('utf8'),
  );
  return { ...stored, losses: stored.losses ?? [] };
}
