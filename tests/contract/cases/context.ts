/** What every case gets. */
import { isDefinedError, ORPCError } from '@orpc/client';
import { expect } from 'vitest';
import type { CarrierName, Opened } from '../carriers.ts';

export interface Context {
  readonly name: CarrierName;
  /** The core of the running test: fresh for each. */
  readonly at: Opened;
}

/** The declared failure a call ends in: its code and data. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ code: string; data: Record<string, unknown> }> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ORPCError);
  if (!(error instanceof ORPCError)) throw error;
  expect(isDefinedError(error), `${error.code} is declared`).toBe(true);
  const data: unknown = error.data;
  expect(data).toMatchObject({ key: expect.stringMatching(/^errors\./) });
  return { code: error.code, data: Object.fromEntries(Object.entries(data ?? {})) };
}

/** A brief of three sentences with a figure in it. */
export const brief = `Kepala Bidang Pelayanan Dinas Kependudukan Kota Contoh (rekaan) meminta pelatihan dua hari untuk 25 petugas loket.
Waktu tunggu pemohon rata-rata 95 menit, targetnya 45 menit dalam enam bulan.
Petugas belum pernah berlatih memeriksa kelengkapan berkas, dan papan informasi persyaratan sudah kedaluwarsa.`;
