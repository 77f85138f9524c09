/** Indonesian: texts inside the HTML review file. */
export const reviewPage = {
  title: 'Telaah rancangan',
} as const;
