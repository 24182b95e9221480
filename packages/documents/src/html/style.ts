/** How a page looks: readable at any width and in print, with the reader's own colours and fonts. */
export const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 100%/1.5 system-ui, sans-serif }
body { margin: 0 }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.5em 0 0.5em }
table { border-collapse: collapse; margin: 1em 0 }
caption { font-weight: bold; text-align: start; padding: 0.25em 0 }
th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top }
.number { text-align: end; font-variant-numeric: tabular-nums }
.figure { font-size: 1.25em }
@media print { main { max-width: none; padding: 0 } thead { display: table-header-group } tr { break-inside: avoid } }
`;
