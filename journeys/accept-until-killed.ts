import { readFileApart } from '../src/import/reader.ts'
import { resumeImports } from '../src/import/run-import.ts'
import { databaseConfig, openDatabase } from '../src/platform/open-database.ts'

/** Starts as the program does and goes on with what was asked for; says when it begins and when it is done. */
const { door, stop } = await openDatabase(databaseConfig(process.env, '', () => new Date()))
process.stdout.write('begun\n')
await resumeImports(door, readFileApart)
process.stdout.write('done\n')
await stop()
