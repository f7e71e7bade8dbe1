export { docxOf } from './docx/docx.ts'
export { writeOdt } from './odt.ts'
export { writePdf } from './pdf/pdf.ts'
export { pngOf } from './picture.ts'
