/** The entries of the package; together they hold every public function. */
export const ENTRIES = ["index", "vurdering", "begraensninger", "replay", "kvittering"] as const;
