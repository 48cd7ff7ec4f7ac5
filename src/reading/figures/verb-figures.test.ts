import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const read = (text: string) => readFigures(layoutOfText(text), [])
const brief = (text: string) => read(text).map(({ label, of, value, unit }) => [label, of, value, unit])

describe('a figure whose verb says what is measured', () => {
  test.each([
    [
      'Resandet på de sex linjerna har ökat med 11 procent jämfört med i fjol.',
      'Resandet på de sex linjerna har ökat',
      11,
    ],
    ['Lagervärdet har minskat med 3,4 mkr.', 'Lagervärdet har minskat', 3.4],
    ['Ramarna har räknats upp med 2,1 procent för löner och priser.', 'Ramarna har räknats upp', 2.1],
    [
      'Åtgärder som minskar lokalkostnaden med 0,7 mkr är genomförda.',
      'Åtgärder som minskar lokalkostnaden',
      0.7,
    ],
    ['Under våren har resandet ökat med 12 procent.', 'har resandet ökat', 12],
  ])('keeps the verb of a change: %s', (text, label, value) => {
    const [figure, ...others] = read(text)
    expect(others).toEqual([])
    expect(figure).toMatchObject({ label, value })
    expect(figure).not.toHaveProperty('role')
  })

  test.each([
    ['Kvällsturerna har kostat 2,9 mkr.', 'Kvällsturerna har kostat', 2.9],
    ['Två turer till kostar 0,6 mkr om året.', 'Två turer till kostar', 0.6],
    ['Utredaren har visat att en ny depå skulle kosta 31 mkr om året.', 'en ny depå skulle kosta', 31],
  ])('keeps the verb of a cost: %s', (text, label, value) => {
    expect(brief(text).map(([said, , number]) => [said, number])).toEqual([[label, value]])
  })

  test('names an amount by its kind', () => {
    expect(
      brief('Utredningen visar att en depå kostar 31 mkr om året och kräver en investering om 44 mkr.'),
    ).toEqual([
      ['en depå kostar', null, 31, 'mkr om året'],
      ['investering', null, 44, 'mkr'],
    ])
    expect(brief('I ramen ingår 14,5 mkr för tolv nya platser vid sjukhuset.')).toEqual([
      ['tolv nya platser vid sjukhuset', 'ramen', 14.5, 'mkr'],
    ])
  })

  test('is none of what shall be done, or is proposed', () => {
    for (const text of [
      'Minska tjänsteresorna med 15 procent jämfört med 2023.',
      'Förvaltningen får i uppdrag att minska kostnaden med 5 procent.',
      'Ta fram förslag till åtgärder som minskar lokalkostnaden med 120 miljoner kronor till år 2030.',
      'Styrelsen föreslog att ramen ökas med 14,5 mkr.',
      'Nämnden föreslår en investering om 44 mkr.',
      'Det har ökat med 3 procent.',
    ])
      expect([text, brief(text)]).toEqual([text, []])
  })
})

describe('what a change is of', () => {
  const labels = (text: string) => read(text).map(({ label }) => label)
  test.each([
    ['Resandet har totalt ökat med sammanlagt 3 procent.', 'Resandet har totalt ökat'],
    ['Elpriset steg med 3 procent.', 'Elpriset steg'],
    ['Räntorna höjdes kraftigt med 3 procent.', 'Räntorna höjdes kraftigt'],
    ['Ramen räknades upp med 3 procent.', 'Ramen räknades upp'],
    ['Det gick bra, räntorna höjdes med 3 procent.', 'räntorna höjdes'],
    ['Det gick bra och räntorna höjdes med 3 procent.', 'räntorna höjdes'],
    ['Resor och mat ökade med 3 procent.', 'Resor och mat ökade'],
    ['Utsläppen har sedan år 2020 minskat med 3 procent.', 'Utsläppen har minskat'],
    ['Efter sommaren har resandet ökat med 3 procent.', 'har resandet ökat'],
  ])('is what its own clause names: %s', (text, label) => expect(labels(text)).toEqual([label]))

  test.each([
    'Vi minskade med 3 procent.',
    'Resandet på linje 5 har ökat med 3 procent.',
    'Ta fram en plan som minskar resandet med 3 procent.',
    `Resandet ${'för resandet '.repeat(7)}ökade med 3 procent.`,
  ])('is not told in "%s"', (text) => expect(labels(text)).toEqual([]))
})

describe('what something costs', () => {
  const costs = (text: string) => read(text).map(({ label, role }) => [label, role ?? null])
  test.each([
    ['En depå kostar idag 3 mkr.', 'En depå kostar', null],
    ['En depå kostar i dag 3 mkr.', 'En depå kostar', null],
    ['En depå beräknas kosta totalt 3 mkr.', 'En depå beräknas kosta', null],
    ['Depån kostade 3 mkr.', 'Depån kostade', 'outcome'],
    ['Depån hade kostat 3 mkr.', 'Depån hade kostat', 'outcome'],
    ['Depån har kostat 3 mkr.', 'Depån har kostat', 'outcome'],
  ])('was measured only where it is past: %s', (text, label, role) =>
    expect(costs(text)).toEqual([[label, role]]),
  )
  test.each(['Det kostar 3 mkr.', 'Depån kostar 3 mkr mer än i fjol.', 'Nämnden kostade 3 mkr.'])(
    'is not told in "%s"',
    (text) => expect(costs(text)).toEqual([]),
  )
})

