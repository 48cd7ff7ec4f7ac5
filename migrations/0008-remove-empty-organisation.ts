import { type Kysely, sql } from 'kysely'
import { runnable } from '../src/platform/policies.ts'

/**
 * Removes the organisation that the door has entered, with all that lies under its name, and answers whether it did:
 * not one that holds a document, nor the demonstration. Its journal goes with it, because nothing that it told of is
 * left to be proved. What refers to what is not written down here: a table that another still refers to is tried again
 * when the other is empty, so that a table of tomorrow is not forgotten.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function remove_empty_organisation()
    returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      entered uuid := nullif(current_setting('traden.organisation', true), '')::uuid;
      held text;
      left_over integer := 1;
      round integer := 0;
    begin
      perform from organisations where id = entered and not demonstration for update;
      if not found or exists (select from documents where organisation_id = entered) then
        return false;
      end if;
      while left_over > 0 and round < 20 loop
        left_over := 0;
        round := round + 1;
        for held in
          select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
          where c.table_schema = 'public' and c.column_name = 'organisation_id' and t.table_type = 'BASE TABLE'
        loop
          begin
            execute format('delete from public.%I where organisation_id = $1', held) using entered;
          exception when foreign_key_violation then
            left_over := left_over + 1;
          end;
        end loop;
      end loop;
      if left_over > 0 then
        raise exception 'the organisation could not be emptied';
      end if;
      return true;
    end $$`.execute(db)
  await runnable(db, 'remove_empty_organisation()')
}
