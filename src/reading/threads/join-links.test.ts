import { describe, expect, it } from 'vitest'
import { joinLinks, type Link } from './join-links.ts'

const link = (one: number, other: number, confidence: number): Link<null> => ({
  one,
  other,
  confidence,
  of: null,
})
const members = (links: Link<null>[], apart: (one: number, other: number) => boolean = () => false) =>
  joinLinks(links, apart).map((group) => [...group.members].sort())

describe('links', () => {
  it('join what hangs together, directly or through others', () => {
    expect(members([link(1, 2, 0.9), link(2, 3, 0.8), link(7, 8, 0.7)])).toEqual([
      [1, 2, 3],
      [7, 8],
    ])
  })

  it('that would bring together what must stay apart are left out, the weakest first', () => {
    const apart = (one: number, other: number) => Math.abs(one - other) === 2
    expect(members([link(2, 3, 0.6), link(1, 2, 0.9)], apart)).toEqual([[1, 2]])
  })

  it('are kept with the group, strongest first', () => {
    const [group] = joinLinks([link(1, 2, 0.5), link(2, 3, 0.9), link(1, 3, 0.4)], () => false)
    expect(group?.links.map(({ confidence }) => confidence)).toEqual([0.9, 0.5])
  })

  it('that alone hold two groups for one are left out, but not between two single ones', () => {
    const alike = (one: number, other: number) => (one + other === 5 ? 0.8 : 0)
    const chains = [link(1, 2, 0.95), link(3, 4, 0.9), link(2, 3, 0.8)]
    const grouped = (likeness: (one: number, other: number) => number) =>
      joinLinks(chains, () => false, likeness).map((group) => group.members.toSorted())
    expect(grouped((one, other) => (one === 2 && other === 3 ? 0.8 : 0))).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(grouped(alike)).toEqual([[1, 2, 3, 4]])
    expect(
      joinLinks(
        [link(1, 2, 0.5)],
        () => false,
        () => 0,
      ),
    ).toHaveLength(1)
  })
})
