/** Elements of HTML, old ones included, which leak into text. */
export const htmlElements: ReadonlySet<string> = new Set(
  `a abbr address article aside audio b big blockquote body br button caption center cite code col colgroup dd del details
dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input
ins kbd label legend li link main mark meta nav nobr noscript object ol option p param picture pre q rp rt ruby s samp
script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th
thead time title tr tt u ul var video wbr`.split(/\s+/),
);

/** What the named entities that leak into text stand for. */
export const htmlEntities: ReadonlyMap<string, string> = new Map(
  `nbsp=\u00a0 amp=& lt=< gt=> quot=" apos=' rsquo=’ lsquo=‘ rdquo=” ldquo=“ laquo=« raquo=» sbquo=‚ bdquo=„ lsaquo=‹
rsaquo=› hellip=… ndash=– mdash=— bull=• middot=· euro=€ pound=£ yen=¥ cent=¢ sect=§ para=¶ copy=© reg=® trade=™ deg=°
times=× divide=÷ plusmn=± frac12=½ frac14=¼ frac34=¾ sup2=² sup3=³ micro=µ iexcl=¡ iquest=¿ ensp=\u2002 emsp=\u2003
thinsp=\u2009 zwnj=\u200c zwj=\u200d shy=\u00ad agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç
egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö
oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý yuml=ÿ szlig=ß oelig=œ scaron=š Agrave=À Aacute=Á Acirc=Â Auml=Ä
Aring=Å AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë Icirc=Î Iuml=Ï Ntilde=Ñ Ocirc=Ô Ouml=Ö Oslash=Ø Ugrave=Ù
Ucirc=Û Uuml=Ü OElig=Œ`
    .split(/[ \n]/)
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);

/** What an entity as written stands for, decoded as often as it was encoded; nothing where it is none. */
export function decodeEntity(written: string): string | undefined {
  const name = /^&(?:amp;)*(#?\w+);?$/.exec(written.replaceAll('&amp;#38;', '&'))?.[1];
  if (name === undefined) return undefined;
  if (!name.startsWith('#')) return htmlEntities.get(name);
  const codePoint = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = codePoint >= 32 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint < 0xe000);
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
}
