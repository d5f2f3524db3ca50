/**
 * Demonyms, adjectives and short forms that CLDR does not carry, written by hand: a line is a concept, then for each
 * language its words; `_` stands for a space. Adjectives stand in the masculine singular (the stem reaches the rest)
 * and in lower case where the language writes them so: a word with a capital is found with a capital only.
 */
export const supplement = `
US fr:américain états-unien étatsunien étasunien Amérique USA US U.S. U.S.A. Usa États-Unis_d'Amérique en:American America US USA U.S. U.S.A. United_States_of_America de:amerikanisch US-amerikanisch Amerikaner Amerika US USA es:estadounidense norteamericano americano América EEUU EE.UU. USA US it:americano statunitense America USA US Usa pt:americano estadunidense norte-americano América EUA USA US ru:американский американец американка Америка США zh:美国 美國 ja:アメリカ 米国 id:Amerika AS el:αμερικανικός αμερικάνικος Αμερικανός Αμερική ΗΠΑ Η.Π.Α. fi:amerikkalainen yhdysvaltalainen Amerikka USA la:Americanus Civitates_Foederatae_Americae Civitates_Foederatae America sa:अमेरिका अमेरिकीय अमेरिकन अमेरिकासंयुक्तराज्य संयुक्तराज्यामेरिका nl:Amerikaans Amerikaan Amerika VS V.S. USA Verenigde_Staten_van_Amerika
GB fr:britannique Grande-Bretagne R.-U. UK en:British Britain Briton Great_Britain UK U.K. de:britisch Brite Großbritannien UK es:británico Gran_Bretaña UK it:britannico Gran_Bretagna UK pt:britânico Grã-Bretanha Reino_Unido UK ru:британский британец Великобритания Британия zh:英国 英國 ja:イギリス 英国 id:Inggris_Raya Britania Britania_Raya el:βρετανικός Βρετανός Βρετανία Μεγάλη_Βρετανία fi:brittiläinen britti Britannia la:Britannicus Britannia Britanniarum_Regnum sa:ब्रिटेन ब्रिटिश ब्रिटन् nl:Brits Brit Groot-Brittannië VK
GB-ENG fr:anglais Angleterre en:English England Englishman Englishwoman de:englisch Engländer England es:inglés Inglaterra it:inglese Inghilterra pt:inglês Inglaterra ru:английский англичанин Англия zh:英格兰 ja:イングランド id:Inggris el:αγγλικός Άγγλος Αγγλία fi:englantilainen Englanti la:Anglicus Anglus Anglia nl:Engels Engelsman Engeland sa:इङ्ग्लैण्ड् इङ्ग्लेण्ड इंग्लैंड
GB-SCT fr:écossais Écosse Ecosse en:Scottish Scot Scots Scotland de:schottisch Schotte Schottland es:escocés Escocia it:scozzese Scozia pt:escocês Escócia ru:шотландский Шотландия zh:苏格兰 ja:スコットランド fi:skotlantilainen Skotlanti nl:Schots Schot Schotland sa:स्काट्लैण्ड् स्कॉटलैण्ड स्कॉटलैंड
GB-WLS fr:gallois pays_de_Galles en:Welsh Wales de:walisisch Wales es:galés Gales it:gallese Galles pt:galês ru:валлийский Уэльс nl:Welsh Wales
FR fr:français en:French Frenchman Frenchwoman de:französisch Franzose es:francés Francia it:francese Francia pt:francês França ru:французский француз Франция zh:法国 法國 ja:フランス el:γαλλικός Γάλλος Γαλλία fi:ranskalainen Ranska la:Francicus Francogallicus Gallicus Francia Francogallia Gallia sa:फ्रान्स फ्रान्स् फ्रांस nl:Frans Fransman
DE fr:allemand RFA en:German de:deutsch es:alemán it:tedesco pt:alemão ru:немецкий германский немец zh:德国 德國 ja:ドイツ el:γερμανικός Γερμανός fi:saksalainen la:Germanicus Theodiscus Germania sa:जर्मनी जर्मनदेश शर्मण्य nl:Duits Duitser
ES fr:espagnol en:Spanish Spaniard de:spanisch Spanier es:español it:spagnolo pt:espanhol ru:испанский испанец ja:スペイン el:ισπανικός Ισπανός fi:espanjalainen la:Hispanicus Hispanus Hispania nl:Spaans Spanjaard sa:स्पेन स्पेन्
IT fr:italien en:Italian de:italienisch Italiener es:italiano it:italiano pt:italiano ru:итальянский итальянец ja:イタリア el:ιταλικός Ιταλός fi:italialainen la:Italicus Italus Italia nl:Italiaans Italiaan sa:इटली
PT fr:portugais en:Portuguese de:portugiesisch Portugiese es:portugués it:portoghese pt:português ru:португальский el:πορτογαλικός fi:portugalilainen la:Lusitanus Portugallia Lusitania nl:Portugees sa:पुर्तगाल पोर्तुगाल
RU fr:russe en:Russian de:russisch Russe es:ruso it:russo pt:russo ru:русский российский россиянин РФ zh:俄罗斯 俄国 俄羅斯 ja:ロシア id:Rusia el:ρωσικός Ρώσος fi:venäläinen la:Russicus Russus Russia sa:रूस रशिया nl:Russisch Rus
CN fr:chinois RPC en:Chinese PRC de:chinesisch Chinese es:chino it:cinese pt:chinês ru:китайский китаец КНР zh:中国 中國 中华 ja:中国 id:Tiongkok Cina China Tionghoa el:κινεζικός Κινέζος fi:kiinalainen la:Sinensis Sina Sinae sa:चीन nl:Chinees
JP fr:japonais nippon en:Japanese de:japanisch Japaner es:japonés nipón it:giapponese nipponico pt:japonês nipônico nipónico ru:японский японец zh:日本 ja:日本 id:Jepang el:ιαπωνικός Ιάπωνας fi:japanilainen la:Iaponicus Iaponia sa:जापान जपान nl:Japans Japanner
KR fr:sud-coréen coréen Corée Corée_du_Sud en:South_Korean Korean Korea South_Korea de:südkoreanisch koreanisch Südkorea Korea es:surcoreano coreano Corea it:sudcoreano coreano Corea pt:sul-coreano coreano Coreia ru:южнокорейский корейский zh:韩国 韓國 ja:韓国 id:Korea_Selatan Korsel el:νοτιοκορεατικός fi:eteläkorealainen la:Corea_Meridionalis nl:Zuid-Koreaans Koreaans Zuid-Korea Korea sa:दक्षिणकोरिया
KP fr:nord-coréen Corée_du_Nord RPDC en:North_Korean North_Korea DPRK de:nordkoreanisch Nordkorea es:norcoreano it:nordcoreano pt:norte-coreano ru:северокорейский КНДР zh:朝鲜 北韩 ja:北朝鮮 id:Korea_Utara Korut fi:pohjoiskorealainen nl:Noord-Koreaans Noord-Korea sa:उत्तरकोरिया
TW fr:taïwanais Taïwan Taiwan en:Taiwanese de:taiwanisch es:taiwanés it:taiwanese pt:taiwanês ru:тайваньский zh:台湾 臺灣 台灣 ja:台湾 nl:Taiwanees sa:ताइवान
IN fr:indien en:Indian de:indisch Inder es:indio it:indiano pt:indiano ru:индийский el:ινδικός Ινδός fi:intialainen la:Indicus India sa:भारत भारतीय nl:Indiaas Indiër
PK fr:pakistanais en:Pakistani de:pakistanisch es:pakistaní it:pakistano pt:paquistanês ru:пакистанский nl:Pakistaans sa:पाकिस्तान पाकिस्थान
BD fr:bangladais en:Bangladeshi sa:बाङ्ग्लादेश बांग्लादेश बङ्गलादेश
LK fr:sri-lankais en:Sri_Lankan sa:श्रीलङ्का श्रीलंका
NP fr:népalais en:Nepalese Nepali sa:नेपाल
AF fr:afghan en:Afghan de:afghanisch es:afgano it:afghano pt:afegão ru:афганский nl:Afghaans sa:अफगानिस्तान अफ्गानिस्थान
IR fr:iranien en:Iranian de:iranisch Iraner es:iraní it:iraniano pt:iraniano ru:иранский fi:iranilainen el:ιρανικός nl:Iraans Iraniër sa:ईरान इरान
IQ fr:irakien iraquien en:Iraqi de:irakisch es:iraquí it:iracheno pt:iraquiano ru:иракский nl:Iraaks sa:इराक् इराक
IL fr:israélien en:Israeli de:israelisch Israeli es:israelí it:israeliano pt:israelense israelita ru:израильский израильтянин fi:israelilainen el:ισραηλινός nl:Israëlisch Israëliër sa:इस्रायेल् इजराइल इज़राइल
PS fr:palestinien Palestine en:Palestinian Palestine de:palästinensisch Palästina es:palestino Palestina it:palestinese Palestina pt:palestino Palestina ru:палестинский Палестина nl:Palestijns Palestijn Palestina
SY fr:syrien en:Syrian de:syrisch es:sirio it:siriano pt:sírio ru:сирийский nl:Syrisch sa:सीरिया
LB fr:libanais en:Lebanese de:libanesisch es:libanés it:libanese pt:libanês ru:ливанский nl:Libanees
JO fr:jordanien en:Jordanian de:jordanisch es:jordano it:giordano ru:иорданский nl:Jordaans
SA fr:saoudien en:Saudi Saudi_Arabian de:saudisch es:saudí it:saudita pt:saudita ru:саудовский nl:Saoedisch sa:सौदी_अरब सऊदी_अरब
AE fr:émirati EAU Émirats Emirats en:Emirati UAE U.A.E. Emirates de:VAE es:emiratí EAU it:EAU pt:EAU ru:ОАЭ эмиратский nl:VAE
QA fr:qatari qatarien en:Qatari
KW fr:koweïtien en:Kuwaiti
YE fr:yéménite en:Yemeni
OM fr:omanais en:Omani
TR fr:turc Turquie en:Turkish Turk Turkey Türkiye de:türkisch Türke es:turco it:turco pt:turco ru:турецкий турок el:τουρκικός Τούρκος fi:turkkilainen nl:Turks sa:तुर्की टर्की तुर्किये
EG fr:égyptien en:Egyptian de:ägyptisch es:egipcio it:egiziano pt:egípcio ru:египетский la:Aegyptius Aegyptus nl:Egyptisch sa:मिस्र ईजिप्ट् मिश्र इजिप्ट
MA fr:marocain en:Moroccan de:marokkanisch es:marroquí it:marocchino pt:marroquino ru:марокканский nl:Marokkaans sa:मोरक्को मोराक्को
DZ fr:algérien en:Algerian de:algerisch es:argelino it:algerino pt:argelino ru:алжирский nl:Algerijns
TN fr:tunisien en:Tunisian de:tunesisch es:tunecino it:tunisino nl:Tunesisch
LY fr:libyen en:Libyan
SN fr:sénégalais en:Senegalese
ML fr:malien en:Malian
NE fr:nigérien en:Nigerien
NG fr:nigérian en:Nigerian de:nigerianisch es:nigeriano it:nigeriano ru:нигерийский nl:Nigeriaans sa:नैजीरिया नाइजीरिया
CI fr:ivoirien en:Ivorian
CM fr:camerounais en:Cameroonian
GH fr:ghanéen en:Ghanaian
KE fr:kényan kenyan en:Kenyan sa:केन्या कीनिया
ET fr:éthiopien en:Ethiopian de:äthiopisch es:etíope ru:эфиопский nl:Ethiopisch sa:इथियोपिया
SD fr:soudanais en:Sudanese
SO fr:somalien en:Somali Somalian
RW fr:rwandais en:Rwandan
CD fr:congolais RDC République_démocratique_du_Congo en:Congolese DRC Democratic_Republic_of_the_Congo
TD fr:tchadien en:Chadian
ZA fr:sud-africain en:South_African de:südafrikanisch es:sudafricano it:sudafricano pt:sul-africano ru:южноафриканский ЮАР fi:eteläafrikkalainen nl:Zuid-Afrikaans sa:दक्षिणाफ्रिका दक्षिण_अफ्रीका
MG fr:malgache en:Malagasy Madagascan
CA fr:canadien en:Canadian de:kanadisch Kanadier es:canadiense it:canadese pt:canadense canadiano ru:канадский канадец el:καναδικός fi:kanadalainen nl:Canadees sa:कनाडा केनडा कॅनडा
CA-QC fr:québécois Québec en:Quebec Québec Quebecer Quebecois
MX fr:mexicain en:Mexican de:mexikanisch es:mexicano it:messicano pt:mexicano ru:мексиканский fi:meksikolainen nl:Mexicaans sa:मेक्सिको मैक्सिको
BR fr:brésilien en:Brazilian de:brasilianisch es:brasileño it:brasiliano pt:brasileiro ru:бразильский fi:brasilialainen nl:Braziliaans sa:ब्राजील ब्रासील
AR fr:argentin en:Argentine Argentinian Argentinean de:argentinisch es:argentino it:argentino pt:argentino ru:аргентинский nl:Argentijns sa:अर्जेण्टीना अर्जेन्टीना अर्जेंटीना
CL fr:chilien en:Chilean es:chileno de:chilenisch it:cileno pt:chileno nl:Chileens sa:चिली चिले
CO fr:colombien en:Colombian es:colombiano it:colombiano pt:colombiano nl:Colombiaans sa:कोलम्बिया
PE fr:péruvien en:Peruvian es:peruano nl:Peruaans sa:पेरू
VE fr:vénézuélien en:Venezuelan es:venezolano de:venezolanisch it:venezuelano nl:Venezolaans
CU fr:cubain en:Cuban de:kubanisch es:cubano it:cubano pt:cubano ru:кубинский nl:Cubaans sa:क्यूबा
HT fr:haïtien en:Haitian
AU fr:australien en:Australian Aussie de:australisch Australier es:australiano it:australiano pt:australiano ru:австралийский fi:australialainen nl:Australisch Australiër sa:आस्ट्रेलिया ऑस्ट्रेलिया
NZ fr:néo-zélandais en:New_Zealander Kiwi NZ de:neuseeländisch es:neozelandés it:neozelandese pt:neozelandês ru:новозеландский nl:Nieuw-Zeelands sa:न्यूजीलैण्ड् न्यूजीलैण्ड न्यूज़ीलैंड
CH fr:suisse helvétique en:Swiss de:schweizerisch Schweizer es:suizo it:svizzero pt:suíço ru:швейцарский швейцарец el:ελβετικός fi:sveitsiläinen la:Helveticus Helvetia nl:Zwitsers Zwitser sa:स्विट्जर्लैण्ड् स्विट्जरलैण्ड स्विट्ज़रलैंड
BE fr:belge en:Belgian de:belgisch Belgier es:belga it:belga pt:belga ru:бельгийский fi:belgialainen la:Belgicus Belgium nl:Belgisch Belg sa:बेल्जियम्
NL fr:néerlandais hollandais Hollande en:Dutch Dutchman Netherlands Holland de:niederländisch holländisch Niederländer Holland es:neerlandés holandés Holanda it:olandese Olanda pt:holandês neerlandês Holanda Países_Baixos ru:голландский нидерландский Голландия fi:hollantilainen alankomaalainen Hollanti la:Batavus Nederlandia nl:Nederlands Nederlander Hollands Holland sa:नेदरलैण्ड् नेदरलैण्ड नीदरलैंड
LU fr:luxembourgeois en:Luxembourgish Luxembourger nl:Luxemburgs
AT fr:autrichien en:Austrian de:österreichisch Österreicher es:austríaco austriaco it:austriaco pt:austríaco ru:австрийский fi:itävaltalainen la:Austriacus Austria nl:Oostenrijks Oostenrijker sa:आस्ट्रिया ऑस्ट्रिया
PL fr:polonais en:Polish Pole Poles de:polnisch Pole es:polaco it:polacco pt:polonês polaco ru:польский поляк fi:puolalainen la:Polonicus Polonia nl:Pools Pool sa:पोलैण्ड् पोलैण्ड पोलैंड
CZ fr:tchèque Tchéquie en:Czech Czechia de:tschechisch Tscheche es:checo it:ceco pt:tcheco checo ru:чешский nl:Tsjechisch sa:चेकिया चेकगणराज्य
SK fr:slovaque en:Slovak Slovakian nl:Slowaaks
HU fr:hongrois en:Hungarian de:ungarisch Ungar es:húngaro it:ungherese pt:húngaro ru:венгерский fi:unkarilainen la:Hungaricus Hungaria nl:Hongaars Hongaar sa:हङ्गेरी हंगरी
RO fr:roumain en:Romanian de:rumänisch es:rumano it:rumeno pt:romeno ru:румынский nl:Roemeens sa:रोमानिया
BG fr:bulgare en:Bulgarian de:bulgarisch es:búlgaro it:bulgaro ru:болгарский nl:Bulgaars
GR fr:grec hellénique en:Greek Hellenic de:griechisch Grieche es:griego it:greco pt:grego ru:греческий грек el:ελληνικός Έλληνας fi:kreikkalainen la:Graecus Graecia nl:Grieks sa:ग्रीस् यवनदेश यूनान ग्रीस
UA fr:ukrainien en:Ukrainian de:ukrainisch Ukrainer es:ucraniano it:ucraino pt:ucraniano ru:украинский украинец el:ουκρανικός fi:ukrainalainen la:Ucrainicus Ucraina nl:Oekraïens Oekraïner sa:युक्रेन् यूक्रेन
BY fr:biélorusse bélarusse Biélorussie Bélarus en:Belarusian Byelorussian de:belarussisch weißrussisch es:bielorruso it:bielorusso ru:белорусский Белоруссия nl:Belarussisch Wit-Russisch Wit-Rusland
GE fr:géorgien en:Georgian
AM fr:arménien en:Armenian
AZ fr:azerbaïdjanais azéri en:Azerbaijani Azeri
KZ fr:kazakh kazakhstanais en:Kazakh Kazakhstani
UZ fr:ouzbek en:Uzbek sa:उज्बेकिस्तान
MN fr:mongol en:Mongolian Mongol sa:मङ्गोलिया मंगोलिया
RS fr:serbe en:Serbian Serb de:serbisch es:serbio it:serbo ru:сербский nl:Servisch
HR fr:croate en:Croatian Croat de:kroatisch es:croata it:croato ru:хорватский nl:Kroatisch
SI fr:slovène en:Slovenian Slovene
BA fr:bosnien bosniaque Bosnie en:Bosnian Bosnia
AL fr:albanais en:Albanian
SE fr:suédois en:Swedish Swede de:schwedisch Schwede es:sueco it:svedese pt:sueco ru:шведский швед fi:ruotsalainen la:Suecicus Suecia nl:Zweeds sa:स्वीडन् स्वीडन
NO fr:norvégien en:Norwegian de:norwegisch Norweger es:noruego it:norvegese pt:norueguês ru:норвежский fi:norjalainen la:Norvegicus Norvegia nl:Noors sa:नार्वे नॉर्वे
DK fr:danois en:Danish Dane de:dänisch Däne es:danés it:danese pt:dinamarquês ru:датский fi:tanskalainen la:Danicus Dania nl:Deens sa:डेन्मार्क् डेनमार्क
FI fr:finlandais finnois en:Finnish Finn de:finnisch Finne es:finlandés finés it:finlandese pt:finlandês ru:финский финн fi:suomalainen Suomi la:Finnicus Finnia nl:Fins sa:फिन्लैण्ड् फिनलैण्ड फ़िनलैंड
IS fr:islandais en:Icelandic Icelander sa:आइस्लैण्ड् आइसलैण्ड
IE fr:irlandais en:Irish Irishman de:irisch Ire es:irlandés it:irlandese pt:irlandês ru:ирландский fi:irlantilainen la:Hibernicus Hibernia nl:Iers sa:आयर्लैण्ड् आयरलैण्ड
EE fr:estonien en:Estonian
LV fr:letton en:Latvian
LT fr:lituanien en:Lithuanian
VN fr:vietnamien en:Vietnamese Viet_Nam de:vietnamesisch es:vietnamita it:vietnamita pt:vietnamita ru:вьетнамский zh:越南 ja:ベトナム nl:Vietnamees sa:वियतनाम विएटनाम
TH fr:thaïlandais thaï en:Thai de:thailändisch es:tailandés it:thailandese ru:тайский ja:タイ nl:Thais sa:थाईलैण्ड् थाइलैण्ड थाईलैंड
ID fr:indonésien en:Indonesian de:indonesisch es:indonesio it:indonesiano pt:indonésio ru:индонезийский id:Indonesia RI ja:インドネシア nl:Indonesisch sa:इण्डोनेशिया इंडोनेशिया
MY fr:malaisien en:Malaysian sa:मलेशिया
SG fr:singapourien en:Singaporean sa:सिङ्गापुर सिंगापुर
PH fr:philippin en:Filipino Philippine de:philippinisch es:filipino it:filippino pt:filipino ru:филиппинский nl:Filipijns sa:फिलिपीन्स् फिलिपींस
MM fr:birman en:Burmese Burma sa:म्यान्मार् म्यांमार
KH fr:cambodgien en:Cambodian sa:कम्बोडिया कंबोडिया
LA fr:laotien en:Laotian Lao
HK fr:hongkongais Hong_Kong Hongkong en:Hong_Konger Hong_Kong Hongkong zh:香港 ja:香港
VA fr:Vatican Saint-Siège en:Vatican Holy_See
EU fr:UE U.E. en:EU E.U. de:EU es:UE it:UE pt:UE ru:ЕС Евросоюз zh:欧盟 歐盟 ja:EU id:UE el:ΕΕ Ε.Ε. fi:EU nl:EU
UN fr:ONU O.N.U. Onu onusien en:UN U.N. de:UN UNO es:ONU it:ONU Onu pt:ONU ru:ООН zh:联合国 ja:国連 id:PBB el:ΟΗΕ fi:YK nl:VN
EUROPE fr:européen en:European de:europäisch Europäer es:europeo it:europeo pt:europeu ru:европейский европеец zh:欧洲 歐洲 ja:欧州 ヨーロッパ id:Eropa el:ευρωπαϊκός Ευρωπαίος fi:eurooppalainen la:Europaeus Europa nl:Europees Europeaan sa:यूरोप यूरोपीय युरोप
AFRICA fr:africain en:African de:afrikanisch Afrikaner es:africano it:africano pt:africano ru:африканский африканец zh:非洲 ja:アフリカ el:αφρικανικός fi:afrikkalainen la:Africanus Africa nl:Afrikaans Afrikaan sa:अफ्रिका आफ्रिका अफ्रीका
ASIA fr:asiatique en:Asian de:asiatisch Asiate es:asiático it:asiatico pt:asiático ru:азиатский zh:亚洲 亞洲 ja:アジア el:ασιατικός fi:aasialainen la:Asiaticus Asia nl:Aziatisch Aziaat sa:एशिया एशियाई
OCEANIA fr:océanien en:Oceanian
NORTH-AMERICA fr:nord-américain en:North_American de:nordamerikanisch ru:североамериканский nl:Noord-Amerikaans
SOUTH-AMERICA fr:sud-américain en:South_American de:südamerikanisch es:sudamericano suramericano it:sudamericano pt:sul-americano ru:южноамериканский nl:Zuid-Amerikaans
LATIN-AMERICA fr:latino-américain Amérique_latine en:Latin_American Latin_America de:lateinamerikanisch es:latinoamericano it:latinoamericano pt:latino-americano ru:латиноамериканский nl:Latijns-Amerikaans
ARAB fr:arabe en:Arab Arabic Arabian de:arabisch Araber es:árabe it:arabo pt:árabe ru:арабский zh:阿拉伯 ja:アラブ nl:Arabisch Arabier
SOVIET fr:soviétique URSS U.R.S.S. Urss Union_soviétique en:Soviet Soviet_Union USSR U.S.S.R. de:sowjetisch UdSSR es:soviético URSS it:sovietico URSS pt:soviético URSS ru:советский СССР zh:苏联 ja:ソ連 nl:Sovjet-Unie USSR
BT sa:भूटान
TZ sa:तन्जानिया तंजानिया
UG sa:युगाण्डा युगांडा
ZW sa:जिम्बाब्वे
`;
