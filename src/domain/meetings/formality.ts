/** What every meeting opens and closes with: agenda, adjusters, roll-call, information, closing. */
const formalities =
  /^(fastställande av (föredragningslista|dagordning)|(val av )?juster(ing|are|ingsperson)|upprop|närvaro|sammanträdets öppnande|avslutning|meddelanden|anmälan av|anmälningsärenden|delgivning|information|övriga frågor|frågor och initiativ|initiativ och frågor)/iu

/** Is this title one of the formalities, which decide nothing that a citizen looks for? By its first words. */
export function isFormality(title: string): boolean {
  return formalities.test(title.trim())
}
