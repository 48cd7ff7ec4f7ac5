import { describe, expect, it } from 'vitest'
import { bodyKind, bodySlug, parentBodyName } from './body.ts'
import { organisationSlug } from './organisation.ts'
import { freeSlug, slugOf } from './slug.ts'
import { mayImport, mayRead, publicViewer } from './viewer.ts'

describe('a body', () => {
  it.each([
    ['Regionfullmäktige', 'council'],
    ['Regionstyrelsen', 'executiveBoard'],
    ['Hälso- och sjukvårdsnämnden', 'board'],
    ['Hälso- och sjukvårdsnämndens arbetsutskott', 'committee'],
    ['Beredning för folkhälsa', 'draftingBody'],
    ['Regionstyrelsens förvaltning', 'administration'],
    ['Hälso- och sjukvårdsdirektören', 'other'],
  ])('called %s is a %s', (name, kind) => expect(bodyKind(name)).toBe(kind))

  it.each([
    ['Regionfullmäktige', 'rf'],
    ['Regionstyrelsen', 'rs'],
    ['Hälso- och sjukvårdsnämnden', 'hsn'],
    ['Hälso- och sjukvårdsnämndens arbetsutskott', 'hsn-au'],
    ['Regionala utvecklingsnämnden', 'run'],
    ['Kommunfullmäktige', 'kf'],
    ['Nämnden', 'namnden'],
  ])('called %s has the path word %s', (name, slug) => expect(bodySlug(name)).toBe(slug))

  it('belongs to the one its genitive names', () => {
    expect(parentBodyName('Hälso- och sjukvårdsnämndens arbetsutskott')).toBe('Hälso- och sjukvårdsnämnden')
    expect(parentBodyName('Regionstyrelsen')).toBeNull()
  })
})

describe('an organisation', () => {
  it('has its own name as path word, without the word for its kind', () => {
    expect(organisationSlug('Region Fjällmark')).toBe('fjallmark')
    expect(organisationSlug('Stenåkers kommun')).toBe('stenakers')
  })
  it('never takes a word that a door uses', () =>
    expect(organisationSlug('Region En')).toBe('organisation-en'))
})

describe('a path word', () => {
  it('is cut at a word', () => {
    const slug = slugOf(Array.from({ length: 30 }, () => 'ärende').join(' '))
    expect(slug.length).toBeLessThanOrEqual(70)
    expect(slug.endsWith('arende')).toBe(true)
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
})
