export { docxOf } from './docx/docx.ts'
export { odtOf } from './odt.ts'
export { pdfOf } from './pdf/pdf.ts'
export { pngOf } from './picture.ts'
