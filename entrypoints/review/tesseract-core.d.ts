/** What we use of Tesseract, built for the web: a module of Emscripten. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** @param directory where its files lie in {@link Tesseract.FS}; `null`: at the root. @returns 0 where all went well */
    Init(directory: string | null, language: string, engine: number): number;
    SetVariable(name: string, value: string): void;
    /** Takes the picture that lies at `/input`. @returns 1 where it is none */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    /** A row for each block, paragraph, line and word. */
    GetTSVText(page: number): string;
  }
  export interface Tesseract {
    FS: { writeFile(path: string, bytes: Uint8Array): void };
    TessBaseAPI: new () => TesseractApi;
  }
  export default function start(options: {
    locateFile(): string;
    print(line: string): void;
    printErr(line: string): void;
  }): Promise<Tesseract>;
}
