// Written for mtlint from general knowledge of company law; no list was copied.

/** What law makes of a firm, in lower case: it stands in articles of every language, and is no part of a name. */
export const legalForms = `oy oyj ltd plc inc llc corp gmbh ag kg ohg se sa sas sarl srl spa snc lda ltda eirl pt cv tbk bv nv ab asa
ооо оао зао пао αε επε ικε`;
