// npm run headers: writes public/_headers from the one source of the security headers.
import { writeFileSync } from 'node:fs';
import { renderHeadersFile } from '#server/headers-file.ts';

const path = new URL('../public/_headers', import.meta.url);
writeFileSync(path, renderHeadersFile());
console.log('Wrote public/_headers');
