/** What a town, a river or a country gives its name to: what its citizens keep, and no business. */
export const publicBodies =
  /^(?:university|college|council|county|city|police|ministry|court|hospital|school|airport|department|service|authority|government|parliament|army|navy|guard|board|district|river|church|cathedral|museum|station)$/;
