import { inBothHanForms } from '../both-han-forms';
import { appeals } from './page-appeals';
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

/** How a Chinese page calls on its reader, and what it offers: its services, and what it sends by post. */
const GO_ZH = '请|欢迎|立即|马上|现在就|免费|快来|扫码|点击(?:此处|这里|下方)?|点此';
/** What readers of a page do with an article, and how often they have. */
const REACTION_ZH =
  '(?:点赞|赞同?|喜欢|收藏|分享|转发|评论|举报|投诉|打赏|关注|在看|踩|反对|回复|阅读|浏览|复制链接|生成海报|写(?:下(?:你|您)的)?(?:评论|留言|想法)|发表(?:评论|看法)|添加评论|说点什么[.…]*|我来说两句|抢沙发|加入书签|稍后再看)[ ]?[（(]?[\\d.,]*[万k+]*[）)]?';
const SERVICE_ZH =
  '会员|账号|帐号|公众号|微信|微博|频道|客户端|应用程序|应用|app|小程序|手机版|播客|专栏|社交媒体|推送|群|服务';
const LETTER_ZH = '电子报|电子邮件|邮件|新闻|通讯|简报|简讯|快讯|资讯|周刊|周报|月刊|newsletter|rss';

const requests = {
  en: [
    `(?:follow|join) our (?:channel|page|group|account) on ${NETWORKS}`,
    '(?:customers|readers|people) who (?:viewed|bought|read|liked) this (?:item|article|product|story) also (?:viewed|bought|read|liked)',
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
    `(?:suivez|rejoignez) notre (?:chaîne|page|compte|groupe|canal) (?:sur )?${NETWORKS}`,
    'les (?:clients|lecteurs|internautes) ayant (?:consulté|lu|acheté) ce[t]? (?:article|produit|contenu) ont (?:également|aussi) (?:acheté|lu|aimé|consulté)',
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
    `(?:folgen sie|folge|abonnieren sie|abonniere) unserem? (?:kanal|seite|account|gruppe) (?:auf|bei) ${NETWORKS}`,
    '(?:kunden|leser), die diesen (?:artikel|beitrag) (?:gekauft|angesehen|gelesen) haben, (?:kauften|lasen|sahen|haben) auch.{0,20}',
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
    `(?:sigue|siga|únete a|únase a) nuestr[oa] (?:canal|página|perfil|grupo) (?:de|en) ${NETWORKS}`,
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
    `(?:segui|seguite|entra nel|iscriviti al) (?:il )?nostr[oa] (?:canale|pagina|profilo|gruppo) (?:su |di )?${NETWORKS}`,
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
    `(?:siga|acompanhe|entre n[oa]|participe d[oa]) (?:o |a )?noss[oa] (?:canal|página|perfil|grupo|comunidade) (?:no|do|na|da|em) ${NETWORKS}`,
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
    `(?:подписывайтесь|подпишитесь) на наш(?:у|и)? (?:канал|страницу|группу|телеграм-канал|telegram-канал)(?: в ${NETWORKS})?.{0,40}`,
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
    `(?:mainos|ilmoitus)(?:${JOINT}| )(?:sisältö|lukeminen|vieritä) .{3,50}`,
    '(?:klikkaa|napauta|paina)(?: tästä)?(?: kuvaa)?(?: (?:suuremmaksi|suurentaaksesi(?: kuvan?)?|nähdäksesi (?:kuvan )?suurempana|isommaksi))|suurenna kuva',
    `(?:mainos|ilmoitus)(?:${JOINT}| )(?:juttu|artikkeli|teksti|jatka) .{3,50}`,
    `oliko (?:tästä|tämä|sivusta) ?(?:artikkelista|jutusta|ohjeesta|sivusta|artikkeli|sivu|ohje)?(?: sinulle)? (?:apua|hyötyä|hyödyllinen) ?\\?${ANSWERS}`,
    '(?:jaa (?:juttu|artikkeli|uutinen|tämä) |seuraa meitä |löydä meidät |löydät meidät )(?:facebookissa|x:ssä|twitterissä|instagramissa|whatsappissa|telegramissa|youtubessa|linkedinissä|tiktokissa|somessa|sosiaalisessa mediassa|telegramista|youtubesta|facebookista|instagramista|somesta)(?: ja \\p{L}{3,20})?',
    '(?:näytä|lue|lataa) (?:lisää |kaikki )?(?:\\d+ )?komment(?:it|teja|tia)',
    '(?:vain|ainoastaan) (?:tilaajille|tilaajien luettavissa)',
    '(?:tilaa|tilatkaa) (?:uutiskirje|uutiskirjeemme)',
  ],
  id: [
    `(?:iklan|advertisement)(?:${JOINT}| )(?:gulir|scroll|lanjutkan|geser) .{3,50}`,
    '(?:klik|ketuk|tekan)(?: di sini)?(?: (?:pada )?(?:gambar|foto))? untuk (?:memperbesar|melihat lebih besar)(?: (?:gambar|foto))?(?: ini)?',
    `(?:iklan|advertorial)(?:${JOINT}| )(?:lanjutkan|lanjut|artikel|gulir|berita|terus) .{3,50}`,
    `apakah (?:artikel|halaman|informasi|panduan|jawaban|tulisan) ini (?:membantu|bermanfaat|berguna)(?: (?:bagi )?anda)? ?\\?${ANSWERS}`,
    `(?:bagikan|sebarkan|ikuti)(?: kami)?(?: (?:artikel|berita|halaman|kabar)(?: ini)?)? (?:di|ke|lewat|melalui) (?:media sosial(?: (?:kami|anda))?|medsos|${NETWORKS})`,
    '(?:tampilkan|lihat|muat|baca) (?:lebih banyak |semua )?(?:\\d+ )?komentar(?: lainnya| lain)?',
    '(?:khusus|hanya untuk) pelanggan',
    '(?:daftar|berlangganan)(?: (?:ke|untuk))? (?:buletin|newsletter)(?: kami)?',
  ],
  sa: sanskrit,
  // 订阅我们的免费新闻简报，每天早晨送达您的邮箱
  zh: [
    `(?:${GO_ZH}){0,2}(?:订阅|注册|加入|关注|下载|打开|收听|安装|登录|成为)(?:并[^。，]{2})?(?:我们|本[站报刊网])的?[^。]{0,8}(?:${SERVICE_ZH}|${LETTER_ZH})[^。]{0,30}`,
    `(?:${GO_ZH}){0,2}(?:订阅|注册)[^。，]{0,4}(?:${LETTER_ZH})(?:[，,] ?[^。]{2,24})?|下载(?:${SERVICE_ZH})[，,] ?(?!点击|选择|安装|然后|并)[^。]{2,24}`,
    '(?:点击(?:此处|这里|下方(?:按钮|链接)|链接|文末链接)|点此|戳这里)(?:即可|可以?|来)?(?:订阅|关注|注册|登录|下载|阅读|查看|收听|观看|购买|报名|加入)[^。]{0,24}',
    `在(?:社交媒体|社交网络|微信|微博|脸书|推特|${NETWORK})[^。]{0,8}上?(?:关注|找到)我们[^。]{0,12}`,
    `广告(?:${JOINT}|[　 ，、])*(?:请)?(?:向下|往下|继续|正文|下文|结束|稍后|滚动)[^。]{0,12}|广告(?:之?后|结束后?)[，,]?(?:正文|文章|内容)?继续`,
    '(?:请)?(?:向下|往下|向上)(?:滚动|滑动|翻页)(?:即可|以)?(?:继续)?(?:阅读|查看|浏览)[^。]{0,8}|(?:请)?继续阅读(?:下文|全文|正文|本文)|(?:文章|正文)(?:在|于)?广告(?:之?后)继续',
    '(?:赞助商?|推广)内容|特约(?:内容|刊登)|广告之?后[，,]?(?:精彩|更多)[^。]{0,8}',
    '订阅本[报刊站网][^。]{0,24}|(?:立即|免费)注册[，,][^。]{2,20}|注册后?即可(?:免费|无限|继续)?(?:阅读|查看|下载)[^。]{0,12}',
    '(?:您|你)?(?:觉得|认为|喜欢|对)(?:这篇|本|此)(?:文章?|报道|新闻|内容)[^。？?]{0,8}(?:怎么样|如何|看法|想法|感觉)[？?]?[^。]{0,14}',
    '本[站报网](?:转载|所载|刊登|刊发)(?:的)?(?:文章|内容|稿件|图片)?[^。]{0,14}版权[^。]{0,16}',
    '上一[页篇章条则个][ 　|｜/·←→]{1,4}(?:[^ 　]{2,4}[ 　|｜/·←→]{1,4})?下一[页篇章条则个]',
    '(?:这篇|这个|这一?|此|本|该|以上)(?:文章|页面?|页的?内容|内容|主题|信息|教程|回答|指南|文档|答案)(?:对您|对你|是否)?[^。？?]{0,6}(?:有帮助|有用|有所帮助|帮助)[^。？?]{0,6}[？?]?(?:[ 　]?[^ 　，。]{1,4}[ 　/／|｜·]{1,3}[^ 　，。]{1,4})?',
    '(?:文章|新闻|稿件|内容|信息|稿源)?来源[:：][^。]{1,12}[ 　|｜]+(?:责任编辑|编辑|责编|作者|记者|时间|发布时间)[:：][^。]{1,16}',
    '(?:预计)?(?:阅读(?:时间|时长|需时?)|本文(?:阅读)?(?:约?需|预计阅读))[:：]?(?:约|大约|需)? ?\\d+ ?分钟(?:阅读)?|约? ?\\d+ ?分钟(?:阅读|读完)',
    '(?:本文|此文|该?内容|全文|以下内容|此内容)(?:仅限?|只限|仅供|专供|仅对)(?:付费)?(?:会员|订阅用户|订户|注册用户|订阅者)[^。]{0,16}',
    '(?:请先?)?(?:登录|注册|订阅|付费)(?:或注册)?(?:后|之后|以后)[^。]{0,3}(?:即?可以?|才能|方可|继续|查看|阅读)[^。]{0,14}|注册(?:成为)?会员[，,][^。]{2,16}',
    `立即(?:注册|订阅|试用|购买|下载|登录|加入|开通)(?:${SERVICE_ZH}|${LETTER_ZH}|[，,]|免费)[^。]{0,20}|(?:已有|还没有|没有)(?:账号|账户|帐号|会员)[？?][ 　]?(?:请|立即|点此|马上)?(?:登录|注册)`,
    '点击(?:上方|下方|上面的?|小)?(?:图片?|照片|缩略图)(?:即可|可以?|以)?(?:放大|查看|大图|原图|查看大图|看大图)|点击(?:播放|收听|观看|收看)(?:视频|音频|录音|全文|本文)?',
    '(?:已?有|共有?)?\\d[\\d,]* ?(?:人|次|个|位读者)?(?:觉得有用|点赞|赞过|评论|收藏|转发|阅读|浏览|推荐|分享)[过了]?',
    '(?:浏览|阅读|点击|访问|播放|观看)(?:次数|量|数)?[:：] ?[\\d,.]+ ?[万次]*',
    '(?:全文|本文)?(?:共|总共) ?\\d+ ?页[，, ]*(?:当前|现在)?[为是]?第 ?\\d+ ?页|第 ?\\d+ ?页[，,/ ]*共 ?\\d+ ?页',
    '请(?:启用|开启|打开|允许) ?(?:javascript|cookies?)[^。]{0,16}|(?:抱歉[，,])?(?:您|你)的浏览器(?:不支持|版本过低|已禁用|未启用)[^。]{0,20}',
    '(?:请)?(?:输入|填写|留下)(?:您|你)的(?:电子)?(?:邮箱|邮件|手机号?)[^。]{0,12}(?:订阅|接收|获取|领取)[^。]{0,12}',
    '(?:喜欢|觉得)(?:这篇|本|此)文章?[^。]{0,6}[？?吗，,]请?[^。]{2,20}',
    '(?:热门|大家都在|热)(?:搜索?|话题|标签|关键词)[:：].{1,40}',
    '(?:返回|回到|回)(?:页面?)?(?:顶部|首页|列表|目录|上[一页层级]+)[ 　]*[↑▲⬆^]*',
    '(?:在|打开|下载|用)(?:本报|我们的)?(?:app|客户端|应用)(?:内|中)?[，,]?(?:打开|阅读|查看|看)[^。]{0,16}',
    '(?:免责|版权|郑重)声明[:：].{4,60}|(?:本文|文中|文章|以上)(?:内容|观点)?(?:仅代表|只代表|不代表)(?:作者|本[站报网])[^。]{0,30}|(?:本文|文章|图片)(?:转载|摘编|整理|来)自[^。]{2,14}[，,](?:如|若|转载|版权|仅)[^。]{0,24}|(?:如有|若有|如涉及?)侵权[^。]{0,20}',
    '(?:版权所有[，,] ?)?未经[^。]{0,10}(?:许可|授权|同意)[^。]{0,6}(?:转载|复制|摘编|翻印|引用|镜像)[^。]{0,16}|转载[^。]{0,6}注明[^。]{0,20}',
    '(?:您|你)(?:可能|也许)[还也会]*(?:喜欢|感兴趣|想看|想读|想了解)(?:的内容|的文章|的)?|猜(?:您|你)喜欢',
    '(?:(?:您|你)(?:现在|当前)?的?(?:所在的?)?|当前(?:所在)?)位置(?:是)?[:：] ?.{2,60}',
    '(?:微信|手机|用微信|用手机|打开微信)?(?:扫一扫|扫码|扫描)[，,]?[^。]{0,6}(?:手机|微信|朋友圈|客户端|本页|当前页面|此页|网页)[^。]{0,14}',
    '(?:相关|推荐|更多|热门|最新|延伸|往期|近期|精彩|同类)(?:的)?(?:新闻|报道|阅读|文章|链接|内容|专题|视频|资讯|推荐|回顾|话题)[:：].{2,90}',
    `${REACTION_ZH}(?:[ 　|｜·,，、]+${REACTION_ZH}){1,8}`,
    '(?:这篇|这个|这一?|此|本|该|以上)(?:文章|页面?|内容|主题|信息|教程|回答|指南|文档|答案)[^。？?]{0,8}(?:有帮助|有用|帮助)[^。？?]{0,6}[？?].{0,12}\\d+ ?[^。]{0,16}(?:有用|有帮助|赞)',
    '我要(?:投稿|评论|纠错|留言|举报|提问|爆料)|(?:投稿|爆料|报料)(?:热线|邮箱|电话)[:：].{3,40}',
    '跳[过转至到]+(?:此?导航|广告|正文|主要内容|内容|页脚)[^。]{0,14}|直接进入正文',
    '(?:发送|提交|发表)(?:您|你)的(?:意见|评论|看法|反馈)[^。]{0,12}|(?:扫描|扫|长按)(?:下方|上方|一扫)?[^。]{0,6}二维码[，,][^。]{2,20}',
  ].map(inBothHanForms),
  ja: [
    '(?:この|本)?(?:記事|ページ|情報|内容|回答|ヘルプ|トピック)は(?:お?役に立ちましたか|参考になりましたか|役立ちましたか)[？?]?[ 　]?(?:(?:はい|いいえ|yes|no|👍|👎)[ 　・／/|｜]{0,3}){0,2}',
    // Behind an advertisement, behind a wall, what is left behind it.
    '(?:この(?:下|後|あと|記事の途中)に、?)?広告[がは](?:表示|掲載|入り|あり)[^。]{1,8}',
    '(?:(?:記事|本文|続き)[はが])?広告の(?:下|後|あと|次|先)[にへでも][^。]{0,4}(?:(?:記事|本文|続き|ニュース|ストーリー)[^。]{0,3})?(?:続き(?:ます|が)|続く|あります|お読み|ご覧)[^。]{0,8}',
    '(?:この(?:先|続き|記事)|(?:記事の)?(?:続き|全文|残り|本文)|ここから先)[をは]?(?:お?読(?:むに|みに|みい)|ご覧に|ご覧い|閲覧|ご利用)[^。]{0,12}(?:登録|ログイン|購読|会員|契約|加入|有料)[^。]{0,16}',
    '(?:有料|無料|プレミアム|購読|登録)?(?:会員|登録済み|購読者|契約者|ユーザー)(?:の方|に(?:なる|登録する)と|登録(?:する|いただく)と|なら)[はも、]?[^。]{0,14}(?:ログイン|読め|お読み|ご覧|続き)[^。]{0,10}',
    '(?:無料|有料|新規|今すぐ|会員|ユーザー)(?:で|に|の)?(?:会員)?登録(?:して|すると|で|すれば)[^。]{0,10}(?:続き|読む|読め|ログイン|購読|始め|試)[^。]{0,8}',
    '(?:初月|今なら|今すぐ|まずは|最初の|[0-9０-９一二三]{1,2}(?:日間|か月|カ月|ヶ月))[^。]{0,6}(?:無料|円|半額)[^。]{0,6}(?:試す|試し|購読|登録|申し込|体験|始め|読め)[^。]{0,8}',
    '残り ?[:：]? ?[0-9０-９,，]+ ?文?字(?:です)?(?:[（(/／].{0,16})?',
    '(?:ここから先|この(?:記事|先|続き|コンテンツ))は、?[^。]{0,8}(?:有料|会員|購読者|登録者|契約者)[^。]{0,14}',
    '(?:すべての|全ての|全)?(?:記事|ニュース|コンテンツ)[がを](?:読み放題|無料で(?:読|お読)|いつでも読)[^。]{0,6}',
    // To like, share, follow, subscribe, be told.
    '(?:この|本|当)(?:記事|ページ|動画|投稿|ニュース|サイト)[がを][^。]{0,6}(?:気に入っ|役に立っ|お役に立ち|参考になっ|面白かっ|いいと思)[^。]{0,26}',
    '(?:この|本)(?:記事|ページ|投稿)を(?:友達|友人|誰か|家族)?[にと]?(?:シェア|共有|紹介|教え|送|広め|拡散)[^。]{1,12}',
    '[^、。]{0,8}(?:ニュースレター|メールマガジン|メルマガ)[をにの](?:登録|受け取|購読|申し込|お申し込|配信登録)[^。]{0,10}',
    '(?:毎日の|毎朝の|毎晩の|今日の|毎週の|週に一度の|無料の)?(?:最新(?:の)?(?:ニュース|情報|記事)|主要ニュース|おすすめ(?:の)?記事|新着記事)を(?:メール|いち早く|毎[日朝週]|プッシュ通知|アプリ|無料)[^。]{0,6}(?:お届け|配信|受け取|チェック|読)[^。]{0,8}',
    '(?:ブラウザの?|プッシュ)?通知を(?:受け取る|オンに|許可|有効に)[^。]{0,24}',
    '(?:この)?(?:著者|筆者|記者|執筆者|ライター)(?:をフォロー|の(?:他|ほか)の記事|の記事(?:一覧|をもっと)|のプロフィール)[^。]{0,10}',
    '[^、。]{0,6}(?:公式)?(?:アカウント|チャンネル|ページ)を(?:フォロー|登録|いいね)[^。]{0,24}',
    '(?:この)?(?:話題|テーマ|トピック|ニュース|特集)(?:について|の記事)を?(?:もっと|さらに|詳しく)?(?:読む|見る|知る|フォローする?)',
    '(?:この|本)?(?:記事|ページ|ニュース|投稿)を[^。、]{1,10}[でにへ](?:共有|シェア|送る|紹介|保存|追加)(?:する)?|(?:line|ライン)[での]友[だ達]ちに?[^。]{0,8}',
    '[^。、]{2,14}は(?:こちら|ここ|下記)(?:から|まで|をクリック|をご覧ください)?(?:どうぞ)?|[^。]{2,16}(?:には|は)、?(?:こちら|ここ|下記|以下)[をに](?:クリック|タップ|アクセス|入力|登録)[^。]{0,10}',
    '(?:会員|登録|ログイン|購読|アカウント)[^。]{0,14}(?:方|お客様)は[^。]{2,14}|[^。]{0,8}(?:無料|閲覧)[^。]{0,8}残り[^。]{0,8}[本件回]?(?:です)?',
    '(?:写真|画像|動画)を(?:もっと|さらに|すべて|全部|一覧で)(?:見る|表示(?:する)?)|(?:関連する?|おすすめの|最新の|他の|ほかの)?(?:記事|ニュース)を(?:もっと|さらに|すべて|全部|一覧で)?(?:見る|読む|表示(?:する)?)|(?:この|同じ)(?:連載|特集|シリーズ|著者|記者|テーマ)の[^。]{0,6}記事[^。]{0,8}',
    '(?:記者|著者|筆者)の記事を[^。]{1,10}',
    'サイト内を?検索(?:する)?|(?:この記事|記事|本文)を読み上げる|読み上げる|広告を(?:閉じる|非表示にする|スキップする?|報告する)',
    // Whether it helped, with the keys for the answer; what is advertised, told by its label.
    '(?:この|本|当|今回の)?(?:ページ|記事|情報|回答|内容|説明|ヘルプ|ガイド|サイト|トピック|項目)?(?:は|の内容は|の情報は)?、?(?:お?役に立ち(?:まし|ます)|参考になり(?:まし|ます)|問題は?解決(?:しまし|でき|され)|わかりやすかった|分かりやすかった|探していた情報は見つかり|満足(?:いただけ|でき))[^。]{0,6}か[？?]?(?:[ \\u3000/／|｜・]*[^。 \\u3000]{1,12}){0,3}',
    '[【［\\[（(](?:pr|ＰＲ|ad|広告|スポンサー|sponsored|タイアップ|提供|お知らせ)[】］\\]）)] ?[^。]{4,60}|pr ?[:：] ?[^。]{4,60}',
    // Comments.
    'コメント(?:[（([0-9０-９]+ ?件?[）)]|[0-9０-９]+件)?(?:を|は|の|するには|を書くには|を投稿するには|を残すには)、?(?:投稿|書き込|残すに|表示|すべて|閉じ|承認|送信|ログイン|読む|見る|ありません|まだ)[^。]{0,18}',
    '(?:最初の|あなたの)コメントを?[^。]{1,14}|コメント欄(?:を|は)(?:開|閉|表示|終了)[^。]{0,12}',
    // Pictures, films, the browser.
    '(?:この|お使いの|ご利用の)(?:動画|音声|映像|ブラウザー?|端末|環境|デバイス|バージョン)で?は[^。]{0,16}(?:再生|表示|対応|サポート|ご覧)[^。]{0,12}',
    'javascript[をが](?:有効|無効|オン|オフ)[^。]{0,20}',
    '(?:クッキー|cookie)(?:の(?:使用|利用|設定|取り扱い)?|を)[^。]{0,4}(?:同意|設定|管理|許可|受け入れ|拒否|使用し)[^。]{0,10}',
    '(?:写真|画像|図|地図|サムネイル|グラフ)(?:を|は)(?:クリック|タップ|押|選択)[^。]{0,6}(?:拡大|大き|表示|見ら|ご覧)[^。]{0,10}|(?:クリック|タップ)(?:して|で|すると)[^。]{0,6}(?:拡大|大きく|再生|表示)[^。]{0,8}',
    '(?:写真|画像|ページ) ?[0-9０-９]+ ?(?:枚目|ページ目|枚)? ?(?:[／/]|[（(]全) ?(?:全 ?)?[0-9０-９]+ ?(?:枚|ページ)?[）)]?',
    '(?:スライドショー|フォトギャラリー|ギャラリー|写真特集|写真一覧)を?(?:見る|開始|開く|再生|表示)(?:する)?',
    '(?:この記事の|すべての|全ての|他の|ほかの|その他の)(?:写真|画像|動画|記事|ニュース)を?(?:すべて|もっと|全部)?(?:見る|読む|表示(?:する)?)',
    'ページが(?:表示|読み込|開)[^。]{1,10}(?:再読み込み|更新|リロード|お待ち)[^。]{0,10}',
    // Ways about the page.
    '(?:(?:記事|ニュース|ページ|写真|動画|トップ|このページ|特集)の?)?(?:一覧|上部?|先頭|トップ|目次|ホーム|最初)(?:ページ)?(?:へ|に|まで)(?:戻る|移動(?:する)?|進む|スキップ(?:する)?)',
    '(?:ひとつ|一つ)?(?:前|次)の(?:記事|ページ|写真|ニュース|画像|動画|投稿)(?:を(?:読む|見る)|へ|に?へ?進む|に戻る)',
    '(?:印刷|プリント)用(?:の)?(?:ページ|画面|レイアウト)を?(?:表示|開く|見る)?(?:する)?|文字(?:サイズ)?を(?:大き|小さ)く(?:する)?|文字サイズ[をの]変更(?:する)?',
    '(?:メールアドレス|パスワード|お名前|ユーザー名)を?(?:ご?入力|ご?登録|お忘れ)[^。]{0,12}',
    'アプリ(?:なら|版?で|を|版なら)[^。]{0,10}(?:読め|便利|開く|ダウンロード|インストール|入手|快適|続き)[^。]{0,10}',
    // Rights, sources, slips.
    '(?:当サイト|本サイト|記事|写真|本記事|画像|コンテンツ|掲載)?[^。]{0,14}(?:無断|許可なく|許可なき)[^。]{0,8}(?:転載|複製|使用|引用|コピー|転用)[^。]{0,4}(?:禁じ|禁止|お断り|ご遠慮|固く)[^。]{0,8}',
    '[^。]{0,14}著作権は[^。]{1,16}(?:帰属|保護)[^。]{0,10}|(?:この|本|当)?記事の(?:内容|情報|肩書)は、?[^。]{0,12}(?:時点|取材時|取材当時|公開|掲載)[^。]{0,12}',
    '(?:記事|ニュース|情報|コンテンツ)(?:提供|配信)元? ?[:：] ?[^。]{1,20}',
    '(?:この記事(?:を読むのに|の|を)?)?(?:かかる|読了|所要)?(?:の)?(?:時間|目安)? ?[:：は]? ?約? ?[0-9０-９]+ ?分で読め(?:ます|る)|(?:この記事を読むのに)?(?:かかる|読了|所要)(?:目安)?時間 ?[:：は]? ?約? ?[0-9０-９]+ ?分(?:です)?',
    '(?:誤字|脱字|誤植|誤り|間違い|不具合|リンク切れ)[^。]{0,14}(?:お知らせ|ご連絡|報告|ご指摘|お寄せ)[^。]{0,8}',
    '(?:ご意見|ご感想|ご質問|お問い合わせ|情報提供)(?:・[^。]{1,6})?[はを]?[、 ]?(?:こちら|お寄せ|フォーム|編集部)[^。]{0,12}',
    'スポンサー(?:ド|ー)?・?リンク|(?:送信|登録|購読|同意|拒否|投稿)する',
  ],
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
  const own = [...(language === 'la' ? [] : requests[language]), ...appeals[language]];
  return (language === 'en' ? own : [...own, ...requests.en, ...appeals.en, ...LEFT_ENGLISH]).join('|');
}
