export const speak = (): void => console.log('a word of the journal');
