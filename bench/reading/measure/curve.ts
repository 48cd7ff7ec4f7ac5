import type { Bin } from './calibration.ts'

const size = 320
const margin = 46

/** The calibration as a picture: what was given against what was right; on the line, both are the same. */
export function curveOf(bins: Bin[], heldOut: Bin[]): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 2 * margin + 130} ${size + 2 * margin}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>The share that was right by the confidence that was given</title>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<path d="M${x(0)} ${y(0)}H${x(1)}M${x(0)} ${y(0)}V${y(1)}" stroke="#444" fill="none"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4" fill="none"/>`,
    ...ticks.map((tick) => tickMarks(tick)),
    `<text x="${x(0.5)}" y="${size + margin + 36}" text-anchor="middle">given confidence</text>`,
    `<text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">share right</text>`,
    series(bins, (bin) => bin.values, '#1f5f8b', 'values, all', 0),
    series(heldOut, (bin) => bin.values, '#b3372f', 'values, held out', 1),
    series(bins, (bin) => bin.whole, '#7fa8c4', 'whole, all', 2),
    series(heldOut, (bin) => bin.whole, '#dd9c97', 'whole, held out', 3),
    '</svg>\n',
  ].join('\n')
}

function x(value: number): number {
  return Math.round(margin + value * size)
}

function y(value: number): number {
  return Math.round(margin + (1 - value) * size)
}

function tickMarks(tick: number): string {
  return `<text x="${x(tick)}" y="${y(0) + 16}" text-anchor="middle">${tick}</text><text x="${x(0) - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`
}

function series(bins: Bin[], right: (bin: Bin) => number, colour: string, name: string, nth: number): string {
  const points = bins.map((bin) => [x(bin.given), y(right(bin))] as const)
  const line = points.map(([left, top]) => `${left},${top}`).join(' ')
  const dots = points.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3.5" fill="${colour}"/>`)
  const top = margin + 16 + nth * 20
  const key = `<circle cx="${x(1) + 22}" cy="${top - 4}" r="4" fill="${colour}"/><text x="${x(1) + 32}" y="${top}">${name}</text>`
  return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}${key}`
}
