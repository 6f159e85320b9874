/** What may be asked in this area. Safe in a browser. */

export * from './vocabulary'
