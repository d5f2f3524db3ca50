/** What the ordinals below stand for. */
export const ORDINALS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 30];
/** Ordinals by language, parted by spaces; the words of one are joined by `_`. */
export const ordinals: ReadonlyArray<readonly [string, string]> = [
  [
    'en',
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first thirtieth',
  ],
  [
    'fr',
    'troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt_et_unième trentième',
  ],
  [
    'de',
    'dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten dreißigsten',
  ],
  [
    'es',
    'tercera cuarta quinta sexta séptima octava novena décima undécima duodécima decimotercera decimocuarta decimoquinta decimosexta decimoséptima decimoctava decimonovena vigésima vigésimo_primera trigésima',
  ],
  [
    'it',
    'terza quarta quinta sesta settima ottava nona decima undicesima dodicesima tredicesima quattordicesima quindicesima sedicesima diciassettesima diciottesima diciannovesima ventesima ventunesima trentesima',
  ],
  [
    'pt',
    'terceira quarta quinta sexta sétima oitava nona décima décima_primeira décima_segunda décima_terceira décima_quarta décima_quinta décima_sexta décima_sétima décima_oitava décima_nona vigésima vigésima_primeira trigésima',
  ],
  [
    'ru',
    'третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого двадцать_первого тридцатого',
  ],
  [
    'fi',
    'kolmannen neljännen viidennen kuudennen seitsemännen kahdeksannen yhdeksännen kymmenennen yhdennentoista kahdennentoista kolmannentoista neljännentoista viidennentoista kuudennentoista seitsemännentoista kahdeksannentoista yhdeksännentoista kahdennenkymmenennen',
  ],
  [
    'id',
    'ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas kedua_belas ketiga_belas keempat_belas kelima_belas keenam_belas ketujuh_belas kedelapan_belas kesembilan_belas kedua_puluh',
  ],
  [
    'el',
    'τρίτη τέταρτη πέμπτη έκτη έβδομη όγδοη ένατη δέκατη ενδέκατη δωδέκατη δέκατη_τρίτη δέκατη_τέταρτη δέκατη_πέμπτη δέκατη_έκτη δέκατη_έβδομη δέκατη_όγδοη δέκατη_ένατη εικοστή εικοστή_πρώτη τριακοστή',
  ],
  [
    'nl',
    'derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste dertigste',
  ],
  [
    'la',
    'tertia quarta quinta sexta septima octava nona decima undecima duodecima tertia_decima quarta_decima quinta_decima sexta_decima septima_decima duodevicesima undevicesima vicesima vicesima_prima tricesima',
  ],
  [
    'sa',
    'तृतीयः चतुर्थः पञ्चमः षष्ठः सप्तमः अष्टमः नवमः दशमः एकादशः द्वादशः त्रयोदशः चतुर्दशः पञ्चदशः षोडशः सप्तदशः अष्टादशः नवदशः विंशः एकविंशः त्रिंशः',
  ],
];
