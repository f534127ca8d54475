export const cast = (value: any): string => value;
