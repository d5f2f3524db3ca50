import { requests as sanskrit } from './page-requests-sa';

/**
 * What a page asks of its reader or tells about itself in a line of its own: to enlarge a picture, to read on behind an advertisement,
 * to say whether it helped, to share or follow. Patterns for whole lines in lower case without their end mark. Words of mtlint's authors,
 * CC0-1.0.
 */
const NETWORK =
  '(?:facebook|x|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|pinterest|reddit|wechat|weibo|vk|вк|threads|google news|max)';
/** One network or several, however they are joined. */
const NETWORKS = `${NETWORK}(?:[ ,/|&]+(?:\\p{L}{1,3} )?${NETWORK})*`;
/** What parts an advertisement from what to do behind it. */
const JOINT = ' ?[–—:.|,-] ?';
/** The two answers behind a question. */
const ANSWERS = '(?: ?[\\p{L}]{2,5}[ /|·]{1,3}\\p{L}{2,5})?';

const requests = {
  en: [
    '(?:click|tap|press)(?: here)?(?: on)?(?: (?:the |this )?(?:image|picture|photo|map|graphic))? (?:to|for) (?:enlarge|zoom(?: in)?|expand|a larger (?:view|version|image)|view (?:larger|full size))(?: (?:the |this )?(?:image|picture|photo|map|graphic))?',
    `(?:advertisement|advertising|ad)(?:${JOINT}| )(?:continue|keep|scroll|(?:the )?(?:article|story)) .{3,40}`,
    `(?:was|is|did you find) this (?:article|page|information|answer|guide|content|story|text)(?: helpful| useful| interesting)(?: to you| for you)? ?\\?${ANSWERS}`,
    `(?:share|follow|join|find|like)(?: us| this| our)?(?: (?:article|story|news|page|post))? (?:on|via|in|to) (?:(?:your |our )?(?:social (?:media|networks|channels)|channels?)|${NETWORKS})`,
    'follow (?:the |our )?(?:live|coverage|updates|broadcast|stream|event)(?: \\p{L}+)? (?:on|in|at) our .{3,30}',
    '(?:show|view|see|load|read) (?:more |all |the )?(?:\\d+ )?comments',
    '(?:text|font) size ?:? ?.{1,30}',
    '(?:for )?subscribers only|(?:reserved|available) (?:for|to) subscribers(?: only)?',
    '(?:sign up|register) (?:for|to) (?:our|the) (?:free |daily |weekly )?(?:newsletter|mailing list)',
  ],
  fr: [
    "(?:cliquez|cliquer|appuyez|touchez)(?: ici)?(?: sur (?:l'image|la photo|la carte))? pour (?:l')?(?:agrandir|zoomer|voir en grand)(?: (?:l'image|la photo|la carte|l'illustration))?",
    `(?:publicité|annonce)(?:${JOINT}| )(?:continuez|continuer|poursuivez|(?:la )?suite|lisez|votre) .{3,50}`,
    `(?:cet? (?:article|contenu|texte)|cette page|cette réponse) vous a[- ]t[- ](?:il|elle)(?: été)? (?:été )?(?:utile|aidée?|plu|intéressée?)s? ?\\?${ANSWERS}`,
    `(?:partagez|partager|suivez|suivre|retrouvez|rejoignez)(?:[- ]nous)?(?: (?:cet article|cette page|l'article|notre page|cette info))? (?:sur|via|dans) (?:(?:les|nos|vos) (?:réseaux(?: sociaux)?|pages)|${NETWORKS})`,
    "suivez (?:le|la|notre|l') ?(?:direct|actualité|match|événement|retransmission) .{0,12}sur nos .{3,30}",
    '(?:afficher|voir|lire|charger) (?:plus de|tous les|les)(?: \\d+)? commentaires',
    '(?:article )?réservé aux abonnés|contenu réservé aux abonnés',
    "(?:inscrivez-vous|s'inscrire|abonnez-vous) à (?:notre|la|nos) (?:newsletters?|lettres? d'informations?|infolettre)",
    'sources? : .{3,30} taille (?:du texte|des caractères|de police) ?: .{3,30}',
  ],
  de: [
    '(?:(?:zum vergrößern|für eine größere ansicht)(?: bitte)?(?: (?:das |auf das )?(?:bild|foto))? (?:an)?(?:klicken|tippen))|(?:klicken|tippen) sie (?:hier|auf das (?:bild|foto)),? um (?:es|das bild|das foto) zu vergrößern|(?:bild|foto|grafik|karte)(?: bitte)? (?:an)?klicken zum vergrößern|(?:bild|foto|karte) vergrößern',
    `(?:anzeige|werbung)(?:${JOINT}| )(?:weiter|der (?:artikel|text)|scrollen|lesen sie) ?.{3,50}`,
    `(?:war|fanden sie|hat ihnen) (?:diese[rs]?|der|die) (?:artikel|beitrag|seite|text|antwort|anleitung|information)(?:en)? (?:hilfreich|nützlich|interessant|geholfen|weitergeholfen)(?: für sie)? ?\\?${ANSWERS}`,
    `(?:(?:teilen|folgen|besuchen|finden) sie (?:uns|diesen artikel|diese seite)|(?:diesen |den )?(?:artikel|beitrag|diese seite) teilen|folge uns|folgt uns|teile diesen artikel) (?:auf|bei|über|in|via) (?:(?:den |unseren )?sozialen (?:medien|netzwerken)|${NETWORKS})`,
    'verfolgen sie (?:das|die|den) .{3,20} (?:auf|in) unseren .{3,30}',
    '(?:mehr|alle|weitere)(?: \\d+)? kommentare (?:anzeigen|laden|lesen|ansehen)|kommentare (?:anzeigen|einblenden|laden)',
    '(?:nur |exklusiv )für abonnent(?:en|innen|innen und abonnenten)',
    '(?:jetzt )?(?:unseren )?newsletter (?:abonnieren|bestellen)|zum newsletter anmelden',
  ],
  es: [
    '(?:haga|haz|hacer) clic(?: aquí)?(?: (?:en|sobre) la (?:imagen|foto))? para (?:ampliar(?:la)?|agrandar(?:la)?|verla? más grande)(?: (?:la|esta) (?:imagen|foto|fotografía))?|(?:pulse|toque|pincha|pinche)(?: (?:en|sobre) la (?:imagen|foto))? para ampliar(?:la)?(?: la (?:imagen|foto))?',
    `(?:publicidad|anuncio)(?:${JOINT}| )(?:siga|sigue|continúe|continúa|(?:el )?artículo|la noticia|desplácese) .{3,50}`,
    `¿?(?:te|le|os|les)? ?(?:ha resultado|ha sido|fue|resultó|ha parecido|sirvió|ha servido|ayudó)(?: útil| interesante| de ayuda)? (?:este|esta|el|la) (?:artículo|página|información|respuesta|contenido)(?: útil)? ?\\?${ANSWERS}`,
    `(?:comparte|comparta|compartir|síguenos|síganos|sigue)(?:nos)?(?: (?:esta|este|la|el) (?:noticia|artículo|página|nota))? (?:en|por|a través de) (?:(?:las |tus |sus |nuestras )?redes(?: sociales)?|${NETWORKS})`,
    '(?:siga|sigue|sigan) (?:el|la|en) (?:directo|vivo|partido|retransmisión|actualidad) .{0,12}(?:en|por) nuestr[ao]s .{3,30}',
    '(?:ver|mostrar|cargar|leer) (?:más|todos los|los)(?: \\d+)? comentarios',
    '(?:solo|sólo|exclusivo|contenido exclusivo|reservado) para suscriptores',
    '(?:suscríbete|suscríbase|apúntate|regístrate) a (?:nuestro|nuestra|la) (?:boletín|newsletter)',
  ],
  it: [
    "(?:clicca|cliccare|cliccate|fare clic|fai clic|tocca)(?: qui)?(?: sull'immagine| sulla foto| l'immagine| la foto)? per (?:ingrandir(?:e|la)|veder(?:e|la) più grande|zoomare)(?: (?:l'immagine|la foto))?",
    `(?:pubblicità|annuncio)(?:${JOINT}| )(?:continua|prosegui|scorri|(?:l')?articolo|la lettura) .{3,50}`,
    `(?:quest[oa'] ?(?:articolo|pagina|informazione|risposta|guida)) (?:ti|vi|le) è stat[oa] (?:utile|d'aiuto) ?\\?${ANSWERS}|(?:hai trovato|ha trovato) utile quest[oa'] ?(?:articolo|pagina) ?\\?${ANSWERS}`,
    `(?:condividi(?:lo)?|segui(?:ci)?|seguiteci|condividete)(?: (?:questa|questo|quest'|la|l') ?(?:notizia|articolo|pagina))? (?:su|sui|tramite|in) (?:(?:i )?(?:nostri |tuoi )?(?:canali )?social(?: network)?|${NETWORKS})`,
    "(?:segui|seguite) (?:la|il|l') ?(?:diretta|partita|evento|live|gara) .{0,12}su(?:i|l|lle) nostr[ioe] .{3,30}",
    '(?:mostra|vedi|leggi|carica) (?:altri|tutti i|i)(?: \\d+)? commenti',
    '(?:riservato|solo per|contenuto riservato)(?: agli| gli)? abbonati',
    '(?:iscriviti|iscrivetevi|abbonati) alla (?:nostra )?newsletter',
  ],
  pt: [
    '(?:clique|toque|carregue)(?: aqui)?(?: na (?:imagem|foto))? para (?:ampliar|aumentar|ver maior)(?: (?:a|esta) (?:imagem|foto|fotografia))?',
    `(?:publicidade|anúncio)(?:${JOINT}| )(?:continue|continua|siga|role|(?:o )?artigo|a matéria|a leitura) .{3,50}`,
    `(?:est[ea]|o|a) (?:artigo|página|conteúdo|resposta|matéria|guia)(?: (?:lhe|te))? (?:foi útil|ajudou|foi de ajuda)(?: para você)? ?\\?${ANSWERS}`,
    `(?:compartilhe|partilhe|compartilhar|partilhar|siga|siga-nos|curta)(?:-nos)?(?: (?:esta|este|a|o|nossa) (?:notícia|artigo|página|matéria))? (?:nas?|nos?|em|pelo|via) (?:(?:suas |nossas )?redes(?: sociais)?|${NETWORKS})`,
    '(?:siga|acompanhe) (?:o|a|ao) (?:vivo|jogo|transmissão|cobertura|direto) .{0,12}n[ao]s noss[ao]s .{3,30}',
    '(?:ver|mostrar|carregar|ler) (?:mais|todos os|os)(?: \\d+)? comentários',
    '(?:só|somente|exclusivo|apenas|conteúdo exclusivo) para assinantes',
    '(?:assine|subscreva|inscreva-se na?) (?:a |na )?(?:nossa )?newsletter',
  ],
  ru: [
    '(?:нажмите|кликните|щёлкните|щелкните)(?: здесь)?(?: на (?:изображение|фото|картинку|снимок))?,? (?:чтобы|для) (?:увеличить|увеличения|просмотра|открыть)(?: (?:изображени[ея]|фото|картинк[иу]|снимок))?(?: в полном размере)?',
    `(?:реклама|рекламное объявление)(?:${JOINT}| )(?:продолжение|продолжайте|читайте|статья) .{3,50}`,
    `(?:была ли|оказалась ли|помогла ли вам)(?: эта| данная| для вас)? (?:статья|страница|информация|инструкция)(?: (?:вам|для вас))?(?: полезн(?:а|ой))? ?\\?${ANSWERS}|(?:статья|страница) была (?:вам )?полезна ?\\?${ANSWERS}`,
    `(?:поделиться|поделитесь|подписывайтесь|подпишитесь|следите|читайте|присоединяйтесь)(?: (?:на нас|за нами|к нам|нас|этой (?:статьёй|статьей|новостью)|новостью|статьёй))? (?:в|во|на|через) (?:(?:наших )?(?:соцсетях|социальных сетях)|${NETWORKS})`,
    'следите за .{3,30} в наших .{3,30}',
    '(?:показать|посмотреть|загрузить|читать) (?:ещё|еще|все)? ?(?:\\d+ )?комментари(?:и|ев|я)',
    '(?:только|доступно|доступно только) (?:для )?подписчик(?:ов|ам)',
    '(?:подпишитесь|подписаться) на (?:нашу |нашу бесплатную )?(?:рассылку|новостную рассылку)',
  ],
  el: [
    '(?:κάντε κλικ|πατήστε|κλικ)(?: εδώ)?(?: (?:στη |στην |τη |την )(?:εικόνα|φωτογραφία))? (?:για|για να)(?: τη(?:ν)?)? (?:μεγέθυνση|μεγεθύνετε|μεγαλύτερη προβολή|δείτε σε μεγέθυνση)(?: (?:της|την) (?:εικόνας|εικόνα|φωτογραφίας|φωτογραφία))?',
    `(?:διαφήμιση)(?:${JOINT}| )(?:συνεχίστε|συνέχεια|το άρθρο|η ανάγνωση) .{3,50}`,
    `(?:σας|σε)? ?(?:βοήθησε|φάνηκε χρήσιμ[οη]|ήταν χρήσιμ[οη]) (?:αυτό το |αυτή η |το |η )?(?:άρθρο|σελίδα|κείμενο|πληροφορία) ?[;?]${ANSWERS}|(?:ήταν|βρήκατε) (?:αυτό το |το |αυτή η )?(?:άρθρο|σελίδα) (?:χρήσιμ[οη]|ενδιαφέρον) ?[;?]${ANSWERS}`,
    `(?:μοιραστείτε|κοινοποιήστε|ακολουθήστε)(?: μας)?(?: (?:το άρθρο|αυτό το άρθρο|την είδηση))? (?:στο|στα|στη|μέσω) (?:(?:μέσα )?(?:κοινωνικ(?:ά|ής) (?:δίκτυα|μέσα|δικτύωσης)|social media)(?: μας)?|${NETWORKS})`,
    '(?:εμφάνιση|δείτε|διαβάστε) (?:περισσότερων|περισσότερα|όλων των|όλα τα|τα)(?: \\d+)? (?:σχόλια|σχολίων)',
    '(?:μόνο|αποκλειστικά) για συνδρομητές',
    '(?:εγγραφείτε|εγγραφή) στο (?:ενημερωτικό (?:μας )?δελτίο|newsletter(?: μας)?)(?: μας)?',
  ],
  fi: [
    '(?:klikkaa|napauta|paina)(?: tästä)?(?: kuvaa)?(?: (?:suuremmaksi|suurentaaksesi(?: kuvan?)?|nähdäksesi (?:kuvan )?suurempana|isommaksi))|suurenna kuva',
    `(?:mainos|ilmoitus)(?:${JOINT}| )(?:juttu|artikkeli|teksti|jatka) .{3,50}`,
    `oliko (?:tästä|tämä|sivusta) ?(?:artikkelista|jutusta|ohjeesta|sivusta|artikkeli|sivu|ohje)?(?: sinulle)? (?:apua|hyötyä|hyödyllinen) ?\\?${ANSWERS}`,
    '(?:jaa (?:juttu|artikkeli|uutinen|tämä) |seuraa meitä |löydä meidät |löydät meidät )(?:facebookissa|x:ssä|twitterissä|instagramissa|whatsappissa|telegramissa|youtubessa|linkedinissä|tiktokissa|somessa|sosiaalisessa mediassa|telegramista|youtubesta|facebookista|instagramista|somesta)(?: ja \\p{L}{3,20})?',
    '(?:näytä|lue|lataa) (?:lisää |kaikki )?(?:\\d+ )?komment(?:it|teja|tia)',
    '(?:vain|ainoastaan) (?:tilaajille|tilaajien luettavissa)',
    '(?:tilaa|tilatkaa) (?:uutiskirje|uutiskirjeemme)',
  ],
  id: [
    '(?:klik|ketuk|tekan)(?: di sini)?(?: (?:pada )?(?:gambar|foto))? untuk (?:memperbesar|melihat lebih besar)(?: (?:gambar|foto))?(?: ini)?',
    `(?:iklan|advertorial)(?:${JOINT}| )(?:lanjutkan|lanjut|artikel|gulir|berita|terus) .{3,50}`,
    `apakah (?:artikel|halaman|informasi|panduan|jawaban|tulisan) ini (?:membantu|bermanfaat|berguna)(?: (?:bagi )?anda)? ?\\?${ANSWERS}`,
    `(?:bagikan|sebarkan|ikuti)(?: kami)?(?: (?:artikel|berita|halaman|kabar)(?: ini)?)? (?:di|ke|lewat|melalui) (?:media sosial(?: (?:kami|anda))?|medsos|${NETWORKS})`,
    '(?:tampilkan|lihat|muat|baca) (?:lebih banyak |semua )?(?:\\d+ )?komentar(?: lainnya| lain)?',
    '(?:khusus|hanya untuk) pelanggan',
    '(?:daftar|berlangganan)(?: (?:ke|untuk))? (?:buletin|newsletter)(?: kami)?',
  ],
  sa: sanskrit,
} satisfies Record<string, readonly string[]>;

/** What else stays English on a page whose article was translated. */
const LEFT_ENGLISH = [
  'skip to (?:main )?content',
  '(?:back|return) to (?:the )?top',
  'read (?:more|next|also)',
  'advertisement',
  'share this(?: (?:article|page|story|post))?',
  'leave a comment',
  'all rights reserved',
  '(?:subscribe|sign up) (?:to|for) (?:our|the) newsletter',
  'related (?:articles|stories|posts)',
];

/** All requests of a language as one pattern; pages leave some of theirs in English. */
export function requestsOf(language: keyof typeof requests | 'la'): string {
  const own = language === 'la' ? [] : requests[language];
  return (language === 'en' ? own : [...own, ...requests.en, ...LEFT_ENGLISH]).join('|');
}
