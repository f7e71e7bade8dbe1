/* What pdfkit 0.20 takes and its types do not know yet. */

declare namespace PDFKit.Mixins {
  interface PDFFont {
    /** A font that was read already. */
    registerFont(name: string, font: import('fontkit').Font): this
  }

  interface StructureElementOptions {
    /** Of a header cell: what it is the header of. */
    scope?: 'Column' | 'Row'
    /** Of a figure: where it stands on the page, as left, top, right and bottom. */
    bbox?: readonly [number, number, number, number]
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
  }

  interface PDFOutline {
    addItem(
      title: string,
      options: { readonly expanded: boolean; readonly top: number; readonly left: number },
    ): PDFOutline
  }
}
