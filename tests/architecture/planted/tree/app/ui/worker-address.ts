import url from '../data/search.worker.ts?worker&url';
export const address: string = url;
