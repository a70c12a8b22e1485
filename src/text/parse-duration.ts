const DAY = 86_400_000;

/** The units of a duration in milliseconds, from years to seconds. Years and months have their average length. */
const UNIT_DURATIONS = [31_556_952_000, 2_629_746_000, 7 * DAY, DAY, 3_600_000, 60_000, 1000];

const DURATION = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Parses an ISO 8601 duration (`P7D`, `PT6H`) into milliseconds. Returns undefined if the text is not a duration. */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text.trim().toUpperCase());
  return parts?.slice(1).reduce((sum, part, index) => sum + Number(part ?? 0) * (UNIT_DURATIONS[index] ?? 0), 0);
}
