/** Industry codes of the Australian and New Zealand standard (ANZSIC, four digits): the usual category first. */
export const anzsicCategories: Readonly<Record<string, readonly string[]>> = {
  // Cafes and Restaurants
  '4511': ['cafe', 'restaurant'],
};
