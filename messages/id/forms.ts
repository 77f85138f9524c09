/** Indonesian: texts inside the forms: RBPMP, RP, KAK, AKPK and evaluation matrices. */
export const forms = {
  title: 'Formulir',
} as const;
