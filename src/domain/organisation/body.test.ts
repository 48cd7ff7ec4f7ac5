import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyKind, bodySlug, parentBodyName } from './body.ts'
import { organisationSlug, reservedPathWords } from './organisation.ts'
import { freeSlug, slugOf } from './slug.ts'
import { actorName, mayImport, mayImportInto, mayRead, publicViewer } from './viewer.ts'

describe('a body', () => {
  it.each([
    ['Regionfullmäktige', 'council'],
    ['Regionstyrelsen', 'executiveBoard'],
    ['Hälso- och sjukvårdsnämnden', 'board'],
    ['Hälso- och sjukvårdsnämndens arbetsutskott', 'committee'],
    ['Beredning för folkhälsa', 'draftingBody'],
    ['Regionstyrelsens förvaltning', 'administration'],
    ['Hälso- och sjukvårdsdirektören', 'other'],
    ['Kulturnämnd', 'board'],
    ['Kommunstyrelse', 'executiveBoard'],
    ['Folkhälsoberedning', 'draftingBody'],
    ['Folkhälsoberedningen', 'draftingBody'],
    ['Beredning', 'draftingBody'],
    [' Kulturnämnden ', 'board'],
    ['Fullmäktigegruppen', 'other'],
    ['Utskottsgruppen', 'other'],
    ['Gruppen för beredning av taxor', 'other'],
    ['Kulturberedningsgruppen', 'other'],
    ['Nämndkansliet', 'other'],
    ['Förvaltningsledningen', 'other'],
    ['Styrelserummet', 'other'],
  ])('called %s is a %s', (name, kind) => expect(bodyKind(name)).toBe(kind))

  it.each([
    ['Regionfullmäktige', 'rf'],
    ['Regionstyrelsen', 'rs'],
    ['Hälso- och sjukvårdsnämnden', 'hsn'],
    ['Hälso- och sjukvårdsnämndens arbetsutskott', 'hsn-au'],
    ['Regionala utvecklingsnämnden', 'run'],
    ['Kommunfullmäktige', 'kf'],
    ['Nämnden', 'namnden'],
    ['Nämnden för kultur', 'nk'],
    ['Nämnden för Vård i hemmet på landet', 'nvhl'],
    ['Styrelsen av kultur med teater till alla samt bad', 'sktab'],
    ['Kultur  -  nämnden', 'kn'],
    ['Kulturnämndens arbetsutskottet', 'kn-au'],
    ['Kulturnämndens stora arbetsutskott', 'kn-stora-arbetsutskott'],
    ['Kulturnämndens arbetsutskottsgrupp', 'kn-arbetsutskottsgrupp'],
    ['Nämndkulturnämnden', 'nn'],
    ['Kulturnämndgruppen Väst', 'kv'],
  ])('called %s has the path word %s', (name, slug) => expect(bodySlug(name)).toBe(slug))

  it('belongs to the one its genitive names', () => {
    expect(parentBodyName('Hälso- och sjukvårdsnämndens arbetsutskott')).toBe('Hälso- och sjukvårdsnämnden')
    expect(parentBodyName(' Regionstyrelsens  förvaltning')).toBe('Regionstyrelsen')
    expect(parentBodyName('Regionfullmäktiges presidium')).toBe('Regionfullmäktige')
    expect(parentBodyName('Regionstyrelsen')).toBeNull()
    expect(parentBodyName('Nämndens arbetsutskott')).toBeNull()
  })
})

describe('an organisation', () => {
  it('has its own name as path word, without the word for its kind', () => {
    expect(organisationSlug('Region Fjällmark')).toBe('fjallmark')
    expect(organisationSlug('Stenåkers kommun')).toBe('stenakers')
  })
  it.each([
    ['  Region  Fjällmark ', 'fjallmark'],
    ['Landstinget i Fjällmark', 'fjallmark'],
    ['Regionen Fjällmark', 'fjallmark'],
    ['Fjällmark  stad', 'fjallmark'],
    ['Fjällmark region', 'fjallmark'],
    ['Storregion Fjällmark', 'storregion-fjallmark'],
    ['Fjällmarks stadsdel', 'fjallmarks-stadsdel'],
    ['Region', 'region'],
    ['Region ', 'region'],
    ['Region ?', 'region'],
    ['?', 'organisation'],
  ])('called %s has the path word %s', (name, slug) => expect(organisationSlug(name)).toBe(slug))

  it.each(['En', 'healthz', 'readyz', 'assets', 'API', 'Ny', 'Logga in', 'static'])(
    'never takes a word that a door uses: %s',
    (word) => expect(organisationSlug(`Region ${word}`)).toMatch(/^organisation-[a-z]/),
  )
  it('keeps the words of its own lists from its bodies', () =>
    expect([...reservedPathWords]).toEqual(
      expect.arrayContaining([
        ...[
          'uppdrag',
          'sammantraden',
          'arenden',
          'mal',
          'kallor',
          'fynd',
          'inlasning',
          'sok',
          'anslagstavla',
        ],
      ]),
    ))
})

describe('a path word', () => {
  it('is cut at a word', () => {
    const slug = slugOf(Array.from({ length: 30 }, () => 'ärende').join(' '))
    expect(slug.length).toBeLessThanOrEqual(70)
    expect(slug.endsWith('arende')).toBe(true)
  })
  it('is whole up to 70 characters, and cut hard only where it has no words', () => {
    expect(slugOf('a'.repeat(70))).toHaveLength(70)
    expect(slugOf(`${'a'.repeat(70)} b`)).toBe('a'.repeat(70))
    expect(slugOf(`${'a'.repeat(35)} ${'b'.repeat(35)}`)).toBe('a'.repeat(35))
  })
  it('holds nothing but a–z, digits and single hyphens between them', () => {
    expect(slugOf('  ÅÄÖ é — §§ 12 a!! ')).toBe('aao-e-12-a')
    expect(slugOf('—')).toBe('')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slugOf(slugOf(name))).toBe(slugOf(name))
      }),
    )
  })
  it('is never given twice', () => {
    expect(freeSlug('hsn', new Set(['hsn', 'hsn-2']))).toBe('hsn-3')
    expect(freeSlug('hsn', new Set())).toBe('hsn')
  })
})

describe('who may do what', () => {
  it('lets anyone read', () => expect(mayRead(publicViewer)).toEqual({ allowed: true }))
  it('lets the administrator read documents in', () =>
    expect(mayImport({ kind: 'administrator', name: 'a' })).toEqual({ allowed: true }))
  it('refuses the public to read documents in, and says why', () =>
    expect(mayImport(publicViewer)).toEqual({ refused: true, reasons: ['not-administrator'] }))
  const administrator = { kind: 'administrator' as const, name: 'Alva' }
  const loader = { kind: 'loader' as const }
  it.each([
    [administrator, false, []],
    [administrator, true, ['demonstration']],
    [loader, true, []],
    [loader, false, ['demonstration']],
    [publicViewer, true, ['not-administrator']],
    [publicViewer, false, ['not-administrator']],
  ])(
    'keeps real documents and the demonstration apart: %j, demonstration %s',
    (viewer, demonstration, reasons) => {
      const permission = mayImportInto(viewer, { demonstration })
      expect('refused' in permission ? permission.reasons : []).toEqual(reasons)
    },
  )
  it('notes the administrator by name, others by what they are', () =>
    expect([administrator, loader, publicViewer].map(actorName)).toEqual(['Alva', 'loader', 'public']))
})
