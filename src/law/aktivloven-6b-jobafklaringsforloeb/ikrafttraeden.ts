/**
 * LAS § 69 j. The first table of rates that names the provision applies from 5 January 2015: a month of
 * jobafklaringsforløb that ends before it has no amount.
 */
export const FOERSTE_SATS_FOR_JOBAFKLARING = "2015-01-05";
