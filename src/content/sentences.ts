import type { Catalogue } from "#domain";

export const sentences: Catalogue["sentences"] = {};
