/** The package ships no types; only what `build-font.ts` uses is declared. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; noHinting: boolean },
  ): Promise<Uint8Array>;
}
