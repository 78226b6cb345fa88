declare module "subset-font" {
  /** A font reduced to the characters of a text; harfbuzz compiled to WebAssembly, the same bytes every time. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: "sfnt" | "woff" | "woff2";
      keepFeatures?: readonly string[];
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}
