/** What is used of a package that brings no types. */
declare module 'qrcode' {
  const qrcode: {
    create: (
      text: string,
      options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
    ) => { modules: { size: number; get: (row: number, column: number) => number } }
  }
  export default qrcode
}
