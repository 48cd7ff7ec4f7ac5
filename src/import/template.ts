import { isCaseNumberForm } from '../reading/template/case-number-form.ts'
import {
  type CaseNumberForm,
  type ReadingTemplate,
  type SectionOrder,
  type TaughtSection,
  taughtSections,
} from '../reading/template/template.ts'

/** One setting that is added, or one that is taken away by its place in its list. */
export type TemplateChange =
  | { add: 'caseNumber'; form: CaseNumberForm }
  | { add: 'section'; heading: string; section: TaughtSection }
  | { add: 'body'; name: string; also: readonly string[] }
  | { forget: SettingList; at: number }
  /** Where minutes tell what was decided; null lets each paragraph be judged by itself. */
  | { set: 'sectionOrder'; order: SectionOrder | null }

export const settingLists = ['caseNumbers', 'sections', 'bodies'] as const
export type SettingList = (typeof settingLists)[number]

export type TemplateWrong = 'no-example' | 'no-heading' | 'no-body' | 'taught-already' | 'no-setting'

/** The template after a change, and what the change was in one line; or why it cannot be made. */
export function changeTemplate(
  template: ReadingTemplate,
  change: TemplateChange,
): { template: ReadingTemplate; said: string } | { wrong: TemplateWrong } {
  if ('forget' in change) return forget(template, change.forget, change.at)
  if ('set' in change) return setOrder(template, change.order)
  switch (change.add) {
    case 'caseNumber':
      return addCaseNumber(template, change.form)
    case 'section':
      return addSection(template, change.heading, change.section)
    case 'body':
      return addBody(template, change.name, change.also)
  }
}

type Changed = ReturnType<typeof changeTemplate>

function addCaseNumber(template: ReadingTemplate, form: CaseNumberForm): Changed {
  if (!isCaseNumberForm(form)) return { wrong: 'no-example' }
  if (template.caseNumbers.some(({ example, order }) => example === form.example && order === form.order))
    return { wrong: 'taught-already' }
  return {
    template: { ...template, caseNumbers: [...template.caseNumbers, form] },
    said: `+ ${form.example}`,
  }
}

function addSection(template: ReadingTemplate, written: string, section: TaughtSection): Changed {
  const heading = written.trim().replace(/\s*:$/u, '')
  if (heading.length < 2 || heading.length > 90 || !(section in taughtSections))
    return { wrong: 'no-heading' }
  if (template.sections.some((one) => one.heading.toLowerCase() === heading.toLowerCase()))
    return { wrong: 'taught-already' }
  const sections = [...template.sections, { heading, section }]
  return { template: { ...template, sections }, said: `+ ${heading} = ${taughtSections[section]}` }
}

/** A body that is named already gets more names; a short name belongs to one body alone. */
function addBody(template: ReadingTemplate, written: string, also: readonly string[]): Changed {
  const name = written.trim()
  const names = also.map((one) => one.trim()).filter((one) => one !== '' && one !== name)
  if (name === '' || names.length === 0) return { wrong: 'no-body' }
  const taken = new Set(template.bodies.flatMap((body) => body.also.map((one) => one.toLowerCase())))
  const fresh = [...new Set(names)].filter((one) => !taken.has(one.toLowerCase()))
  if (fresh.length === 0) return { wrong: 'taught-already' }
  const held = template.bodies.find((body) => body.name === name)
  const body = { name, also: [...(held?.also ?? []), ...fresh] }
  const bodies = [...template.bodies.filter((one) => one !== held), body]
  return { template: { ...template, bodies }, said: `+ ${fresh.join(', ')} = ${name}` }
}

function setOrder({ sectionOrder, ...others }: ReadingTemplate, order: SectionOrder | null): Changed {
  if ((sectionOrder ?? null) === order) return { wrong: 'taught-already' }
  if (order === null) return { template: others, said: `− ${saidOrders[sectionOrder ?? 'decision first']}` }
  return { template: { ...others, sectionOrder: order }, said: `+ ${saidOrders[order]}` }
}

/** In the history, which is kept in Swedish like the documents. */
const saidOrders: Readonly<Record<SectionOrder, string>> = {
  'decision first': 'Beslutet först',
  'decision last': 'Beslutet sist',
}

function forget(template: ReadingTemplate, list: SettingList, at: number): Changed {
  const setting = template[list][at]
  if (!setting) return { wrong: 'no-setting' }
  const rest = template[list].filter((_, index) => index !== at)
  return { template: { ...template, [list]: rest }, said: `− ${nameOf(setting)}` }
}

function nameOf(setting: ReadingTemplate[SettingList][number]): string {
  if ('example' in setting) return setting.example
  return 'heading' in setting ? setting.heading : setting.name
}
