// Own drawings on a grid of 20, lines of 1.5.
const paths = {
  add: 'M10 4v12M4 10h12',
  handle: 'M7 4.5v.01M13 4.5v.01M7 10v.01M13 10v.01M7 15.5v.01M13 15.5v.01',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M8 4h6M6 16h6M11.5 4l-3 12',
  strike: 'M4 10h12M13.5 6.5C13 5 11.7 4 10 4 7.5 4 6.5 5.5 6.5 7M6.5 13.500C7 15 8.3 16 10 16c2.5 0 3.7-1.5 3.5-3.2',
  sub: 'M4 5l7 9M11 5l-7 9M14 13.500c0-2 3-2 3 0 0 1.5-3 2-3 3.500h3',
  sup: 'M4 6l7 9M11 6l-7 9M14 4c0-2 3-2 3 0 0 1.5-3 2-3 3.500h3',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  link: 'M8.5 11.500l3-3M9 6.500l1.5-1.500a3.2 3.2 0 0 1 4.5 4.500L13.5 11M11 13.500L9.5 15A3.2 3.2 0 0 1 5 10.500L6.5 9',
  heading: 'M5 4v12M14 4v12M5 10h9',
  quote: 'M8.5 6C6 7 5 9 5 11.500V14h3.500v-3H6.500M16 6c-2.5 1-3.5 3-3.5 5.500V14H16v-3h-2',
  text: 'M4 5h12M4 8.300h12M4 11.600h12M4 15h7',
  bullets: 'M8 5h8M8 10h8M8 15h8M4 5v.01M4 10v.01M4 15v.01',
  numbers: 'M9 5h7M9 10h7M9 15h7M3.5 4L5 3.500V8M3.5 13c0-1.5 2.5-1.5 2.5 0 0 1-2.5 1.7-2.5 3H6',
  pullQuote: 'M4 4h12M4 16h12M7 8.500h6M6 11.500h8',
  picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.500L17 14M12.5 7.500v.01',
  gallery: 'M3 6.500h11V16H3zM6 6V3.500h11V13h-2.500M3 13.500l3-2.5 4 4',
  related: 'M3 4h14v12H3zM3 4h6v12H3M11.5 8H15M11.5 11H15',
  points: 'M4 5.500l1.2 1.200L7.5 4.500M4 11.500l1.2 1.2 2.3-2.200M10 6h6.500M10 12h6.500M10 15.500h4',
  box: 'M3 3.500h14v13H3zM6 7h8M6 10h8M6 13h5',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M9 4v12',
  embed: 'M3 4h14v12H3zM8.5 7.500v5l4-2.500z',
  document: 'M5 3h7l3.5 3.500V17H5zM12 3v3.500h3.500M7.5 10h5M7.5 13h5',
  correction: 'M4 16l.800-3.200L13.5 4 16 6.5 7.2 15.200zM11.5 6L14 8.5',
  up: 'M10 16V4.500M5 9.500l5-5 5 5',
  down: 'M10 4v11.500M5 10.500l5 5 5-5',
  remove: 'M5 5l10 10M15 5L5 15',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.700 10.500h7.600L14.5 6',
  swap: 'M4 7h11l-3-3M16 13H5l3 3',
  focus: 'M10 3v3M10 14v3M3 10h3M14 10h3M10 10v.01M6.5 10a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0',
  search: 'M4 8.500a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M12 12l4.5 4.5',
} as const

export type IconName = keyof typeof paths

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('aria-hidden', 'true')
  svg.classList.add('icon')
  const path = document.createElementNS(svg.namespaceURI!, 'path')
  path.setAttribute('d', paths[name])
  svg.append(path)
  return svg as SVGSVGElement
}
