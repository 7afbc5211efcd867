// Pages as a printer gets them.

/** The pages of a PDF: their number, and their width in points. */
function pages(pdf) {
  const text = pdf.toString("latin1");
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/g)].map(([, width]) => Number(width));
  return { count: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, width: Math.max(...boxes) };
}

/** How many sheets of A4 a page takes. */
const sheets = async (page) => pages(await page.pdf({ format: "A4", preferCSSPageSize: true })).count;

module.exports = { pages, sheets };
