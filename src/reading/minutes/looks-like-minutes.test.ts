import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { looksLikeMinutes } from './looks-like-minutes.ts'
import { readMinutes } from './read-minutes.ts'

const fixtures = new URL('./fixtures/', import.meta.url)
const evidence = (text: string) => looksLikeMinutes(layoutOfText(text))

describe('the evidence for minutes', () => {
  it('is at hand in every layout', () => {
    for (const name of readdirSync(fixtures)) {
      expect(evidence(readFileSync(new URL(name, fixtures), 'utf8')), name).toBeGreaterThanOrEqual(0.4)
    }
  })

  it('grows with paragraphs, decisions and the other headings', () => {
    const decision = 'Beslut\n\nPlanen antas.'
    expect(evidence(decision)).toBeLessThan(evidence(`§ 1 Planen\n\n${decision}`))
    expect(evidence('§ 1 Planen')).toBeLessThan(evidence(`§ 1 Planen\n\n${decision}`))
    expect(evidence(`§ 1 Planen\n\n${decision}`)).toBeLessThan(
      evidence(
        `Protokoll\n\n§ 1 Planen\n\nSammanfattning\n\nText.\n\n${decision}\n\nReservation\n\nBo Ek (S)`,
      ),
    )
  })

  it('is slight in a memo, a plan or slides', () => {
    expect(
      evidence('Sammanfattning\n\nText.\n\nFörslag till beslut\n\nPlanen antas.\n\nBeslutsunderlag\n\nKarta'),
    ).toBeLessThan(0.5)
    expect(evidence('Mål 1. Trygg vård\n\nDelmål Indikator Mål 2025\n\nAndel nöjda 90 %')).toBe(0)
  })
})

describe('the confidence of a paragraph', () => {
  const confidence = (text: string) => readMinutes(layoutOfText(text)).items[0]?.confidence ?? 0
  const full = '§ 1 Planen\nKN 1-2025\n\nSammanfattning\n\nText.\n\nBeslut\n\nPlanen antas.'

  it('is whole where all is there, and falls with each part that is missing', () => {
    expect(confidence(full)).toBe(1)
    expect(confidence(full.replace('KN 1-2025\n', ''))).toBeLessThan(1)
    expect(confidence(full.replace('Beslut\n\nPlanen antas.', ''))).toBeLessThan(0.9)
    expect(confidence(full.replace('§ ', ''))).toBeLessThan(1)
  })

  it('falls where the votes do not add up', () => {
    const vote = '\n\nOmröstning\n\n3 ja-röster, 0 nej-röster.\n\nBo Ek (S) röstar ja (3).'
    expect(confidence(full + vote)).toBeLessThan(confidence(full))
  })
})
