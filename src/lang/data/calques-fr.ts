import { calqueList } from '../calque-list';

const few = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix';
const counts = `${few}|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|%`;
const problem = 'problème|problématique|défi|enjeu|question|lacune|crise|pénurie|inégalité|injustice';

/**
 * Calques of English and false friends, as the literature of language advice lists them, without those that the press
 * has taken up for good.
 */
export const calques = calqueList(
  () => `
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
ça|cela|ceci fait|faisait|fera|ferait du sens > avoir du sens
=followers|follower > abonnés
=services|messages|campagnes de messagerie texte > SMS, textos
la|une (première|deuxième|seconde|principale) =force majeure > force de premier plan
~faire du|aucun sens !commun|critique|de|d'|du|des > avoir du sens
~faire (beaucoup|plus|pas|guère) de sens !commun|critique|de|d'|du|des > avoir du sens
~faire son|leur|mon|notre meilleur pour > faire de son mieux pour
~faire une décision > prendre une décision
~faire sûr|certain que > s’assurer que
~faire face les|un|une|ces|cette|ce !fois > faire face à
enregistrement des|de_ces|d' électeur|votant !interviewés|interrogés|filmés > inscription sur les listes électorales
~enregistrer pour voter !contre|sur > s’inscrire sur les listes électorales
~faire son|leur chemin vers|jusqu'à|à_travers > se diriger vers
~donner un appel à|au|aux > appeler
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
inscription pour =voter > inscription sur les listes électorales
~enregistrer pour =voter > s’inscrire sur les listes électorales
États|États_de|états|état balançoire > État pivot
=États|états champs_de_bataille|champ_de_bataille > État clé, État pivot
États (clé|clés|pivots) de|du champ de bataille > État clé, État pivot
billet républicain|démocrate > ticket, colistiers
agence|officier|responsable|autorités|fonctionnaire|agent|organisme|force|service d' application de la|des loi > forces de l’ordre
rapport de|d'|de_l'|du (New|Washington|Wall|Financial) CNN|CNBC|BBC|NBC|ABC|CBS|Reuters|Bloomberg|Axios|Politico|AP|AFP|Guardian|Nikkei|Xinhua|York_Times|Post|Street_Journal|Times > article, reportage -- what a newspaper or a broadcaster tells is no report
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
manque|absence|défaut de divulgation > manque de transparence
sa|leur|dont_la valeur nette !comptable|d'|de > fortune
valeur nette personnelle|estimée > fortune
=possède|possédait|possédaient|possèdent une valeur nette !comptable > fortune
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
// elections and campaigns
État|États|Etat|Etats oscillant|oscillants > État pivot, État clé
=comté|comtés|district|districts champ_de_bataille|champs_de_bataille|balançoire > circonscription disputée
district congressionnel|du_congrès > circonscription
=congressionnel|congressionnelle|congressionnels|congressionnelles > du Congrès, parlementaire
élection|course|scrutin|campagne|candidat gouvernatorial|gouvernatoriale|gubernatorial|gubernatoriale > élection du gouverneur
=bulletin|bulletins|vote|votes|scrutin (de) (vote) =absent|absents|absentéiste|absentéistes > vote par correspondance
bulletin|vote|scrutin d' =absence|absents > vote par correspondance
vote|scrutin précoce|matinal > vote anticipé
électeur|votant précoce > électeur qui vote par anticipation
électeur non décidés|décidé > électeurs indécis
électeur|vote|votant balançoire|swing|oscillant > électeurs indécis
~sortir le =vote > mobiliser les électeurs
opération|effort|campagne de sortie du|de vote|votes > mobilisation des électeurs
frappeur|frappeurs de|aux =porte|portes > démarcheur, militant qui fait du porte-à-porte
=canvasser|canvassers|canvassing|canvasseur|canvasseurs > démarchage, porte-à-porte, démarcheur
=argent =sombre|obscur > argent occulte, financement opaque
selon|d'|dans un|des|les|le|de_récents|de_nouveaux =dépôt|dépôts judiciaires|réglementaires|fédéraux|judiciaire|réglementaire|fédéral > document déposé
remplissage auprès de la SEC|Commission|commission > document déposé
finance de campagne !du|de|présidentielle > financement des campagnes
loi|règle|règlement|infraction|violation|organisme sur|de|des|du|aux la|les|l' finance de campagne > financement des campagnes électorales
publicité =attaque|attaques !contre > publicité hostile
publicité d' =attaque|attaques > publicité hostile, campagne de dénigrement
achat d' =annonces|annonce !immobilières|légales > achat d’espaces publicitaires
banque de|d' =téléphone|téléphones|appels|textos > centre d’appels
=courrier|courriers =direct|directs > publipostage
en|au haut|sommet|bas du =billet !de|d' > en tête de liste
compagnon|compagne|partenaire de billet|ticket > colistier
comme|choisir (son|sa) (propre|futur|future) compagnon|compagne|partenaire de =course > colistier
bas de|du ballot > élections locales
=ballot|ballots|boîte|boîtes de ballot|ballots > urne, bulletin
sondage|enquête de sortie !d'|de|des|du > sondage à la sortie des urnes
=sondages ferment|fermeront|ouvriront|fermaient !la|le|les > bureaux de vote
~aller|rendre|retourner aux =sondages > aller aux urnes
lieu|station|place de sondage > bureau de vote
=station|stations de vote > bureau de vote
travailleur|ouvrier|observateur de|du =sondage|sondages|scrutin > assesseur, observateur électoral
=travailleur|travailleurs|ouvrier|ouvriers de =campagne > membre de l’équipe de campagne
votes électoraux > grands électeurs
vote|votes du|de collège électoral > grands électeurs
élection|scrutin|campagne à|de|du mi-terme|mi-termes|mi-parcours|midterm|midterms > de mi-mandat
=mi-termes|mid-terms|midterms > élections de mi-mandat
=titulaire|titulaires démocrate|républicain|républicaine|conservateur|travailliste > sortant
l'|un|cet =incombent|incumbent > sortant
~endosser un|une|le|la|sa|son|leur candidat|candidate|candidature > soutenir
endossement de|du (la) (l') candidat|parti|syndicat|maire|gouverneur|sénateur|ancien|célébrité|candidature > soutien
discours de =souche|moignon > discours de campagne
~concéder l'|cette|la élection|présidentielle > reconnaître sa défaite
victoire|élection par|en|de|dans (un) glissement de terrain > victoire écrasante
~gagner|remporter|battre (l') (élection) par|dans|en un glissement de terrain > triompher, l’emporter haut la main
inauguration présidentielle|du_président|du_nouveau_président|de_Trump|de_Biden|d'_Obama > investiture
discours|adresse d' inauguration du|présidentielle|présidentiel président|Trump|Biden|Obama > discours d’investiture
=piste|sentier|traînée de|de_la =campagne électorale|présidentielle > campagne
sur la =piste de|de_la =campagne > en campagne
=rallye|rallyes de|du campagne|candidat|parti > meeting
=rallye|rallyes électoral|électoraux|politique|politiques > meeting
réunion|événement|forum|débat de mairie|town_hall !du|de|le > réunion publique
racine d' =herbe > militants de base
mouvement|organisation|soutien|militant|effort|campagne|activiste de|des racines !du|de|d' > populaire, de base
!en|du =jeu de =sol > mobilisation sur le terrain
=nominé|nominée|nominés républicain|démocrate|présidentiel|vice-présidentiel|du_parti|à_la_présidence|pour_la_présidence > candidat investi
nomination républicaine|démocrate|de_son_parti|du_parti !unique|communiste > investiture
=nominé|nominée présumé|présumée|présomptif|présomptive > candidat pressenti
candidat présomptif > candidat pressenti
=redistricting|redistrictage|redistrictement > redécoupage électoral
~gagner|prendre|obtenir|perdre (de_la|en|plus_de|une|du) =traction > gagner du terrain
un|le|des|nouveau recompte > nouveau décompte, recomptage
Trump|Biden|Harris|Obama|Clinton|Bush|Reagan|Musk|Macron|Poutine|Modi administration|campagne|gouvernement > l’administration, la campagne, le gouvernement de … -- the noun stands first
les =deux républicains|démocrates et démocrates|républicains > les républicains comme les démocrates

// government and law
=maison|Maison des représentants|Représentants > Chambre des représentants
~voter|adopter une|la|cette facture > projet de loi
un|le|ce|du =bill !of > projet de loi
=ordre|ordres exécutif|exécutifs > décret
ordonnance exécutive > décret
=action|actions exécutive|exécutives > décret
branche exécutive|législative > pouvoir exécutif, pouvoir législatif
=branches du =gouvernement > pouvoirs
fermeture (partielle) du =gouvernement > paralysie de l’administration, shutdown
=stimulus économique|budgétaire|fiscal|monétaire > relance
=paquet|paquets de stimulus|relance|stimulation|sauvetage|secours > plan
discipline|conservateur fiscale|fiscal !des|du|de > rigueur budgétaire
=justice en chef > président de la Cour suprême
avocat|Avocat général|Général des|du États-Unis|Texas > ministre de la Justice, procureur général
=législateurs d' État|état > élus des États
=pièce|pièces|morceau|morceaux de législation > texte de loi, loi
=sponsor|sponsors|co-sponsor|co-sponsors du|de|d' (un|une|la|cette) (projet|proposition) (de) loi|législation > auteur, parrain
mandat de =vaccin|vaccins|masque|masques|vaccination > obligation vaccinale, port obligatoire du masque
mandat vaccinal > obligation vaccinale
=mandate|mandatent|mandatait que|qu'|le_port > imposer, rendre obligatoire
~remplir un|une|des|leur procès|poursuite|recours|motion|pétition > déposer, intenter
~remplir une|leur|sa =plainte|plaintes > déposer plainte
~déposer|remplir|classer|enregistrer pour (la|le|l'|une|un) =faillite|banqueroute|divorce > déposer le bilan, demander le divorce
=offre publique initiale > introduction en Bourse
poursuite|procès de|en =classe > action collective
~intenter|déposer|lancer une =action de|en =classe > action collective
=sentence|sentences de ${counts} ans|mois|années|heures > peine
=sentencé|sentencée|sentencés|sentencées à|pour > condamné
=félon|félons condamné|condamnés|reconnu > criminel, repris de justice
chef|accusation|inculpation|coupable de|d' (une|deux|trois) =félonie|félonies > crime
=indictement|indicté|indictée|indictés|indictment > mise en accusation, inculpé
=charges fédérales !de|sociales > poursuites fédérales
=charges de|d' =meurtre|viol|fraude|corruption|agression|complot|blanchiment|vol|homicide|entrave|espionnage|trafic > accusations, poursuites
~faire face à|jusqu'_à|à_jusqu'_à ${counts} ans|mois|années (de|en|d'|derrière) =prison|emprisonnement|réclusion|barreaux|détention > encourir … ans de prison
~faire face à la prison|perpétuité|peine_de_mort|peine_capitale|réclusion > encourir
conspiration pour|en_vue_de|de commettre|frauder|distribuer|blanchir|obstruer|fraude > association de malfaiteurs, complot
théorie|théories de =conspiration > théorie du complot
obstruction de justice|la_justice > entrave à la justice
=député|députés shérif|du_shérif > shérif adjoint
département de|du|d'|des =feu|incendie|incendies|pompiers|shérif > pompiers, bureau du shérif
=officier|officiers de patrouille|libération_conditionnelle|probation|correction|prison > agent
=subpoena|subpoenas|subpœna|subpœnas > citation à comparaître
témoin =étoile > témoin clé
~prendre le =stand > venir à la barre
motion pour rejeter|disqualifier|exclure|annuler > requête
~atteindre un|l'|des (tel|nouvel|premier) accord|entente|compromis|règlement|cessez-le-feu > parvenir à, conclure
~atteindre une|la|cette =décision|conclusion > prendre une décision, parvenir à une conclusion
~frapper un =accord avec|sur|pour|entre|visant > conclure un accord
~frapper un =équilibre > trouver un équilibre
sous la|cette|une =loi fédérale|actuelle|américaine|internationale|existante|proposée|californienne|texane|britannique|chinoise > en vertu de la loi, selon la loi
sous le droit international|fédéral|américain > en vertu du droit
sous la|cette nouvelle =loi|législation|réglementation|politique > en vertu de, selon
sous les nouvelles règles|règle|loi|lois > en vertu de, selon
sous le nouveau règlement|plan|programme|contrat > en vertu de, selon
!signature|signatures|signé|nom|noms sous l'|cet =accord > aux termes de l’accord
=est|sont|était|étaient|reste =sous =examen|révision|revue|discussion|débat !médical > à l’étude
=sous =rénovation|réparation|réparations|maintenance > en rénovation, en réparation
~être =sous =développement > en cours de développement
affaire criminelle|pénale a|ont (déjà) été ouverte|initiée|lancée|ouvertes > enquête, procédure pénale
~ouvrir|initier une|des affaire criminelle|pénale > ouvrir une enquête, engager une procédure
organe de maintien|protection de l' ordre > forces de l’ordre
autorité|département|service|organisme|ministère|instance =pertinent|pertinents|pertinente|pertinentes > compétent, concerné
=département|Département de la|de sécurité de la patrie|Patrie > département de la Sécurité intérieure
=alien|aliens illégal|illégaux > étranger en situation irrégulière
Monsieur|Madame|monsieur|madame =président|présidente|ministre|secrétaire > Monsieur le, Madame la
Monsieur|Madame Président|Présidente|Ministre|Secrétaire|Ambassadeur > Monsieur le, Madame la
responsable|tenu pour le|la|l'|cet|cette|ces|ses|leurs|un|une mort|attaque|dommages|actes|accident|incident|échec|dégâts|crime|crise|massacre > responsable de
~réclamer|clamer la =responsabilité de|pour|du|des (l'|la|cet|cette|ces|une|un) attaque|attentat|attaques|attentats|explosion|fusillade|assassinat|bombardement > revendiquer
~prendre la =responsabilité de|pour|du|des (l'|la|cet|cette|ces) attentat|attentats > revendiquer
~prendre (le|du|tout_le) =crédit pour > s’attribuer le mérite de
~accuser|soupçonner|suspecter pour =avoir|meurtre|corruption|fraude|homicide|trahison > accuser de
~nier l'|un|le|leur|son =accès|entrée|visa|droit_d'_asile > refuser
été =niés|niées|nié l'|le|un|une|leur accès|entrée|visa|permission|asile > se voir refuser
été =accordée|accordés|accordées|refusés|refusée l'|le|la|un|une =asile|statut|accès|droit|permission|visa|entrée|citoyenneté > se voir accorder, refuser
=elle|ils|elles =a|ont|avait|avaient été =offert|offerte|offerts|offertes un|une|le|la|l' emploi|poste|rôle|contrat|occasion|opportunité|bourse > se voir offrir
étudiant|élève|résident|habitant|employé|patient|électeur|passager (ont|avaient|sont) été =demandés|demandées|priés_pour de|d' > on a demandé aux …
été =dits|dites que|qu' > on leur a dit que

// business and money
=appel de|sur|aux (les|des) =bénéfices|gains|résultats (trimestriels) > conférence sur les résultats
saison des|de gains|bénéfices|revenus > saison des résultats
premier|deuxième|troisième|quatrième|dernier =quart de @ > trimestre
premier|deuxième|troisième|quatrième =quart (de) (l') exercice|fiscal|financier > trimestre
société|entreprise|compagnie publiquement cotée|négociée|échangée|détenue > société cotée en Bourse
~aller|devenir =public|publique en|sur|à_la_bourse (bourse) > entrer en Bourse
capital d'|de =aventure > capital-risque
tour|round|ronde de =sanctions > série de sanctions
=porteur|porteurs|détenteur|détenteurs|teneur|teneurs d' enjeu|enjeux > partie prenante
chaîne de =fourniture|fournitures > chaîne d’approvisionnement
=coût-efficace|coûts-efficaces|coût-efficaces > rentable
=billionaire|billionaires|trillionaire|multibillionnaire > milliardaire
=mille|cent_mille =million|millions de|d' > milliard
étiquette de prix de ${counts} > prix
demande pour =commentaire|commentaires > demande de commentaire
~commenter sur la|l'|le|les|cette|ce|cet affaire|situation|décision|sujet|question|enquête|rapport|accusations|résultats|incident > commenter
=entrer|entré|entrés|entrent|entrait|entrera|entrant la|le|les|l'|une pièce|bâtiment|marché|immeuble|guerre|pays|salle !au|à > entrer dans
~chercher pour un|une|des|les|du|de_l' emploi|survivants|corps|travail|indices|réponses|disparus|aide > chercher
=attendre|attend|attendent|attendait|attendaient pour le|les|l'|un|son|leur bus|train|résultats|réponse|décision|avion|visa|résultat > attendre
~supporter la|une|cette|sa|leur candidature|initiative|résolution > soutenir
~exprimer|manifester|annoncer|offrir son|leur =support > soutien
=support populaire|gouvernemental|bipartisan|diplomatique !de > soutien
~achever un|son|ses|leur|leurs|cet|cette|des|nos =objectif|objectifs|buts|résultats > atteindre
~introduire sa|son|mon|ma (nouvelle|nouveau) =femme|mari|épouse|fiancé|fiancée|ami|amie !dans|au|à|en|auprès|sur > présenter
~courir un|le programme|logiciel|script|test > exécuter
~courir à_court|court|hors|bas de|d' =temps|argent|carburant|options|eau|nourriture|essence|munitions > manquer de, être à court de
~exécuter|courir des|une|plusieurs|ses|les annonce|publicité !de > diffuser
~placer un|des|l' =appel|appels !d'|de|à > passer un appel
~sécuriser la|l'|une|sa|leur =nomination|investiture|victoire > obtenir, décrocher
prix|marché|négociant|trader|exportateur|bourse de|des =commodités|commodité > matières premières
=directeur =représentant|représentatif > président-directeur général
=conteneur|compagnie|ligne|voie|route|couloir d' =expédition|expéditions !de|à > maritime
!s'|se|me =rapporte|rapportent|rapportait|rapporter directement au|à (la|l') =président|présidente|ministre|pdg|patron|directeur|directrice > relever directement de
=locale|britannique|américaine =charités > associations caritatives
à|d'|pour|une|cette =charité =locale|britannique|américaine > association caritative
~contracter|signer une|des =assurance de vie > assurance-vie
assurance de =vie !commune|en > assurance-vie

// technology and social media
=alimentation|nourriture Twitter|Instagram|Facebook|TikTok > fil
=a|ont|avait|avaient affiché sur Twitter|X|Facebook|Instagram|TikTok|Telegram > publier
=un|une|le|son|dernier|des|ses|les poste|postes Instagram|Facebook|Twitter|LinkedIn|TikTok > publication, message
=poste|postes sur|de les|des médias|réseaux sociaux > publication
=poste|postes viral|viraux > publication virale
=brèche|infraction|rupture de|des =données > fuite de données
=apprentissage de|par|à =machine|machines > apprentissage automatique
=large|larges|gros modèle|modèles de =langage|langue|langues > grand modèle de langage
modèle de =langage|langue =large|larges > grand modèle de langage
données de formation du|pour modèle|algorithme|IA > données d’entraînement
=internet|Internet des =choses > internet des objets
bord coupant|tranchant|saignant de la|l' technologie|innovation|science|recherche > à la pointe
technologie|équipement|installation|laboratoire|centre|usine|matériel|hôpital d' état de|de_l' art > de pointe
=auto-conduite|auto-conduites|auto-conductrice|auto-conductrices|auto-conduisant > autonome
attaque|attaques de|par =rançon|rançons > attaque par rançongiciel
=gaufrette|gaufrettes|gaufre|gaufres de|en silicium|semi-conducteur|semi-conducteurs > plaquette, tranche
=démarrages technologiques|biotech|fintech > start-up, jeunes pousses
information|donnée|sujet|document|zone|question|dossier =sensitif|sensitive|sensitifs|sensitives > sensible
=location géographique|exacte|stratégique|secrète|précise|inconnue > lieu, emplacement

// health, science, education
=procès clinique|cliniques > essai clinique
=essai|essais humain|humains > essai sur l’homme
condition préexistante|sous-jacente|de_santé_sous-jacente > maladie, affection, antécédent
=tir|tirs|coup|coups de =rappel|vaccin !à|des|de > dose de rappel, injection
papier de|d' =recherche !fondamentale > article scientifique
~publier|dévoiler|présenter un|le|son papier =blanc > livre blanc
le|du|un|les journal Nature|Cell|PNAS|JAMA|Lancet > revue
le|du|un|les =journal|journaux The|Science|PLOS Lancet|Advances|ONE|One|Medicine > revue
=journal|journaux révisé|révisés|évalué|évalués|examiné|examinés par les|des|ses pairs > revue à comité de lecture
=journal|journaux à comité de lecture > revue à comité de lecture
chercheur|enquêteur|avocat|auteur|scientifique de =plomb > principal
=éducation supérieure !à > enseignement supérieur
=école de =loi > faculté de droit
=école|écoles =haute|hautes !de|d'|que|et > lycée
lycée =junior|inférieur > collège
école secondaire junior > collège
~graduer de|du|d' (l'|la) université|école|lycée|collège|Harvard|Yale|Stanford > obtenir son diplôme
=gradué|graduée|gradués en @ > obtenir son diplôme
=majorer|majoré|majorée|majorant en économie|informatique|biologie|anglais|histoire|physique|psychologie|journalisme > étudier, se spécialiser en
~développer un|des|de_nouveaux drogue|drogues > médicament
~souffrir|souffert une|la|un|de_lourdes|des (lourde) =défaite|défaites|pertes|revers|attaque|crise_cardiaque > subir
=souffert|souffre|souffrent|souffrait de|d' (lourdes|lourds|importants|une) =pertes|dommages|dégâts|défaite|crise_cardiaque > subir
=soutenu|soutenue|soutenus|soutenant des|de|plusieurs|les|ses|une (graves|multiples|légères) =blessure|blessures > subir, souffrir de
~délivrer un|le|son|des =bébé|bébés|jumeaux > mettre au monde
=survécu|survécue par|de sa|son|ses|leur =femme|épouse|mari|fils|fille|enfants > laisser
dans ses|leurs =années vingt|trente|quarante|cinquante|soixante > avoir la vingtaine, la trentaine
un|l'|son|cet =appointement|appointment > rendez-vous

// war, crime and disasters
=bombardier|bombardiers|bombardement|bombardements suicide|suicides > kamikaze, attentat-suicide
bombe de bord|côté de|du route > engin explosif artisanal
bombe routière|de_voiture > engin explosif artisanal, voiture piégée
=feu|feux amical|amicaux > tir ami, tir fratricide
munition|balle|cartouche =vivante|vivantes|vives > balles réelles
tournage|tournages mortel|meurtrier|scolaire|fatal > fusillade
=tir|tirs scolaire|scolaires > fusillade dans une école
=il|elle|homme|femme|policier|policière|victime|adolescent|garçon =a|avait =été =tiré|tirée !d'|de|du|des|au|vers|hors|vif|par|en|à|un|une|deux|profit|parti|plusieurs|les|le|la > on a tiré sur lui
transporteur d' =avions > porte-avions
ordre d'|de =abri|abris !de|anti > ordre de confinement
=abri en|sur place > confinement
ouragan|typhon|cyclone|tempête a|ont|avait|est =atterri|atterrit|fait_atterrissage > toucher terre
=combats|bombardements|affrontements =lourds > violents combats
=lourd|lourde|lourds|lourdes =pluie|pluies|précipitations > fortes pluies
=pluies|précipitations|averses lourdes > fortes pluies
lourde|lourdes =présence policière|militaire|de > importante présence
=lourdement dépendant|dépendante|critiqué|critiquée|influencé|influencée|peuplé|peuplée|investi > fortement
~dépendre|investir|compter lourdement > fortement, beaucoup
fumeur|buveur =lourd|lourds > gros fumeur
accent =lourd|épais > fort accent
=couvre =feu|feux > couvre-feu
un|le|du|au|de|ce cessez le feu > cessez-le-feu
~perdre sa|leur|leurs =vie|vies !à|en|de > perdre la vie
=lumière|lumières de trafic|circulation > feu de circulation
=licence|licences de|du conduite|conduire|conducteur|chauffeur > permis de conduire
=plaque|plaques de licence > plaque d’immatriculation
prix du gaz à la pompe > prix de l’essence
=gallon|gallons de =gaz > essence
collision tête-à-tête|tête_à_tête > collision frontale
=passagers|personnes|gens|survivants sur l'|le|un|ce|cet =avion|bus|train|autobus > à bord de, dans

// culture and sport
opéra|opéras de|à savon > feuilleton
=rôle|acteur|actrice|chanteur de =plomb > rôle principal
derrière les scènes !de|d'|du|où|que > dans les coulisses
prix|Prix de_la_paix|de_physique|de_littérature|de_chimie Nobel > prix Nobel de la paix, de physique…
=livre|livres|roman|romans|album meilleur|meilleurs =vendeur|vendeurs > à succès
film|version|remake|adaptation|série d'|en|de action =vivante|vive > en prises de vues réelles
Coupe|coupe Mondiale|mondiale !de|des|d' > Coupe du monde
~gagner|remporter|obtenir la|une|sa|deux|trois =médaille|médailles =dorée|dorées|argentée|argentées > médaille d’or, d’argent
=coup|coups de =pied =libre > coup franc
~scorer un|deux|trois|le|des =but|buts|points > marquer

// places and peoples
Afro|afro Américain|Américains|Américaine|américain|américaine > Afro-Américain
Africain|Africains|africain|africains|Africaine Américains|Américain|Américaine > Afro-Américain
Asiatique|Asiatiques|asiatique Américain|Américains > Américain d’origine asiatique
=nord|sud vietnamien|vietnamienne > nord-vietnamien, sud-vietnamien
coréen|coréenne|coréens|coréennes du Nord|nord|Sud|sud !et|ou|ni|comme > nord-coréen, sud-coréen
Nord|Sud Caroline|Dakota > Caroline du Nord, Dakota du Sud
!of|University North|South Carolina|Dakota !State|University > Caroline du Nord, Dakota du Sud
Virginie de l' Ouest|ouest > Virginie-Occidentale
en Pennsylvania|California|Louisiana|Florida|Virginia|Georgia|Hawaii > Pennsylvanie, Californie…
Nouvelle|nouvelle York > New York
mer|Mer du Sud|sud de_la|de|du Chine > mer de Chine méridionale
Cour Suprême|Constitutionnelle|Pénale > suprême, constitutionnelle, pénale -- the adjective takes no capital
Garde Nationale|Côtière|Républicaine > nationale, côtière, républicaine -- the adjective takes no capital
Réseaux|Médias|réseaux|médias Sociaux > sociaux -- the adjective takes no capital
le|la|les|un|une|des =chinois|chinoise|américain|américaine|russe|britannique|japonais|japonaise|européenne =gouvernement|armée|économie|société|entreprise|ministère|administration|banque > le gouvernement chinois -- the adjective follows its noun
le|la|les|un|une|des =présidentiel|présidentielle|présidentielles|fédéral|fédérale|fédéraux|électorale campagne|élection|candidat|gouvernement|commission|tribunal|agent > la campagne présidentielle -- the adjective follows its noun

// reporting and set phrases
~déclarer (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|également) dans une (longue|brève) déclaration > dans un communiqué
source|personne|responsable|fonctionnaire =familier|familière|familiers|familières|familiarisé|familiarisées|familiarisés avec > proche du dossier
à|sur la|une condition de|d' anonymat > sous couvert d’anonymat
vaut|valait la peine d' être =noté|mentionné|souligné|notée|mentionnée > mérite d’être noté
cela|ça|ce vaut la peine de =noter|mentionner|souligner > il faut noter
^sur une note =personnelle|connexe|similaire|séparée|plus|légère > par ailleurs
pour le mettre =simplement|autrement|clairement|différemment > en clair, autrement dit
^mis simplement > en clair
^avec cela|ça|ceci dit|étant_dit|à_l'_esprit > cela dit
^la|le ligne de|du =fond|bas est > l’essentiel est que
même =chose =est|était =vrai|vraie pour|de|avec|dans > il en va de même
raison|raisons est|était|sont|étaient =parce =que|qu' > la raison est que
~accepter|recevoir|payer|offrir des|une|de =bribe|bribes > pot-de-vin
en ordre pour > pour, afin de
en|dans_l' ordre de =réduire|faire|obtenir|protéger|éviter|garantir|assurer|gagner|augmenter|permettre|créer|améliorer|atteindre|maintenir|devenir|comprendre > pour, afin de
dans un|une =effort|tentative pour > pour tenter de
dans l' événement d'_un|d'_une|que|qu' > en cas de, au cas où
à une =large|grande|certaine =étendue|extension > dans une large mesure
!c'|ce|n' =est|était|sont|étaient|soit =à =propos de|d'|du|des > parler de, porter sur
=tout =à =propos de|d'|du|des !de > tout sur
=apparaît|apparaissent|apparaissait|apparait =être|avoir > sembler
~venir avec une|de nouvelle|nouvelles|meilleure|meilleures =idée|idées|solution|solutions > trouver, proposer
~aller =à =travers un|une|des|ce|cette|beaucoup|tant =crise|changement|période|divorce|épreuve|phase|changements > traverser
^allant|en_allant de l' avant > à l’avenir
~passer un (très) =bon|merveilleux|grand =temps !de|d'|à|au|sur|en > passer un bon moment
~prendre un (rapide|dernier|bref) =regard|coup_d'_œil|coup_d'_oeil > jeter un coup d’œil
~faire du =progrès > faire des progrès
~faire le =cas pour|que|qu' > plaider pour
=fait l' =histoire en =devenant|remportant|gagnant|étant|battant > entrer dans l’histoire
~faire (des|les|tous_les) arrangements pour|nécessaires|funéraires > prendre des dispositions
~changer son|leur|mon|votre|notre|d'_esprit =esprit > changer d’avis
~perdre son|leur|mon =esprit > perdre la raison
~secouer|hocher sa|leur|leurs|ma =tête|têtes > secouer la tête
~lever sa|leur|leurs =main|mains !droite|gauche > lever la main
~casser|fracturer sa|son =jambe|bras|nez|cheville|poignet > se casser la jambe
=est|sommes|sont|êtes|étaient|soient|être|étions sur la =même =page !que|du|de|d'|des > être d’accord, sur la même longueur d’onde
=peuvent|peut|pourrait =aussi =bien être =que > il se peut que
~discriminer contre > discriminer
~avertir|alerter contre > mettre en garde contre
=conseille|conseillent|conseillait|conseillaient contre > déconseiller
~argumenter|insister|commenter =que|qu' !pour > soutenir que, affirmer que
=a|ont|avait =partagé =que|qu' > raconter que
=nommé|nommée|baptisé|baptisée après le|la|son|un|l' =père|grand-père|mère|saint|fondateur|explorateur|poète|roi|philosophe|physicien > d’après, en hommage à
~désapprouver|approuver de la|l' =politique|gestion|performance|façon|manière > approuver, désapprouver
~divorcer sa|son|leur =femme|mari|époux|épouse > divorcer de
~quitter de|d' =fumer|boire|travailler > arrêter de
~voyager le|l' =monde|Europe|pays > parcourir
~jouer =football|basketball|tennis|golf|guitare|piano|hockey|baseball > jouer au, jouer de
~jouer la|le =guitare|piano|violon|batterie > jouer de
~jouer une =part|partie dans|importante_dans > jouer un rôle
~aller pour un|une (petite|longue) =marche|promenade|balade|jogging > aller se promener
~parler sur le =téléphone > parler au téléphone
~apparaître|passer|regarder sur la =télévision|télé|radio !de|d'|du|qui|publique|nationale > à la télévision
=est|sont|était|étaient|êtes|suis =confident|confidents|confidente|confidentes que|qu'|dans|de > confiant
joueur|outil|matériau|ingrédient|instrument|appareil|plateforme|véhicule|athlète =versatile|versatiles > polyvalent
hôtel|appartement|maison|villa|yacht|voiture|vie =luxurieux|luxurieuse|luxurieuses > luxueux
=attendu|attendait l' =université|école de|d'|secondaire|primaire > fréquenter
~réclamer =être|avoir !un|une|payé|payés|entendu > affirmer -- “to claim”
~résumer les|ses|leurs =vols|hostilités|livraisons|exportations|frappes > reprendre
~estimer|prédire =pour =être > être estimé à

// numbers, dates and comparison
le|du|au|sur % de|d' janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre > le 5 mars
sur le % janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre > le 5 mars -- without a preposition
=janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre de @ > mars 2020
en Janvier|Février|Juillet|Septembre|Octobre|Novembre|Décembre > janvier, février… -- the months take no capital
=quelques %|vingt|trente|quarante|cinquante|soixante|cent|mille > quelque -- in front of a number “some” is an adverb and takes no s
${few} fois un|une =semaine|jour|mois|an !d'|de|sur > trois fois par semaine
dollars|euros|yuans un|une =mois|heure|semaine|jour !sur|plus|après|avant|auparavant|et|sans > par mois, par heure
=heure|heures =pm|am > du matin, de l’après-midi
=un|deux|trois|quatre|cinq =et =demi million|millions|milliard|milliards|ans|fois > un million et demi
=premiers|premières deux|trois|quatre|cinq|six jours|mois|semaines|années|ans|matchs > les deux premiers mois
les =autres ${few} !fois > les deux autres
=vingt|trente|quarante|cinquante|soixante deux|trois|quatre|cinq|six|sept|huit|neuf > with a hyphen: vingt-deux
enfant|personne|jeune|adulte|fille|garçon sous|par-dessus % ans > de moins de, de plus de
sous l' =âge de %|dix-huit|quinze|seize > de moins de … ans
dans|pour|pendant|depuis|après =plus|moins que ${counts} ans|personnes|millions|milliards|jours|heures|mois|fois|dollars|euros|kilomètres|pays|années > plus de
~vivre|habiter|durer|enseigner|régner (ici|là) pour ${counts} ans|années|mois|jours|heures|semaines > pendant, depuis
ans|jours|minutes|heures|personnes|années|mois ou =ainsi > environ
le|la|les|l'|un|une plus =supérieur|supérieure|inférieur|inférieure|optimal|optimale|favori > supérieur, optimal -- no comparative
le|la|les =plus =bon|bonne|bons|bonnes !marché|vivant > meilleur
aussi récemment que|qu' > encore, pas plus tard que
aussi =tôt que|qu' @|demain|lundi|mardi|mercredi|jeudi|vendredi|la_semaine|le_mois|l'_année|cette|ce > dès
aussi =peu que % > seulement, jusqu’à
un =lot de|d' =gens|personnes|temps|argent|travail|problèmes|questions > beaucoup de
un nombre de =facteurs|raisons|manières|façons !limité|important|croissant|suffisant > plusieurs
comme =opposé|opposée|opposés|opposées|comparé|comparée|comparés|comparées à|au|aux > par opposition à, par rapport à
comme =usuel|usuelle|d'_usuel > comme d’habitude
nulle part =près|proche de|d'|du > loin de
plus =souvent|probable|probablement que =pas|non > le plus souvent
en|à_l' avance de la|l'|du|des|cette =élection|élections|sommet|vote|scrutin|réunion|visite|match|lancement|audience > avant
^suivant la|l' =mort|attaque|incident|explosion|arrestation|fusillade|effondrement|attentat > après
^juste en cas > au cas où
à travers l'|toute_l' =année !liturgique > tout au long de
=jour d' aujourd'hui > aujourd’hui
conformément|conforme avec > conformément à, conforme à
=par rapport avec > par rapport à
=pour =afin =de|que > afin de
=un|une =de =les (plus) > l’un des, l’une des
=de|à le gouvernement|président|ministre|parti|marché > du, au
=de|à =les autorités|États-Unis|entreprises|électeurs|gens > des, aux
=selon aux|avec_les > selon les
futur prévisible > avenir prévisible

// idioms, continued
terrain|champ de jeu égal|équitable|nivelé|plat|uniforme > égalité des conditions
~niveler|égaliser le terrain|champ de jeu > rétablir l’égalité des conditions
=appel de =réveil !téléphonique|matinal > signal d’alarme
=appel =rapproché|serré > de justesse
longue histoire courte > pour faire court
histoire longue courte > pour faire court
~pousser l' enveloppe > repousser les limites
~couper les =coins > bâcler, rogner sur la qualité
~vivre de (la) =main à (la) =bouche > vivre au jour le jour
=pomme de|des son|mon|ses|leur|leurs =œil|oeil|yeux > prunelle de ses yeux
=pièce de gâteau > jeu d’enfant
goutte dans le|un =seau > goutte d’eau dans la mer
=juste =autour du =coin > imminent, au coin de la rue
^hors du =bleu > soudain
paille qui ~briser|casser|rompre le dos > la goutte d’eau qui fait déborder le vase
~marcher sur des coquilles|coquille d' œufs|oeufs|œuf|oeuf > marcher sur des œufs
~sauter aux|à_la|à_des =conclusion|conclusions > tirer des conclusions hâtives
~sauter sur|dans le|la =bandwagon|chariot > prendre le train en marche
pas|aucune|jamais de|d'_une|une|la =balle d' argent > solution miracle
~tirer la =prise|fiche|bouchon sur > mettre fin à
à|en travers la|le =planche > sur toute la ligne, pour tous
~apprendre de_la|à_la manière|façon difficile|dure > à ses dépens
=honte sur vous|toi|eux|lui|nous > honte à
~travailler|fonctionner|ouvert|surveiller autour de l' horloge > 24 heures sur 24
~laisser (sortir) le chat (sortir) hors_du|du =sac > vendre la mèche
~ouvrir une boîte|conserve de =vers > ouvrir la boîte de Pandore
boîte|conserve de =vers !de|à > boîte de Pandore
~tourner un =œil =aveugle > fermer les yeux
~jeter la =serviette !à|dans|sur|par|de|qui|et > jeter l’éponge
~jeter quelqu'un|son|ses|un|des sous le|un =bus|autobus > sacrifier, lâcher
~mettre tous (ses|leurs|vos) œufs dans un =panier > mettre tous ses œufs dans le même panier
~prendre pour =accordé > tenir pour acquis
~venir à une =fin > prendre fin
~venir en =jeu > entrer en jeu
~parler le =discours et marcher > joindre le geste à la parole
^pas de =merveille > rien d’étonnant à ce que
de l' argent =facile =rapide > argent facile
argent =intelligent > investisseurs avisés
~garder|tenir un =œil =proche|étroit sur > surveiller de près
=preuve est dans le =pudding > c’est à l’usage qu’on juge
^premières choses (d') abord|premières > chaque chose en son temps
~atteindre|frapper le =sol en courant > être opérationnel tout de suite
~mâcher plus que > avoir les yeux plus gros que le ventre

// hyphens and spellings, continued
=non-lucratif|non-lucrative > non lucratif
=auto-proclamé|auto-proclamée|auto-proclamés|auto-défense|auto-détermination|auto-suffisance|auto-suffisant > autoproclamé, sans trait d’union
=multi-milliardaire|multi-milliardaires|multi-millionnaire|multi-millionnaires|multi-latéral|multi-latérale|multi-média|multi-culturel > sans trait d’union
=bi-latéral|bi-latérale|bi-latéraux|bi-lingue|bi-hebdomadaire|bi-mensuel|bi-annuel > sans trait d’union
=super-puissance|super-puissances|super-marché|super-marchés|super-ordinateur|super-ordinateurs|super-calculateur > superpuissance, sans trait d’union
=hyper-sonique|hyper-soniques|hyper-tension|méga-watt|méga-watts|giga-watt|giga-watts|méga-données|pré-fabriqué > sans trait d’union
=post-guerre > après-guerre
=pré-guerre > avant-guerre
=ré-ouverture|ré-ouvrir|ré-ouvert|re-construire|re-construction|ré-examiner|ré-organiser > réouverture, sans trait d’union
=quelques uns|unes > quelques-uns
=celui|celle|ceux|celles =ci > celui-ci
=eux|elles|nous|soi =mêmes > eux-mêmes
=lui|elle|soi =même !si|pas|lorsque|quand|en > lui-même
ce|cet|cette|ces =jour|soir|matin|moment|époque|année|nuit|cas|jours|années|gens =là > ce jour-là
=par dessus|dessous > par-dessus
=haut parleur|parleurs > haut-parleur
les|des|un|aux =sans =abri|abris > sans-abri
=gratte ciel > gratte-ciel
=porte avions|conteneurs|hélicoptères > porte-avions
=contre offensive|offensives|espionnage > contre-offensive
=sous marin|marins|marine !des|du > sous-marin
la|en|première|seconde|deuxième =mi =temps > mi-temps
à|la|de =mi =janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mandat|parcours > mi-janvier
l'|cet|cette|d'|une|un =après =midi > après-midi
^peut =être que|qu' > peut-être que
=arc en ciel > arc-en-ciel
=nord|sud =ouest > nord-ouest
// government of words, elision and small words
=mieux|meilleur =connu|connue|connus|connues =pour > surtout connu pour
=excité|excitée|enthousiaste|heureux|heureuse =à =propos =de|du|des|d' > enthousiasmé par, heureux de
=colère =avec lui|elle|eux|moi|toi > en colère contre
~consister =de !abord > consister en
~contacter =avec > contacter, sans préposition
=déçu|déçue|déçus|déçues =avec le|la|les|ses|son|sa|leur|leurs|cette|ce|ces|l' > déçu par, déçu de
=supérieur|supérieure|supérieurs|inférieur|inférieure|inférieurs =que|qu' celui|celle|ceux|celles|prévu|attendu|% > supérieur à, inférieur à
=si =ou =non|pas > si
sous =aucune|certaines|toutes|quelles circonstance > en aucune circonstance, dans certaines circonstances
=une =fois =par =toutes > une fois pour toutes
=de =temps =à|au =temps > de temps en temps
=mieux =tard =que =jamais > mieux vaut tard que jamais
=autant =que % personnes|millions|milliards|dollars|euros|cas|morts|ans > jusqu’à
=moins =que =la moitié > moins de la moitié
au_cours_des|dans_les|pendant_les|durant_les =quelques =dernières|derniers|prochaines|prochains années|mois|jours|semaines|heures > ces dernières années, dans les prochaines années

// offices, continued
=député|députée =ministre|gouverneur|directeur|procureur|premier_ministre > vice-ministre, gouverneur adjoint…
=assistant =secrétaire|procureur > secrétaire adjoint, procureur adjoint
=secrétaire =assistant > secrétaire adjoint
=chef =de =staff > chef de cabinet
=chef =d' état-major de la Maison|maison > secrétaire général de la Maison-Blanche
=chef|chefs =exécutif|exécutifs > directeur général, PDG
=vice-président|président|directeur =senior|sénior > premier vice-président, haut dirigeant
=salle|salles de =nouvelles > rédaction
=histoire|histoires de =une|couverture !de|du > article de une
=conseiller|conseillère =senior|sénior|seniors|séniors > haut conseiller, proche conseiller

// spellings, continued
=co-président|co-présidente|co-présidents|co-directeur|co-directrice|co-détenteur|co-financement|co-développer|co-développé > coprésident, sans trait d’union
=on-line|off-line > en ligne, hors ligne
le|un|son|du|leur|des =website|websites > site web
le|un|du|des|au =headquarter|headquarters > siège
un|le|du|des|les =fundraiser|fundraisers|fundraising > collecte de fonds
un|le|du|les|des =running mate|mates > colistier
un|le|du|les|des =rally|rallies > meeting, rassemblement
=net worth > fortune
=battleground state|states > État pivot
`,
);
