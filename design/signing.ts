/**
 * Who signs an exported document. Names and NIP are put in at export, on this machine only: they
 * are part of no design, no model's text and no log.
 */
import { z } from 'zod';
import { dateSchema } from './quantity.ts';

export const signerRoleSchema = z.enum([
  /** *Penyusun*. */
  'author',
  /** *Pejabat yang menyetujui/mengesahkan*. */
  'approver',
  /** *Atasan langsung*; of a change project also its mentor. */
  'supervisor',
  'coach',
  /** *Penguji*. */
  'examiner',
  /** *Widyaiswara/fasilitator*. */
  'facilitator',
  'participant',
]);
export type SignerRole = z.infer<typeof signerRoleSchema>;

export const signerSchema = z.object({
  name: z.string().trim().max(200),
  /** *Jabatan*. */
  position: z.string().trim().max(300),
  /** As it is to be printed; digits are not checked here (NI PPPK differ). */
  nip: z.string().trim().max(40),
});
export type Signer = z.infer<typeof signerSchema>;

export const signingSchema = z.object({
  place: z.string().trim().max(120),
  date: dateSchema.nullable(),
  /** *Nomor surat/dokumen*, where the agency gives one. */
  number: z.string().trim().max(120),
  signers: z.partialRecord(signerRoleSchema, signerSchema),
});
export type Signing = z.infer<typeof signingSchema>;

export function emptySigning(): Signing {
  return { place: '', date: null, number: '', signers: {} };
}
