/** Indonesian: review in the app: comments, rounds, files that come back, approval. */
export const reviewDesk = {
  title: 'Telaah',
} as const;
