import { describe, expect, it } from 'vitest'
import { baseForm, bodyKey, findBodies, resolveBody } from './bodies.ts'

const names = (text: string) => findBodies(text).map((body) => body.name)

describe('the name of a body', () => {
  it.each([
    ['Regionstyrelsen föreslår', 'Regionstyrelsen'],
    ['regionfullmäktiges uppdrag', 'Regionfullmäktige'],
    ['hälso- och sjukvårdsnämndens beslut', 'Hälso- och sjukvårdsnämnden'],
    ['Hälso-och sjukvårdsnämnden', 'Hälso- och sjukvårdsnämnden'],
    ['till hälso-\noch sjukvårdsnämnden', 'Hälso- och sjukvårdsnämnden'],
    ['Hälso och sjukvårdsnämnden', 'Hälso- och sjukvårdsnämnden'],
    ['av Hälso och sjukvårdsdirektör', 'Hälso- och sjukvårdsdirektören'],
    ['Miljö och byggnadsnämnden beslutar', 'Miljö- och byggnadsnämnden'],
    ['plan-, bygg- och miljönämnden', 'Plan-, bygg- och miljönämnden'],
    ['KOMMUNSTYRELSEN', 'Kommunstyrelsen'],
    ['BARN- OCH UTBILDNINGSNÄMNDEN', 'Barn- och utbildningsnämnden'],
    ['regionala utvecklingsnämnden', 'Regionala utvecklingsnämnden'],
    ['Tekniska nämndens ordförande', 'Tekniska nämnden'],
    ['norra hälso- och sjukvårdsnämnden', 'Norra hälso- och sjukvårdsnämnden'],
    ['hälso- och sjukvårdsnämndens arbetsutskott', 'Hälso- och sjukvårdsnämndens arbetsutskott'],
    ['Regionstyrelsens förvaltning', 'Regionstyrelsens förvaltning'],
    ['beredningen för primärvård och tandvård lyfter', 'Beredningen för primärvård och tandvård'],
    ['Beredningen för nära \nvård redovisar', 'Beredningen för nära vård'],
    ['Beredning för folkhälsa', 'Beredning för folkhälsa'],
    ['regionstyrelsens utskott för hållbar utveckling', 'Regionstyrelsens utskott för hållbar utveckling'],
    ['Nämnden för hemsjukvård, hjälpmedel och tolkar.', 'Nämnden för hemsjukvård, hjälpmedel och tolkar'],
    ['Nämnden för hälsofrämjande arbete beslutar', 'Nämnden för hälsofrämjande arbete'],
    ['HR-direktören får i uppdrag', 'HR-direktören'],
    ['folkhälsorådets yttrande', 'Folkhälsorådet'],
    ['Kommunala pensionärsrådet beslutar', 'Kommunala pensionärsrådet'],
    ['Rådet för funktionshinderfrågor beslutar', 'Rådet för funktionshinderfrågor'],
    ['föreslår medlemskommunernas fullmäktige att', 'Medlemskommunernas fullmäktige'],
  ])('in %j is %j', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it.each([
    'Verksamhetsområdet växer',
    'områdets karta',
    'Regionrådet talade',
    'kommunalråds',
    'goda råd till äldre',
  ])('is not in %j', (text) => {
    expect(names(text)).toEqual([])
  })

  it('is found once for each body of a list', () => {
    expect(names('Hälso- och sjukvårdsnämnden, regionstyrelsen och regionala utvecklingsnämnden')).toEqual([
      'Hälso- och sjukvårdsnämnden',
      'Regionstyrelsen',
      'Regionala utvecklingsnämnden',
    ])
    expect(names('Regionstyrelsen och sjukvårdsnämnden')).toEqual(['Regionstyrelsen', 'Sjukvårdsnämnden'])
    expect(names('beredningen för folkhälsa och beredningen för demokrati')).toEqual([
      'Beredningen för folkhälsa',
      'Beredningen för demokrati',
    ])
  })

  it('is not joined to a body before it unless that owns it', () => {
    expect(names('Regionstyrelsens Trafiknämnden')).toEqual(['Regionstyrelsen', 'Trafiknämnden'])
    expect(names('regionstyrelsens trafikutskott')).toEqual(['Regionstyrelsens trafikutskott'])
  })

  it('takes no purpose for an area', () => {
    expect(names('Ärendet överlämnas till nämnden för beslut')).toEqual(['Nämnden'])
    expect(names('Sänds till nämnden för ställningstagande senast den 3 maj')).toEqual(['Nämnden'])
    expect(names('lämnas till styrelsen för kännedom och till nämnden för ställningstagande')).toEqual([
      'Styrelsen',
      'Nämnden',
    ])
    expect(names('beredningen för folkhälsa och ger i uppdrag')).toEqual(['Beredningen för folkhälsa'])
  })

  it('is not read into an activity or a body in general', () => {
    expect(names('gemensam beredning har skett')).toEqual([])
    expect(names('införande och förvaltning av system; varje facknämnd; en nämnd')).toEqual([])
    expect(names('alla nämnder och styrelser, nämndplan, förvaltningschef, inom området')).toEqual([])
    expect(names('Regionstyrelsens beredning av ärendet')).toEqual(['Regionstyrelsen'])
    expect(names('minska nämndens kostnader')).toEqual(['Nämnden'])
  })

  it('is bare when only the context tells which body is meant', () => {
    expect(findBodies('Nämnden och arbetsutskottet').map((body) => body.bare)).toEqual([true, true])
    expect(findBodies('regionstyrelsen, tekniska nämnden').map((body) => body.bare)).toEqual([false, false])
  })

  it('keeps the place where it stands', () => {
    const text = 'Förslag: hälso-och sjukvårdsnämnden beslutar'
    const [body] = findBodies(text)
    expect(body && text.slice(body.start, body.end)).toBe('hälso-och sjukvårdsnämnden')
  })
})

describe('a phrase that is one body and nothing else', () => {
  it('has a base form; any other phrase has none', () => {
    expect(baseForm(' regionstyrelsens ')).toBe('Regionstyrelsen')
    expect(baseForm('Regionstyrelsen beslutar')).toBeNull()
    expect(baseForm('Beslut')).toBeNull()
  })
})

describe('two spellings of one body', () => {
  it('have one key', () => {
    expect(bodyKey('Hälso-och sjukvårdsnämnden')).toBe(bodyKey('hälso- och sjukvårdsnämnd'))
    expect(bodyKey('Beredningen för folkhälsa')).toBe(bodyKey('Beredning för folkhälsa'))
    expect(bodyKey('Regionstyrelsen')).not.toBe(bodyKey('Regionfullmäktige'))
  })
})

describe('a bare mention', () => {
  it('means the only known body that ends so', () => {
    const known = [
      'Barn- och utbildningsnämnden',
      'Barn- och utbildningsnämndens arbetsutskott',
      'Kommunstyrelsen',
    ]
    expect(resolveBody('Nämnden', known)).toBe('Barn- och utbildningsnämnden')
    expect(resolveBody('Arbetsutskottet', known)).toBe('Barn- och utbildningsnämndens arbetsutskott')
    expect(resolveBody('Utskottet', known)).toBe('Barn- och utbildningsnämndens arbetsutskott')
  })

  it('stays as it is when two would fit, or none', () => {
    expect(resolveBody('Nämnden', ['Kulturnämnden', 'Socialnämnden'])).toBe('Nämnden')
    expect(resolveBody('Fullmäktige', ['Kulturnämnden'])).toBe('Fullmäktige')
  })
})
