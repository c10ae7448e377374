/** The mappings of tables that concern somebody: those of their offices, and of the whole municipality. */

/** @param offices Ids; null for all of them */
export function mappingsWithin<M extends { readonly officeId: string | null }>(
  mappings: readonly M[],
  offices: readonly string[] | null,
): readonly M[] {
  return mappings.filter(
    ({ officeId }) => officeId === null || offices === null || offices.includes(officeId),
  )
}
