import { calqueList } from '../calque-list';

const few = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix';
const counts = `${few}|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|%`;
const problem = 'problème|problématique|défi|enjeu|question|lacune|crise|pénurie|inégalité|injustice';

/**
 * Calques of English and false friends, as the literature of language advice lists them, without those that the press
 * has taken up for good.
 */
export const calques = calqueList(`
// verbs with an object that French does not give them
!s'|se ~adresser le|la|les|un|une|des|ce|cet|cette|ces|ses|leurs|nos|plusieurs ${problem} !à|au|aux|de|d' > s’attaquer à, traiter
~adresser la|le|l'|les nation|foule|parlement|assemblée|députés > s’adresser à
~délivrer un|son|le|ce|des|ses|leur|leurs discours|allocution > prononcer
~donner un|son|ce discours !cohérent|clair|à > prononcer un discours
~donner une|sa|leur|cette conférence_de_presse > tenir une conférence de presse
~payer une|leur|sa visite > rendre visite
~payer attention > faire attention
~payer (un) hommage > rendre hommage
~prendre avantage de|du|des > profiter de
~prendre action > agir
~prendre des actions concrètes|immédiates|nécessaires|urgentes|supplémentaires > prendre des mesures
~prendre une marche > se promener
~prendre un|l'|son|leur examen !de|d'|du|comme|au|pour > passer
~prendre un vote > procéder à un vote
~prendre le blâme > assumer la responsabilité
~prendre office > entrer en fonction
~prendre une chance !à|sur > courir le risque
~prendre part dans > prendre part à
~mettre le blâme sur > rejeter la faute sur
~mettre l' emphase sur > mettre l’accent sur
~rencontrer les|ses|leurs|nos|des|ces|certaines|toutes_les exigence|critère|norme|attente|spécification > satisfaire à, répondre à
~rencontrer les|ses|leurs|nos|des|ces|certains|tous_les critères|besoins|délais|standards > satisfaire à, respecter
~faire du|aucun sens !commun|critique|de|d'|du|des > avoir du sens
~faire (beaucoup|plus|pas|guère) de sens !commun|critique|de|d'|du|des > avoir du sens
~faire son|leur|mon|notre meilleur pour > faire de son mieux pour
~faire une décision > prendre une décision
~faire sûr|certain que > s’assurer que
~faire face les|un|une|ces|cette|ce !fois > faire face à
~tomber en amour > tomber amoureux
=répondre|répondu|répondant|répondra la|les|cette|ces|une|nos|vos question > répondre à
~demander une|la|cette|ces|quelques|plusieurs question !de|d'|du > poser
~poser une|un|des|la|de menace|danger|risque > constituer, présenter
~poser une|un|des|de * menace|danger|risque > constituer, présenter
~élever des fonds > lever, collecter des fonds
~soulever des fonds|de_l'_argent > collecter des fonds
~élever|soulever|lever la|de_la sensibilisation > sensibiliser
~élever une|des|la|plusieurs|de question|inquiétude|préoccupation|doute > soulever, susciter
~performer une|la|sa|ses|leurs|des|un|le|l' chanson|morceau|titre|tube|opération|chirurgie|intervention|test > interpréter, effectuer
~implémenter une|la|des|les|cette|ces|un|le politique|réforme|mesure|loi|accord|plan > mettre en œuvre
=focuser|focusser|focusé|focussé|canceller|cancellé|cancellée|céduler|cédulé|updater|updaté|downloader|downloadé|uploader|uploadé|forwarder|forwardé > se concentrer, annuler, programmer, mettre à jour, télécharger, transférer -- an English verb with a French ending
~commettre un|le suicide !collectif|social|politique|assisté > se suicider
~commettre suicide > se suicider
~servir sa|leur peine|sentence > purger
~servir une peine|sentence de|d' prison|emprisonnement|réclusion|détention > purger
=servi|servira|servait|servant|servirait un|deux|trois|son|leur|plusieurs (premier|deuxième|second|troisième|quatrième) mandat > exercer un mandat
~servir comme|en_tant_que président|premier|ministre|gouverneur|maire|sénateur|secrétaire|pdg|vice-président > être, occuper le poste de
~courir pour (la|le|l'|un|une) (second|deuxième|troisième) présidence|président|gouverneur|réélection|siège|maire|sénat|congrès|bureau|investiture > se présenter à, briguer
~courir pour le poste|siège de > briguer le poste de
~courir une entreprise|société|restaurant|campagne|boutique > diriger
~quitter office > quitter ses fonctions
~libérer|relâcher un|une|son|sa|le|la|leur|ses|leurs|des (nouveau|nouvel|nouvelle|premier|dernier) communiqué|déclaration|rapport|étude|album|film|single|vidéo|clip|chanson > publier, sortir
~signer en|dans (la) loi !de|du|des|d'|sur > promulguer
~avoir passé une|un|la|cette loi|législation|résolution|motion|amendement !au|en|sous|à > adopter
~presser|appuyer des|les charge|accusation > porter plainte, engager des poursuites
~déposer|porter des charges contre > engager des poursuites contre
~abandonner|laisser_tomber les|des|toutes_les charge !fixe|sociale|patronale|financière|de|d'|du > abandonner les poursuites
~retourner un|l'|les|nos|mes|ses|vos appel|appels_téléphoniques > rappeler, donner suite à
~retourner une|la|les|nos demande de commentaire|commentaires > donner suite à
~sauver du|de_l'|beaucoup_de temps|argent > gagner du temps, économiser
~sauver un|le|votre|ce|vos fichier > enregistrer
~dépenser (beaucoup|plus|trop|moins|assez|tant) de temps > passer, consacrer du temps
~dépenser du temps > passer, consacrer du temps
~dépenser ${counts} heures|jours|semaines|mois > passer
~charger des|de|les|un|une frais|supplément > facturer
~opérer un|une|des|le|la|plusieurs restaurant|commerce|usine|hôtel|magasin|casino > exploiter
~expérimenter une|des|de|la|un|le|les difficulté|douleur|problème|croissance|symptôme|perte|stress|retard > connaître, éprouver
~escalader le|la|les conflit|tension|guerre|crise > aggraver, attiser
conflit|tension|crise|guerre|violence|situation a|ont|avait|avaient escaladé > s’aggraver, s’intensifier
~héberger une|l'|la|le|un|les émission|cérémonie|soirée|sommet|conférence|gala|spectacle|débat|tournoi|jeux > accueillir, animer
~échouer un|l'|le|son|leur|des|ses examen|test|cours > échouer à
~écrire un|l'|leur|son examen > passer
=obéir|obéi|obéissant les|la|leurs|ses ordre|loi|règle|consigne|parents > obéir à
~dépendre sur le|la|les|un|une|l'|des|ce !plan|point|marché > dépendre de
~participer dans (le|la|l'|les|un|une|des|cette|ce|ces) élection|guerre|projet|programme|conférence|compétition|vote|tournoi|manifestation|conflit > participer à
~siéger sur le|la|un|une|les conseil|comité|commission|jury > siéger au, à
~référer comme|en_tant_que|sous_le_nom > appeler, désigner
~résulter en|dans un|une|la|le|des|l' > entraîner, aboutir à
~appeler pour un|une|la|le|l'|des cessez-le-feu|démission|réforme|paix|boycott|retrait|libération > appeler à, réclamer
~appliquer pour un|une|la|le|l' emploi|bourse|citoyenneté|nationalité|asile > postuler, demander
~élaborer sur ce|cette|ses|son|ces sujet|point|question|déclaration > développer, s’étendre sur
~terminer un|l'|des|les|ses employé > licencier
~loger un|une|des|l' appel|plainte|grief|objection > déposer
~joindre l'|un|une|le armée|otan|parti|marine > rejoindre, s’engager dans
~briser les|des nouvelle > annoncer, révéler une nouvelle
~aller viral|viraux|virale|virales > devenir viral
~avoir besoin un|une !fois > avoir besoin de
~réjouir sur > se réjouir de
~pratiquer la loi > exercer le droit
~confronter un|le|les|ce|ces|des|leurs problème|défi|difficulté !à|avec > affronter
~tenir responsable pour > tenir pour responsable de
tenu responsable pour > tenu pour responsable de
intéressé dans l'|la|le|un|une achat|acquisition|apprentissage|collaboration > intéressé par
excité de|d' annoncer|partager|pouvoir|rejoindre|accueillir > ravi de, impatient de
familier avec le|la|l'|les dossier|affaire|situation|question|discussions|négociations|enquête|plans|projet|réflexion > au fait de, proche de -- “familiar with the matter”
concerné à_propos|au_sujet de|du|des|d' > préoccupé par
dépendant sur > dépendant de
consistant|inconsistant avec > cohérent avec, conforme à
pleinement|fermement|entièrement|profondément commis à|au|aux > résolument engagé à
~regarder en_avant|vers_l'_avant à|au|pour > attendre avec impatience
élection|scrutin|vote|réunion|cérémonie|procès|référendum (a|ont|aura|auront|avait|doit|devrait|va) ~prendre place > avoir lieu, se tenir
étude|recherche|sondage|rapport|enquête|analyse a|ont|avait|avaient trouvé que > montrer, constater que
travailler|travaille|travaillent|travaillé|travaillant en conjonction avec > en collaboration avec

// passives and progressives
été donnés|données la|une|l'|le possibilité|occasion|chance|opportunité|ordre|permission|choix > se voir offrir, recevoir
=ils|elles (ont|avaient|sont) été =demandés|demandées de|d' > on leur a demandé de
=est|sont|était|étaient|suis|sommes =travaillant|faisant|disant|essayant|cherchant|allant|utilisant|parlant|attendant|prenant|devenant > travaille, fait, dit… -- French has no progressive form
=est|sont|était|étaient attendu à|d' =être|avoir > devrait être
=est|sont|était|étaient projeté à|de|d'|pour =atteindre|augmenter|croître|dépasser|être > devrait atteindre
=est|sont|était|étaient estimé à|d' être > est estimé à
=est|sont|était|étaient dit|rapporté|pensé|cru =être|avoir > serait, aurait
été trouvé (non) coupable > déclaré, reconnu coupable
~trouver coupable de|d'|du > déclarer, reconnaître coupable
=sentez-vous libre de|d' > n’hésitez pas à
s' il vous plaît =noter|notez|visiter|visitez|contacter|contactez|cliquer|cliquez|vérifier|vérifiez|lire > veuillez

// prepositions and links
en addition à|au|aux|de|du|des > en plus de
en =terme de > en termes de, en matière de
en autant que > pour autant que
en cas où > au cas où
rumeur|déclaration|affirmation|opinion|information|preuve à l' effet que > selon lequel, voulant que
à cause que > parce que
malgré que !j'|en > bien que
dépendamment de|du|des > selon
à toutes fins pratiques > en pratique
à l' année longue > à longueur d’année
au_meilleur de ma|notre|sa|leur connaissance > autant que je sache
jusqu' à date !de|d'|du|fixe|limite > jusqu’à présent
à ce point dans le temps > à ce stade
au même temps !de|d' > en même temps
à la même temps > en même temps
autant que je|nous|vous|il|elle suis|sommes|êtes|est concerné > en ce qui me concerne
aussi loin que je|nous|on sache|sais|savons|sachions > pour autant que je sache
aussi loin que * est|sont|suis concerné > en ce qui concerne
aussi bien comme > ainsi que
autant comme > autant que
similaire que !celui > semblable à
très|complètement|totalement|bien différent que > différent de
plus tôt que tard > le plus tôt possible
sur l' autre main > d’un autre côté
^comme résultat > en conséquence
^comme un résultat > en conséquence
^dû au fait que > du fait que, comme
dernier mais pas|non (le|des) moindre > enfin et surtout
sur une base quotidienne|journalière|hebdomadaire|régulière > chaque jour, régulièrement
sous arrestation > en état d’arrestation
sous investigation > visé par une enquête
~être sous enquête > faire l’objet d’une enquête
~être sous attaque > être attaqué
sous considération > à l’étude
sous construction > en construction
sous les|ces|de_telles circonstance > dans ces circonstances
sous les termes de|du|des > aux termes de
sous l' impression que > avoir l’impression que
dans une rangée !de|d'|du > d’affilée
${few} année|match|jour|victoire|défaite|fois|semaine|mois|saison dans une|un ligne|rang !de|d'|droite > d’affilée
dans la longue course > à long terme
dans l' année @ > en -- with the year alone
partout|tout autour du monde|globe > partout dans le monde
entre % à % !et > entre … et …, de … à …
depuis @ à @ > de … à …
chaque ${few}|quinze|vingt|% an|année|jour|semaine|mois|heure|minute|seconde > tous les, toutes les
chaque et chaque|tout|tous > chacun
un|une =autre ${few}|vingt|cent an|année|mois|jour|semaine|heure|personne|million|milliard > … autres, encore …
prochain|dernier ${few}|% jour|mois|an|année|semaine > les trois prochains mois -- the number stands first
un couple de jours|semaines|mois|années|fois|heures|choses|questions|idées|minutes > quelques, deux
une couple de > quelques, deux
million|milliard|an|année|heure|mois|mètre et un|une =demi|demie > et demi
=plupart de|d' =gens|personnes|femmes|hommes|experts|analystes|entreprises|pays|temps > la plupart des
plusieurs|quelques|${few}|vingt|dernière|prochaine|précédente décade !de|d'|du > décennie
depuis|pendant des décades > décennies
=décades plus tard > décennies plus tard
billion de dollar|euro|yuan|yen|personnes|dollars > millier de milliards -- or, from American English, milliard
trillion de dollar|euro|yuan|yen > milliers de milliards
le|la|les|encore|bien|beaucoup plus meilleur|pire|mieux > meilleur, pire
le|la|les|l'|encore|bien|beaucoup plus unique !que > unique
il|elle =est|était ${counts} ans !plus|moins|de|trop|après|avant|d' > avoir … ans
=ans vieux > … ans
plus vieux|âgé|jeune que % an|ans > âgé de plus de
le|la % ans =a|est|avait|était > l’homme de … ans, la femme de … ans
la raison pourquoi > la raison pour laquelle
façon|manière =comment > la façon dont
c' est temps de|que|d' > il est temps
ce que|qu' il|elle|on|nous|vous|ils|elles|je|j' (n') ~avoir besoin !de|d'|que > ce dont
il y a ${counts} ans|jours|mois|semaines en arrière > il y a …
le|la suivant jour|matin|soir|mois|année|semaine > le lendemain, le mois suivant
premier de tout > tout d’abord
le|la|les même comme > le même que

// people and offices
chaise du|de_la|de_l' comité|conseil|parti|département|commission|sous-comité|fed|réserve > président, présidente
éditeur en chef > rédacteur en chef
compagnon|compagne de course présidentiel|électoral|politique|républicain|démocrate > colistier
secrétaire de presse > porte-parole, attaché de presse
avocat de|du district > procureur
procureur|avocat du comté|de_comté > procureur
officiel|officiels senior|sénior|supérieur|seniors|séniors > haut responsable
haut officiel > haut responsable
officiel|fonctionnaire|responsable|diplomate|dirigeant =senior|seniors|sénior|séniors > haut responsable
!résultats|chiffres|documents|sites =officiels électoraux > responsables électoraux
officier =senior|seniors|sénior|séniors > officier supérieur
citoyen =senior|seniors|sénior|séniors|aîné|aînés > personne âgée, senior
officier exécutif|financier|technique|médical|scientifique|opérationnel en chef > directeur
chef officier|officiers > directeur
conseil des|de directeurs !d'|de|des|du > conseil d’administration
orateur de la|du chambre|maison|parlement > président de la Chambre
haut-parleur de la|du chambre|maison|parlement > président de la Chambre
fouet de la|du majorité|minorité|parti|chambre|sénat > chef de file
limite de terme|termes > limitation du nombre de mandats
terme présidentiel > mandat présidentiel
électeur éligible > électeur
éligible à|pour =voter > en droit de voter
~enregistrer pour =voter > s’inscrire sur les listes électorales
États|États_de|états|état balançoire > État pivot
=États|états champs_de_bataille|champ_de_bataille > État clé, État pivot
États de|du champ de bataille > État clé, État pivot
billet républicain|démocrate > ticket, colistiers
agence|officier|responsable|autorités|fonctionnaire|agent|organisme|force|service d' application de la|des loi > forces de l’ordre
agence|officier|communauté|service|rapport|agent|responsable d' intelligence !artificielle|économique|collective > de renseignement
bottes sur le sol|terrain > troupes au sol
leader|militant|activiste|défenseur|icône des|de droits civils > droits civiques
mouvement des|pour_les|de droits civils > droits civiques
action affirmative > discrimination positive
natif Américain|américain|Américains > Amérindien
tireur actif > tireur
tireur|tir de masse > auteur de la fusillade, fusillade
tournage de masse > fusillade, tuerie
=abattu|abattue|abattus|abattues et tué > tué par balle
tiré à mort > abattu
gelé|congelé à mort !par > mort de froid
brûlé à mort > brûlé vif
blessure|maladie|état|condition menaçant la|leur vie !de|d'|des|du > mettant la vie en danger
=condition médicale|cardiaque|neurologique|génétique !de|d'|du > maladie, affection
en =condition critique|stable|grave|sérieuse > dans un état critique, stable
premier répondeur > secouriste
chambre d' urgence > service des urgences
chambre d' opération > bloc opératoire
attaque du|de cœur|coeur > crise cardiaque
pilule de contrôle_des|contrôle_de naissances > pilule contraceptive
haute|élevée pression sanguine > hypertension
drogue de|sur|d' prescription|ordonnance > médicament sur ordonnance
drogue contre le|la|l'|les cancer|sida|maladie|covid|hypertension|paludisme > médicament
drogue anticancéreuse|antivirale|expérimentale > médicament
physicien traitant|de_famille > médecin
~être injurié lors_de|dans un|l'|une|le accident|explosion|collision|attaque > blessé
injure au|aux|à_la|à_l' genou|dos|bras|tête|jambe|main|épaule > blessure
=casualités > pertes, victimes
personne d' intérêt !général|public > suspect
auteur|agresseur|victime|tueur|meurtrier|violeur allégué > présumé
homme|femme|avocat|chiffre|voyage d' =affaire > d’affaires
capitaliste de|à risque > investisseur en capital-risque
faiseur|preneur de décision > décideur
faiseur de politiques|lois > décideur politique
donneur|pourvoyeur de soins > aidant, soignant
souffleur|siffleur de sifflet > lanceur d’alerte
changeur de jeu > tournant, révolution
étoile de cinéma|film|pop|rock|télé-réalité > vedette, star
étoile pop|rock > star
directeur du film > réalisateur
hôte de télévision|télé|radio|podcast|talk-show > animateur, présentateur
joueur le plus précieux > meilleur joueur
entraîneur de tête > entraîneur principal
étudiant gradué > étudiant diplômé, de troisième cycle
=gradué|graduée|gradués de l' université > diplômé
aviseur légal|juridique > conseiller juridique
policier|officier|agent|soldat|médecin en devoir !de > de service
!un|le|au =voteur|voteurs|voteuses > électeur

// law, money, trade
charge criminelle > poursuites, inculpation
~être chargé de|d'|avec meurtre|homicide|viol|complot > inculpé de
conviction pour meurtre|viol|fraude|vol|agression|corruption|conduite > condamnation
conviction criminelle|pénale > condamnation
taux de conviction > taux de condamnation
=évidences scientifiques|empiriques|cliniques|médicales|suggèrent|montrent|indiquent > preuves, données
évidence anecdotique > témoignages isolés
aucune|pas_d' évidence que|de|d' > preuve
pièce d' évidence > pièce à conviction
essai criminel|pénal > procès
sentence de|d' prison|emprisonnement > peine de prison
sentence à vie > peine de réclusion à perpétuité
salle de =cour !d'|de|du > salle d’audience
assaut sexuel|aggravé > agression
assaut et batterie > coups et blessures
offense criminelle|pénale|fédérale|mineure|sexuelle > infraction
offenseur sexuel > délinquant sexuel
harassement sexuel|moral > harcèlement
abus domestique > violences conjugales
abus d' enfant > maltraitance, violences sur mineurs
blanchissage|lavage|lessivage d' argent > blanchiment d’argent
opinion|conseiller|équipe|bataille|poursuite|action|département|frais légal !par|de > juridique, judiciaire, de justice
manque de divulgation > manque de transparence
sa|leur|dont_la valeur nette !comptable|d'|de > fortune
valeur nette personnelle|estimée > fortune
fonds de haie > fonds spéculatif
équité privée > capital-investissement
marché des|de =stock|stocks !de|d' > Bourse, marché boursier
échange de =stock|stocks !de|d' > Bourse
=stocks technologiques|bancaires > valeurs
marché taureau > marché haussier
randonnée de|des taux > hausse des taux
coupure budgétaire|fiscale|salariale|d'_impôt|d'_emploi > réduction, baisse
retour de|d' taxe|impôt > déclaration d’impôts
gouvernance|dette|responsabilité|impôt|culture corporative|corporatif > d’entreprise, des sociétés
produit domestique brut > produit intérieur brut
heure d' affaires > heures d’ouverture
carte d' affaires > carte de visite
standard de vie > niveau de vie
attente de vie > espérance de vie
date due > échéance
prix de liste > prix catalogue
prix régulier > prix courant
vente de garage > vide-grenier
surtemps > heures supplémentaires
contracteur > entrepreneur
mandatoire > obligatoire
erreur|travail clérical > erreur d’écriture, travail de bureau
non-profit > à but non lucratif
organisation|organisme|association|groupe sans|non profit|profits > à but non lucratif
!premier le plus effectif > efficace
très|hautement effectif > efficace
réalistiquement > de façon réaliste

// press and screen
agence|site|chaîne|organisation|média|conférence|programme|point_de_vente de nouvelles > de presse, d’information
point de vente médiatique|d'_information|d'_informations > média
pièce|colonne d' opinion > tribune, chronique
histoire de couverture > article de une
=nouvelle|nouvelles de rupture > information de dernière minute
libération de presse > communiqué
spectacle|show de télévision|télé|radio|réalité > émission
film caractéristique|de_caractéristique > long métrage
suiveur sur Twitter|X|Instagram|Facebook|TikTok|YouTube|Weibo|LinkedIn|les_réseaux|les_médias > abonné
million|millier|milliers|centaine|centaines de|d' suiveurs > abonnés
adepte sur Twitter|X|Instagram|Facebook|TikTok|YouTube|Weibo|LinkedIn|les_réseaux|les_médias > abonné
=poste|postes sur Twitter|X|Instagram|Facebook|TikTok|LinkedIn|Weibo|Telegram|les_réseaux|les_médias > publication, message
=poste|postes de|du blog|blogue > billet de blog
poignée Twitter|Instagram|TikTok > compte, pseudonyme
message textuel|de_texte > SMS, texto
librairie publique|municipale > bibliothèque
caractère de dessin|bande|jeu =animé|dessinée|vidéo > personnage
langage anglais|chinois|espagnol|allemand|japonais|arabe|russe > langue
degré de|d' =master|bachelier|doctorat|université > diplôme
degré collégial > diplôme universitaire
école d' affaires > école de commerce
trouvaille de l'|cette|leur étude|enquête|recherche > résultats
examen|étude|plan|approche|rapport|réforme|accord|liste|guide|stratégie|analyse|enquête compréhensif > complet, global
recherche|dommage|dégât|couverture|expérience|connaissance extensif > approfondi, étendu
amélioration|croissance dramatique > spectaculaire
~améliorer|croître dramatiquement > considérablement

// energy, science, places
=pouvoir nucléaire|solaire|éolien|hydroélectrique > énergie
plante nucléaire|d'_assemblage|de_fabrication|manufacturière|de_puissance|électrique > centrale, usine
panne|coupure de =pouvoir > panne de courant
huile brute !de|d' > pétrole brut
champ d' huile > champ pétrolifère
station de|à gaz !naturel|de|à > station-service
gaz de serre > gaz à effet de serre
facilité médicale|nucléaire|correctionnelle > installation, établissement
=facilités de production|stockage|fabrication|détention|recherche|traitement > installations
puce|plaquette|galette|tranche|transistor|cellule de|en|au silicone > silicium
vallée de|du silicone|silicium > Silicon Valley
Vallée de|du silicone|Silicone|Silicon|silicium|Silicium > Silicon Valley
roquette|bateau spatial > fusée, vaisseau spatial
confiture de trafic|circulation > embouteillage
Grande Bretagne > Grande-Bretagne
Nouvelle Zélande > Nouvelle-Zélande
Royaume Uni > Royaume-Uni
États|Etats Unis > États-Unis
Corée du =nord|sud !de|au|et > Corée du Nord, Corée du Sud
Afrique du =sud !de|au|et > Afrique du Sud
Moyen|Proche|Extrême Orient > avec un trait d’union
moyen|proche|extrême orient|Orient > Moyen-Orient, Proche-Orient
moyen-est > Moyen-Orient
Union Européenne|Africaine|Soviétique > européenne, africaine, soviétique -- the adjective takes no capital
Commission|Parlement|Conseil Européenne|Européen > européenne, européen -- the adjective takes no capital
Banque Centrale Européenne > centrale européenne -- the adjective takes no capital
Banque Mondiale > mondiale -- the adjective takes no capital
Première|Seconde|Deuxième Guerre Mondiale > mondiale -- the adjective takes no capital
Empire Ottoman|Romain|Britannique|Byzantin > ottoman, romain, britannique -- the adjective takes no capital
Révolution Française|Russe|Industrielle|Culturelle > française, russe, industrielle -- the adjective takes no capital
nord|sud coréen > nord-coréen, sud-coréen
=sud africain > sud-africain

// idioms
~frapper le clou sur la tête > tomber juste
~brûler l' huile de minuit > travailler tard dans la nuit
~pleuvoir des chats et des chiens > pleuvoir des cordes
~tuer deux oiseaux > faire d’une pierre deux coups
d' une pierre deux oiseaux > faire d’une pierre deux coups
balle * dans son|leur|sa|votre|notre cour !de|d' > dans leur camp
~mordre la balle > serrer les dents
~sauter le pistolet > aller trop vite en besogne
~renverser les haricots > vendre la mèche
~souffler le sifflet sur > dénoncer
pistolet fumant > preuve irréfutable
~tourner une|la nouvelle feuille > tourner la page
~coûter un bras et une jambe > coûter les yeux de la tête
~garder les doigts croisés > croiser les doigts
~donner l' épaule froide > battre froid à
penser|pense|pensent|pensé|pensant en_dehors|hors|à_l'_extérieur de la boîte > sortir des sentiers battus
ciel est la limite > tout est possible
étape de bébé > petit pas
une fois dans une lune bleue > très rarement
~espérer pour le mieux|meilleur > espérer que tout se passe bien
~ajouter (l') insulte à la|l' blessure|injure > aggraver les choses
histoire à succès > réussite
sous la météo > mal en point
~avoir les papillons dans l' estomac > avoir le trac
!de bon matin > bonjour

// spellings that English brings along, and compounds
co-fondateur > cofondateur
~co-fonder > cofonder
~co-produire > coproduire
co-production|co-producteur > coproduction
co-propriétaire|co-propriété > copropriétaire
co-locataire|co-location > colocataire
co-pilote > copilote
co-équipier > coéquipier
co-signataire > cosignataire
~co-signer|co-organiser|co-exister|co-habiter|co-opérer > sans trait d’union
co-existence|co-opération|co-habitation > sans trait d’union
cyber-attaque|cyber-criminalité|cyber-criminel|cyber-espace|cyber-guerre > cyberattaque, sans trait d’union
bio-diversité|bio-masse|bio-carburant|bio-technologie > biodiversité, sans trait d’union
micro-processeur|micro-plastique|micro-puce > microprocesseur, sans trait d’union
nano-technologie|nano-particule > nanotechnologie, sans trait d’union
anti-corps|anti-biotique|anti-dépresseur|anti-sémite|anti-sémitisme|anti-virus > sans trait d’union
ultra-violet|infra-rouge|ultra-son|infra-structure > sans trait d’union
hydro-électrique|hydro-carbure|thermo-nucléaire|photo-voltaïque|électro-magnétique > sans trait d’union
re-élection|ré-élection|ré-élu > réélection, réélu
auto-biographie|auto-portrait|géo-politique|para-militaire|sur-population > sans trait d’union
télé-communication|télé-travail|télé-spectateur|audio-visuel > sans trait d’union
inter-continental|inter-national|multi-national > sans trait d’union
narco-trafiquant|narco-trafic|euro-député > sans trait d’union
vice président|présidente|chancelier|ministre > vice-président
porte parole !d'|de > porte-parole
ex président|présidente|ministre|premier|mari|femme|épouse|directeur > ex-président
=premier-ministre|première-ministre|premiers-ministres > premier ministre
c' est à dire > c’est-à-dire
vis à vis > vis-à-vis
!un|une =au delà|dessus|dessous > au-delà, au-dessus, au-dessous
=ci dessus|dessous|contre|joint > ci-dessus, ci-dessous
chef|chefs d' œuvre|oeuvre > chef-d’œuvre
=état major > état-major
=rendez vous !vous|même > rendez-vous
=week end > week-end
demi finale|finaliste|douzaine > demi-finale
=jeux|jeu =vidéos > jeux vidéo
quelque soit|soient > quel que soit
=parmis > parmi
=hormi > hormis
le|du|un|de|ce|au|son =language > langage
le|du|un|ce|au|des =traffic > trafic
une|la|cette|d'|l' =addresse > adresse
un|l'|cet|d'|des =appartment|appartments > appartement
la|une|cette|en =connection > connexion
la|une|cette|en|de =reflection > réflexion
=aggression|aggressions|aggressif|aggressive|aggressivité > agression, agressif
=négotiation|négotiations|négotier|négotiateur > négociation, négocier
=professionel|professionels|professionelle|traditionel|traditionelle|additionel|additionelle|exceptionel|exceptionelle|institutionel|constitutionel|conventionel|personellement > avec deux n
=internationnal|internationnale|régionnal|nationnal > avec un seul n
=developper|developpement|developpeur > développer
l'|d'|une|cette =enterprise > entreprise
le|du|un|de =gouvernment > gouvernement
=recommendation|recommendations > recommandation
l'|d'|une|la =indépendence|correspondence > indépendance, correspondance
=litérature|litératures > littérature
du|le|un|au|par =hazard > hasard
le|un|du|ce =charactère > caractère
`);
