import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

/** Deletes a goal with its sub-goals, indicators and values. */
export async function deleteGoal(db: Database, id: string): Promise<{ slug: string; passageIds: string[] }> {
  const subGoals = db.selectFrom('sub_goals').select('id').where('goal_id', '=', id)
  const indicators = db.selectFrom('indicators').select('id').where('sub_goal_id', 'in', subGoals)
  await db.deleteFrom('indicator_values').where('indicator_id', 'in', indicators).execute()
  const passages = await db
    .deleteFrom('indicators')
    .where('sub_goal_id', 'in', subGoals)
    .returning('passage_id as passageId')
    .execute()
  await db.deleteFrom('sub_goals').where('goal_id', '=', id).execute()
  const { slug } = await db
    .deleteFrom('goals')
    .where('id', '=', id)
    .returning('slug')
    .executeTakeFirstOrThrow()
  return { slug, passageIds: passages.map(({ passageId }) => passageId) }
}

/** Deletes a figure; gives its passage. */
export async function deleteFigure(db: Database, id: string): Promise<string> {
  const { passageId } = await db
    .deleteFrom('figures')
    .where('id', '=', id)
    .returning('passage_id as passageId')
    .executeTakeFirstOrThrow()
  return passageId
}
