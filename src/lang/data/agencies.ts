import { wordList } from '../word-list';

/**
 * News and photo agencies whose name under a picture is nothing else. Left out: Bloomberg, Keystone, EPA, Sputnik, APA and
 * PAP, which are also people, companies, offices and parties.
 */
export const agencies = wordList(`
Reuters REUTERS AFP Agence_France-Presse AP AP_Photo Associated_Press The_Associated_Press Getty Getty_Images
AFP_via_Getty_Images Xinhua Kyodo Kyodo_News Jiji Jiji_Press TASS Tass Itar-Tass ITAR-TASS RIA_Novosti Interfax dpa DPA
EFE ANSA Ansa Lusa LUSA Antara ANTARA ANA-MPA STT Lehtikuva LEHTIKUVA KEYSTONE Keystone-ATS Keystone-SDA Belga BELGA
Shutterstock EPA-EFE EPA/EFE Bloomberg_News Bloomberg_via_Getty_Images Yonhap Anadolu_Agency PTI IRNA UPI SIPA Sipa_Press
Abaca ABACA Abacapress MaxPPP MAXPPP Hans_Lucas Magnum_Photos iStock Alamy Imago_Images picture_alliance Picture_Alliance
PA_Wire PA_Media Zuma_Press ZUMA_Press NurPhoto Europa_Press Ritzau_Scanpix NTB_Scanpix Scanpix Wikimedia_Commons Unsplash
Pixabay PressFoto Presse_Canadienne La_Presse_Canadienne The_Canadian_Press Canadian_Press
`);

/** What such a house, or one who works there, is called in front of its name, in the languages of the packs. */
export const agencyNouns =
  wordList(`agency agencies service group company firm giant photographer journalist reporter correspondent publisher
agence groupe société photographe journaliste agentur nachrichtenagentur presseagentur fotoagentur konzern fotograf journalist
agencia empresa grupo fotógrafo periodista agenzia gruppo società fotografo giornalista agência fotógrafa jornalista
agentschap persbureau fotobureau bedrijf fotograaf агентство агентства агентству агентством концерн корреспондент фотограф
πρακτορείο πρακτορείου εταιρεία όμιλος φωτογράφος toimisto uutistoimisto kuvatoimisto toimiston uutistoimiston berita grup
perusahaan fotografer`);
