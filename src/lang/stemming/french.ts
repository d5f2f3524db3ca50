/**
 * Reduces French nouns and adjectives by number and gender only. A Snowball stemmer was rejected: it joins `directeur`
 * and `direction`, `don` and `donner`, `marche` and `marché`, and parts `français` from `française`.
 */
export function stemFrench(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

function stemPart(word: string): string {
  if (word.length < 4 || INVARIABLE.has(word)) return word;
  return IRREGULAR.get(word) ?? feminineToStem(singular(word));
}

function singular(word: string): string {
  if (word.endsWith('x')) {
    if (word.endsWith('eaux') || X_PLURALS.has(word)) return word.slice(0, -1);
    if (word.endsWith('aux') && word.length > 4 && word !== 'chaux') return `${word.slice(0, -2)}l`;
    return word;
  }
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

function feminineToStem(word: string): string {
  if (word.length < 4) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (OWN_NOUNS.has(word)) return word;
  if (word.endsWith('trice')) return `${word.slice(0, -4)}eu`;
  if (word.endsWith('euse') && word.length > 5) return word.slice(0, -2);
  // japonai(s), chinoi(s): the plural step took the s of the masculine.
  if (word.length > 6 && (word.endsWith('aise') || word.endsWith('oise'))) return word.slice(0, -2);
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  if (bare.length > 5 && (bare.endsWith('eur') || bare.endsWith('eux'))) return bare.slice(0, -1);
  if (bare === word) return word;
  if (bare.endsWith('èr') && (bare.length > 6 || bare.endsWith('ièr'))) return `${bare.slice(0, -2)}er`;
  if (bare.endsWith('èt') && bare.length > 5) return `${bare.slice(0, -2)}et`;
  if (bare.endsWith('v') && /[aeiouéè]v$/.test(bare)) return `${bare.slice(0, -1)}f`;
  if (bare.at(-1) === bare.at(-2) && /(?:e[lnt]|i?en|on|an|ul|eil|ot|[aeo]s)$/.test(bare.slice(0, -1))) {
    return bare.slice(0, -1);
  }
  return bare;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Nouns in -s that are the same in both numbers and would otherwise meet another word: `cours`, `fois`, `mois`. */
const INVARIABLE = new Set(
  list(`bois cas fils fois mois palais pays poids pois procès puits repas sens temps tiers univers virus avis corps
concours congrès discours parcours recours secours succès accès progrès excès décès permis compromis campus bonus
consensus processus versus plus moins dans sous sans vers très après dès alors ailleurs toujours jamais depuis puis
mais nous vous leurs jeux-olympiques`),
);

/** Plurals in -x of nouns in -au, -eu and -ou. */
const X_PLURALS = new Set(
  list(`feux jeux enjeux lieux milieux aveux cheveux neveux vœux voeux adieux pneux essieux épieux pieux moyeux hébreux
bijoux cailloux choux genoux hiboux joujoux poux tuyaux noyaux joyaux boyaux préaux étaux fléaux aloyaux`),
);

/** Nouns in -e that are no feminine of the word without it. */
const OWN_NOUNS = new Set(
  list(`porte pointe poste ponte montre vente plante sorte partie médecine capitale reine graine garde tonne seine foie
soie france base case course crise france rente carte fonte conte comte côte date dette ferme fille forme tombe pile
cause chose pause rose dose phrase marine cuisine mine chaîne file balle salle halle malle taxe planche banche manche
marche tranche pêche tâche règle livre titre centre lettre`),
);

/** Feminines and plurals that no rule reaches. */
const IRREGULAR = new Map(
  list(`beaux=beau belle=beau belles=beau bel=beau nouvelle=nouveau nouvelles=nouveau nouvel=nouveau nouveaux=nouveau
vieille=vieux vieilles=vieux vieil=vieux vieux=vieux folle=fou folles=fou fous=fou molle=mou molles=mou
publique=public publiques=public publics=public turque=turc turques=turc turcs=turc grecque=grec grecques=grec
grecs=grec laïque=laïc laïques=laïc laïcs=laïc caduque=caduc blanche=blanc blanches=blanc blancs=blanc franche=franc
franches=franc francs=franc sèche=sec sèches=sec secs=sec fraîche=frais fraîches=frais frais=frais douce=doux
douces=doux doux=doux rousse=roux rousses=roux roux=roux fausse=faux fausses=faux faux=faux jalouse=jaloux
jalouses=jaloux jaloux=jaloux longue=long longues=long longs=long brève=bref brèves=bref brefs=bref chère=cher
chères=cher chers=cher légère=léger légères=léger grise=gris grises=gris gris=gris précise=précis précises=précis précis=précis diverse=divers
diverses=divers divers=divers confuse=confus confuses=confus confus=confus grosse=gros grosses=gros gros=gros
basse=bas basses=bas bas=bas grasse=gras grasses=gras gras=gras épaisse=épais épaisses=épais épais=épais prise=pris
prises=pris pris=pris mise=mis mises=mis mis=mis surprise=surpris surprises=surpris surpris=surpris
assise=assis assises=assis assis=assis exclue=exclu inclus=inclus incluse=inclus incluses=inclus
travaux=travail vitraux=vitrail baux=bail coraux=corail émaux=émail soupiraux=soupirail yeux=œil cieux=ciel
messieurs=monsieur mesdames=madame mesdemoiselles=mademoiselle taux=taux maux=mal
héroïne=héros héroïnes=héros maîtresse=maître maîtresses=maître suissesse=suisse suissesses=suisse suisse=suisse
suisses=suisse bénigne=bénin malignes=malin maligne=malin favorite=favori favorites=favori gens=gens`).map(
    (pair) => pair.split('=') as [string, string],
  ),
);
