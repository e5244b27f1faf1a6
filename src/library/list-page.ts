/** How many claims a page of a list holds where it holds little else: what a slow phone lays out without a pause. */
export const listPage = 40
