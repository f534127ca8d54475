// Stands in for the package `decode-named-character-reference` in the build (vite.config.ts). In a
// browser that one decodes "&copy;" by setting innerHTML, which Trusted Types forbid: the parser would
// throw on the address of a link. Character references are not read here anyway (parse-markdown.ts).

export const decodeNamedCharacterReference = (): false => false;
