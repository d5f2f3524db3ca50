/**
 * Places that were renamed or respelt and whose older name is still written: by language, `older=newer`, `_` for a space. The
 * countries are those of Unicode CLDR (cldr-localenames-full, licence Unicode-3.0), the cities were put together by hand for
 * mtlint (MIT); bare facts. Left out are names that mean an age (Constantinople) or a part (Holland) as well.
 */
export const doubleNames: Readonly<Record<string, string>> = {
  en: `Kiev=Kyiv Kharkov=Kharkiv Odessa=Odesa Lvov=Lviv Nikolayev=Mykolaiv Zaporozhye=Zaporizhzhia Bombay=Mumbai Madras=Chennai
Calcutta=Kolkata Bangalore=Bengaluru Poona=Pune Burma=Myanmar Rangoon=Yangon Swaziland=Eswatini Turkey=Türkiye
Ivory_Coast=Côte_d'Ivoire Czech_Republic=Czechia Cape_Verde=Cabo_Verde East_Timor=Timor-Leste Nur-Sultan=Astana Dacca=Dhaka
Byelorussia=Belarus Gurgaon=Gurugram Allahabad=Prayagraj Peking=Beijing Kirghizia=Kyrgyzstan`,
  de: `Kiew=Kyjiw Charkow=Charkiw Lwow=Lwiw Bombay=Mumbai Madras=Chennai Kalkutta=Kolkata Bangalore=Bengaluru Birma=Myanmar
Burma=Myanmar Rangun=Yangon Swasiland=Eswatini Elfenbeinküste=Côte_d'Ivoire Tschechische_Republik=Tschechien
Kap_Verde=Cabo_Verde Osttimor=Timor-Leste Nur-Sultan=Astana Weißrussland=Belarus`,
  fr: `Kiev=Kyiv Kharkov=Kharkiv Lvov=Lviv Bombay=Mumbai Madras=Chennai Calcutta=Kolkata Bangalore=Bengaluru Birmanie=Myanmar
Rangoun=Yangon Swaziland=Eswatini République_tchèque=Tchéquie Nur-Sultan=Astana Biélorussie=Bélarus`,
  es: `Járkov=Járkiv Lvov=Leópolis Bombay=Mumbai Madrás=Chennai Calcuta=Kolkata Bangalore=Bengaluru Birmania=Myanmar
Rangún=Yangón Suazilandia=Esuatini República_Checa=Chequia Timor_Oriental=Timor-Leste Nur-Sultán=Astaná`,
  it: `Kiev=Kyiv Bombay=Mumbai Madras=Chennai Calcutta=Kolkata Bangalore=Bengaluru Birmania=Myanmar Swaziland=Eswatini
Repubblica_Ceca=Cechia Timor_Est=Timor_Leste Nur-Sultan=Astana`,
  pt: `Kiev=Kyiv Bombaim=Mumbai Madras=Chennai Calcutá=Kolkata Bangalore=Bengaluru Birmânia=Mianmar Suazilândia=Essuatíni
República_Tcheca=Tchéquia Timor_Oriental=Timor-Leste Nur-Sultan=Astana`,
  nl: `Kiev=Kyiv Charkov=Charkiv Bombay=Mumbai Madras=Chennai Calcutta=Kolkata Birma=Myanmar Swaziland=Eswatini
Ivoorkust=Côte_d'Ivoire Tsjechische_Republiek=Tsjechië Wit-Rusland=Belarus`,
  fi: `Bombay=Mumbai Madras=Chennai Kalkutta=Kolkata Burma=Myanmar Swazimaa=Eswatini Itä-Timor=Timor-Leste`,
  id: `Kiev=Kyiv Bombay=Mumbai Madras=Chennai Kalkuta=Kolkata Burma=Myanmar Swaziland=Eswatini Pantai_Gading=Côte_d'Ivoire`,
};
