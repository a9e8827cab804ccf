// Opens a marked PDF in pdf.js and reads the text under the quads of each highlight.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import fs from 'node:fs';
const doc = await getDocument({ data: new Uint8Array(fs.readFileSync(process.argv[2])), verbosity: 0 }).promise;
let highlights = 0, quads = 0, notes = 0, empty = 0, pages = doc.numPages;
for (let n = 1; n <= pages; n++) {
  const page = await doc.getPage(n);
  const items = (await page.getTextContent()).items.filter(i => i.str && i.str.trim());
  for (const a of await page.getAnnotations()) {
    if (a.subtype !== 'Highlight') continue;
    highlights++;
    if (a.contentsObj?.str || a.popupRef) notes++;
    const q = a.quadPoints; const per = 8;
    let under = false;
    for (let i = 0; i < (q?.length ?? 0); i += per) {
      quads++;
      const xs = [0, 2, 4, 6].map(k => q[i + k]), ys = [1, 3, 5, 7].map(k => q[i + k]);
      const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      under ||= items.some(t => t.transform[4] < x1 && t.transform[4] + t.width > x0 && t.transform[5] >= y0 - 1 && t.transform[5] <= y1);
    }
    if (!under) empty++;
  }
}
console.log(`${process.argv[2].split('/').pop()}: ${pages} pages, ${highlights} highlights, ${quads} quads, ${notes} with a note, ${empty} over no text`);
