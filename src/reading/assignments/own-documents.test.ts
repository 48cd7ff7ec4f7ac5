import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'

const read = (...lines: string[]) =>
  structureOf('x.txt', layoutOfText(lines.join('\n'))).assignments.map(({ title, from, to, year }) => ({
    title,
    from,
    to,
    year,
  }))
const board = ['Region Nordala', 'Simnämnden']
const [council, own, office] = ['Regionfullmäktige', 'Simnämnden', 'Förvaltningen']

describe('an assignment on a slide', () => {
  it('is titled by what is to be done, without who gives it to whom', () => {
    const slides = read(
      'Uppdrag 2022',
      ...board,
      '',
      '',
      '',
      'Uppdrag från regionfullmäktige till simnämnden',
      '• Ta fram en plan för badplatser',
      '• Regionfullmäktige ger simnämnden i uppdrag att öka simkunnigheten',
      '',
      '',
      '',
      'Nämndens uppdrag till förvaltningen',
      '• Simnämnden uppdrar åt förvaltningen att se över avgifterna',
    )
    expect(slides).toEqual([
      { title: 'Ta fram en plan för badplatser', from: council, to: [own], year: 2022 },
      { title: 'öka simkunnigheten', from: council, to: [own], year: 2022 },
      { title: 'se över avgifterna', from: own, to: [office], year: 2022 },
    ])
  })

  it('may stand under an arrow', () => {
    const slides = read(
      ...board,
      '',
      '',
      '',
      'Uppdrag: fullmäktige → nämnden',
      '• Ta fram en plan',
      '• Öka simkunnigheten',
    )
    expect(slides.map(({ from, to }) => [from, ...to])).toEqual([
      [council, own],
      [council, own],
    ])
  })
})

describe('an assignment in a plan of a board', () => {
  it('from above is the board’s to carry out, and one to its administration comes from the board', () => {
    const plan = read(
      'Verksamhetsplan 2023',
      ...board,
      '',
      '2.1 Uppdrag från regionfullmäktige',
      '',
      '- Ta fram en plan för badplatser',
      '- Öka simkunnigheten',
      '',
      'Uppdrag till förvaltningen',
      '',
      'Nämnden ger förvaltningen i uppdrag att',
      '- se över avgifterna',
      '- mäta köerna',
    )
    expect(plan.map(({ from, to }) => [from, ...to])).toEqual([
      [council, own],
      [council, own],
      [own, office],
      [own, office],
    ])
    expect(plan[2]?.title).toBe('se över avgifterna')
  })
})

describe('an assignment in a report', () => {
  it('goes on past what became of the one before it', () => {
    const report = read(
      'Årsrapport 2022',
      ...board,
      '',
      'Uppdrag från regionfullmäktige',
      '',
      'Ta fram en plan för badplatser',
      'Planen är klar.',
      '',
      'Öka simkunnigheten',
      'Fler kan simma i dag.',
    )
    expect(report.map(({ title }) => title)).toEqual(['Ta fram en plan för badplatser', 'Öka simkunnigheten'])
  })

  it('is given by those that the sentence before the numbered ones names', () => {
    const report = read(
      'Årsrapport 2022',
      ...board,
      '',
      'Regionfullmäktige har gett nämnden två uppdrag för 2022.',
      '',
      'Uppdrag 1. Öka simkunnigheten',
      '',
      'Uppdrag 2. Korta köerna',
    )
    expect(report.map(({ from, to }) => [from, ...to])).toEqual([
      [council, own],
      [council, own],
    ])
  })
})

describe('an assignment in a letter', () => {
  const letter = (...lines: string[]) => read(...board, '2021-05-04', '', 'Begäran om plan', '', ...lines)

  it('is given by the letter where its own body says that it gives it', () => {
    expect(letter('Nämnden ger härmed förvaltningen i uppdrag att ta fram en plan för badplatser.')).toEqual([
      { title: 'ta fram en plan för badplatser', from: own, to: [office], year: 2021 },
    ])
  })

  it('is not given where it is proposed, or by another body', () => {
    expect(letter('Nämnden föreslår att styrelsen ger förvaltningen i uppdrag att mäta köerna.')).toEqual([])
    expect(letter('Regionstyrelsen ger nu simnämnden i uppdrag att mäta köerna.')).toEqual([])
  })
})
