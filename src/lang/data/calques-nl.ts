import { calqueList } from '../calque-list';

const few = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|verschillende|vele';
const problem = 'probleem|problemen|kwestie|kwesties|zorgen|uitdagingen|crisis';
const forms = '=adresseren|adresseert|adresseerde|adresseerden|geadresseerd';

/** Calques of English and false friends that no careful Dutch editor leaves standing. */
export const calques = calqueList(
  () => `
// nouns that go with another verb
=een|geen|deze|die|enkele|weer beslissing|beslissingen|besluit =gemaakt|maken|maakte|maakten > een beslissing nemen
=een|de|deze fout|fouten|vergissing =gedaan > maken
=de|het|dit|deze|die|veel|alle|zulke ${problem} ${forms} > aanpakken, aan de orde stellen
${forms} =de|het|dit|deze|die|veel|zulke ${problem} > aanpakken, aan de orde stellen
=een|de|enkele|meer foto|foto's =genomen|nemen|nam|namen > maken
=een|zijn|haar toespraak|speech =gegeven|gaf|gaven|geeft > houden
=betaald|betaalde|betaalden|betalen|betaalt aandacht > schenken, besteden
=viel|vielen|valt|vallen|gevallen =in liefde > verliefd worden
=kwam|kwamen|komt|komen =waar !dat|mee|ik|hij|ze|we > uitkomen, werkelijkheid worden
=spendeerde|spendeerden|spendeert ${few}|% jaar|maanden|weken|dagen|uur|uren > doorbrengen
=kijk|kijkt|kijken|keek|keken =vooruit =naar|om =het|de|een|deze|te > uitkijken naar, zich verheugen op
=rende|renden|rent|rennen =voor president|burgemeester|gouverneur|senator > zich kandidaat stellen
=liep|liepen|loopt|lopen =voor president|burgemeester|gouverneur|senator > zich kandidaat stellen

// prepositions and set phrases
=op de andere hand|kant > anderzijds, daarentegen
=op de ene hand|kant > enerzijds
=aan de andere hand > anderzijds, daarentegen
=aan =het eind =van de dag =is|was|telt|gaat|zijn > uiteindelijk
=op top =van > boven op, naast
=als een resultaat|gevolg =van|hiervan|daarvan > als gevolg van
=in termen =van > wat … betreft, op het gebied van
punt =van zicht|uitzicht > standpunt
stuk|stukken =van informatie|advies|bewijs|software > een gegeven, een raad, een bewijs
=afhankelijk|onafhankelijk =op > afhankelijk van
=vroeg|vroegen|vraagt|vragen =voor hulp|geduld|geld|vergeving|steun > vragen om

// grammar
=groter|kleiner|beter|slechter|meer|minder|ouder|jonger|sneller|hoger|lager =als =ik|jij|hij|zij|wij|ooit|verwacht|vorig > dan
=meest bekendste|grootste|mooiste|belangrijkste|beste|oudste > bekendste, grootste
=optimaalste|optimaalst|maximaalste|idealste|enigste > optimale, ideale, enige
=hun =hebben|zijn|gaan|willen|moeten|kunnen|zeggen|doen =het|dat|niet|al|ook|daar|geen|wel > zij
=${few}|% miljoenen|miljarden euro|dollar|mensen|inwoners > miljoen, miljard -- na een getal in het enkelvoud

// words for words
=eventueel =bleek|won|werd|slaagde|kwam > uiteindelijk
nieuws =breekt|brekend > laatste nieuws
brekend|brekende nieuws > laatste nieuws
huis =van =de vertegenwoordigers|afgevaardigden|gemeenten > Huis van Afgevaardigden, Lagerhuis
secretaris =van staat|verdediging|defensie|energie > minister
advocaat generaal =van =de|het staat|staten > minister van Justitie, procureur-generaal
eerste =Minister > minister-president, premier
sociale =medias > sociale media
licentieplaat|licentieplaten > kentekenplaat
brandvechter|brandvechters > brandweerman
sleutelnoot|sleutelnota > openingstoespraak
thuispagina > startpagina
regeringssluiting > sluiting van de overheid, shutdown
massaschieten|massaschietpartij > schietpartij
// compounds torn apart
klimaat verandering|crisis|beleid|top > klimaatverandering …
wereld kampioen|kampioene|kampioenschap|oorlog|bank|record > wereldkampioen …
verkiezings campagne|uitslag|strijd > verkiezingscampagne …
gezondheids zorg|dienst > gezondheidszorg …
Tweede|Eerste kamer lid|leden|verkiezingen > Tweede Kamerlid …
`,
);
