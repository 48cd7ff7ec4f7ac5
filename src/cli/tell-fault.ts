/** What may stop a command, known by its code or its words, and what the one at the keyboard can do about it. */
const known: readonly [RegExp, string][] = [
  [
    /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH)$/,
    'Databasen svarar inte. Starta den, eller rätta adressen i DATABASE_URL och DATABASE_OWNER_URL.',
  ],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    'Datorn som databasens adress pekar på hittas inte. Rätta DATABASE_URL och DATABASE_OWNER_URL.',
  ],
  [
    /^28(P01|000)$/,
    'Databasen godtar inte inloggningen. Rätta namn och lösenord i DATABASE_URL och DATABASE_OWNER_URL.',
  ],
  [
    /^3D000$/,
    'Databasen i adressen finns inte på servern. Skapa den, eller rätta namnet i DATABASE_URL och DATABASE_OWNER_URL.',
  ],
  [/^42501$/, 'Databasens roll får inte göra det här. Låt rollen i DATABASE_OWNER_URL äga schemat.'],
  [/^53300$/, 'Databasen har för många anslutningar just nu. Vänta en stund och försök igen.'],
  [/^57P0[123]$/, 'Databasen startar eller stängs. Vänta en stund och försök igen.'],
  [/^(ENOSPC|53100)$/, 'Disken är full. Gör plats och försök igen; det som redan är inläst finns kvar.'],
  [
    /^(EACCES|EPERM|EROFS)$/,
    'Mappen för data går inte att skriva i. Ge dig rätt till den, eller ange en egen med TRADEN_DATA.',
  ],
  [/^EADDRINUSE$/, 'Porten är upptagen. Ange en annan med TRADEN_PORT.'],
  [
    /are set together/,
    'DATABASE_URL (rollen som kör) och DATABASE_OWNER_URL (ägaren) anges båda eller ingen.',
  ],
  [
    /need different roles/,
    'DATABASE_URL och DATABASE_OWNER_URL behöver olika roller: den som kör får inte äga något.',
  ],
  [
    /are addresses such as/,
    'DATABASE_URL och DATABASE_OWNER_URL skrivs som postgresql://roll:lösenord@dator:5432/databas.',
  ],
  [
    /bypasses row-level security/,
    'Rollen i DATABASE_URL går förbi radskyddet. Ange en roll utan BYPASSRLS som inte är superuser.',
  ],
  [/or newer is needed/, 'Databasen är för gammal: PostgreSQL 15 eller nyare behövs.'],
  [
    /No embedded PostgreSQL/,
    'Det finns ingen inbyggd databas för den här datorn. Ange en server med DATABASE_URL och DATABASE_OWNER_URL.',
  ],
  [
    /belongs to another user/,
    'Databasen i mappen tillhör en annan användare. Kör som den, eller ange en egen mapp med TRADEN_DATA.',
  ],
  [
    /needs an account/,
    'Som root behöver databasen kontot "postgres" eller "nobody" att köra som. Skapa ett av dem, eller kör som en vanlig användare.',
  ],
  [
    /does not start|did not answer|initdb failed/,
    'Den inbyggda databasen startar inte. Försök igen; hjälper inte det, se loggen i mappen för data.',
  ],
]

/**
 * What went wrong, told to the one at the keyboard: in Swedish what can be done, and the fault's own words after it
 * for whoever is asked for help. A fault that is not known is told by its own words alone.
 */
export function tellFault(error: unknown): string {
  const own = error instanceof Error ? error.message : String(error)
  const signs = [codeOf(error), own]
  const [, advice] = known.find(([sign]) => signs.some((one) => sign.test(one))) ?? []
  const details = own || codeOf(error)
  return advice
    ? `${advice}${details && `\n  (${details})`}`
    : `Ett oväntat fel stoppade kommandot: ${details}`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
