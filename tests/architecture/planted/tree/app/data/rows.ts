export type Row = { readonly id: string };
export const rows: Row[] = [];
