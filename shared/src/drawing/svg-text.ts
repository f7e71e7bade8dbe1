/** What may not stand in XML 1.0 (W3C, 2008, section 2.2), and halves of letters without the other half. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as they can stand in XML, as text and within quotes: none of them is read as markup. */
export const escaped = (words: string): string =>
  words.replaceAll(IMPOSSIBLE, '').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')

/** An element of XML with its attributes; those without a value are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeValue(value)}"`]))
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Numbers to a hundredth: nobody sees more, and a file is half as large. */
const attributeValue = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)