describe('an amount named by its kind', () => {
  const kinds = (text: string) => read(text).map(({ label }) => label)
  test.each([
    ['Det kräver en investering om 3 mkr.', 'investering'],
    ['Det ger ett statligt bidrag på 3 mkr.', 'statligt bidrag'],
    ['Det ger en lokalkostnad på 3 mkr.', 'lokalkostnad'],
    ['Det medför en målning med en kostnad på 3 mkr.', 'kostnad'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]))
  test.each([
    'Det kräver en investering om 3 procent.',
    'Vi föreslår en investering om 3 mkr.',
    'Förslaget vill ge en investering om 3 mkr.',
    'Föreslå en investering om 3 mkr.',
    'Vårt mål kräver en investering om 3 mkr.',
    'Vårt målet kräver en investering om 3 mkr.',
  ])('is not where it is wanted, or no amount: %s', (text) => expect(kinds(text)).toEqual([]))

  test('may be a part of a frame, and stands from the frame to what it is for', () => {
    const text = 'Så är det. I ramen för nya vården ingår 3 mkr för nya platser.'
    const [figure] = read(text)
    expect(figure).toMatchObject({ label: 'nya platser', of: 'ramen för nya vården' })
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe(
      'ramen för nya vården ingår 3 mkr för nya platser',
    )
    expect(brief('I ramen ingår 3 mkr och för nya platser mer.')).toEqual([])
    expect(brief('I ramen ingår nu 3 mkr för nya platser.')).toEqual([])
    expect(brief('Det som I ramen ingår 3 mkr för nya platser.')).toEqual([])
  })
})

describe('a figure that was set or counted', () => {
  test('is what was decided, at no time of its own', () => {
    const [frame] = read(
      'Fullmäktige fastställde den 25 november 2025, § 150, nämndens ram till 5 142,3 mkr.',
    )
    expect(frame).toMatchObject({ label: 'nämndens ram', value: 5142.3, asOf: null })
    expect(frame).not.toHaveProperty('role')
  })
  test('is of those who are told of in a clause', () => {
    expect(
      brief('Antalet personer som har väntat längre än 90 dagar på operation var 512 den 30 september.'),
    ).toEqual([['Antalet personer som har väntat längre än 90 dagar på operation', null, 512, null]])
  })
  test('has its time between verb and number', () => {
    expect(brief('Antalet besök var under första veckan 38 procent av det vanliga.')).toEqual([
      ['Antalet besök', 'det vanliga', 38, 'procent'],
    ])
  })
})

describe('an amount between commas', () => {
  test('is of what stands before it', () => {
    expect(brief('Fullmäktige har fattat beslut om nämndens ram, 5 020,4 mkr, och om åtta uppdrag.')).toEqual(
      [['nämndens ram', null, 5020.4, 'mkr']],
    )
    expect(
      brief(
        'De största är färre vikariat inom skolan, 11 mkr, färre tjänster, 24 mkr, och ändrade scheman, 29 mkr.',
      ),
    ).toEqual([
      ['färre vikariat inom skolan', null, 11, 'mkr'],
      ['färre tjänster', null, 24, 'mkr'],
      ['ändrade scheman', null, 29, 'mkr'],
    ])
  })
  test('is not where what stands before it names nothing', () => {
    expect(brief('Det kostar, 5 mkr, en del.')).toEqual([])
    expect(brief('Enligt § 12, 5 mkr, är det så.')).toEqual([])
  })
})

describe('a bullet', () => {
  test('states a figure without a full stop', () => {
    expect(
      brief('Ekonomi\n\n• Nämndens kostnad är 5 020,4 mkr\n• Ramen har räknats upp med 105,4 mkr\n'),
    ).toEqual([
      ['Nämndens kostnad', null, 5020.4, 'mkr'],
      ['Ramen har räknats upp', null, 105.4, 'mkr'],
    ])
  })
})

describe('what only names a change or an aim', () => {
  test('is of what the sentence before measures', () => {
    expect(
      brief('Kostnaden för taxi beräknas bli 6,8 mkr. Minskningen är 15 procent, och målet nås.').at(-1),
    ).toEqual(['Minskningen', 'Kostnaden för taxi', 15, 'procent'])
    expect(
      brief('Andelen hyrda bilar var 2,4 procent i maj. Målet om 2 procent nås inte under året.').at(-1),
    ).toEqual(['Målet', 'Andelen hyrda bilar', 2, 'procent'])
    expect(brief('Minskningen är 15 procent.')).toEqual([])
  })
})
