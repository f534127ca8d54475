export const load = () => import('../data/rows.ts');
