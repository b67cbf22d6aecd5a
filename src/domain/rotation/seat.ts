/** Marks in `RotationPlan.seats` beside the index of a table. */
export const ABSENT = -1;
export const WITHOUT_SEAT = -2;
