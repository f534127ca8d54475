import { tool } from '../scripts/tool.ts';
export const server = tool;
