/** Raised whenever the same answers could get another result from the same knowledge. */
export const engineVersion = '2'
