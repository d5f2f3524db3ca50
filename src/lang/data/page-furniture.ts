import type { PageFurniture } from '../../core/language';
import { requestsOf } from './page-requests';

/**
 * How a page asks its reader to share, print or save what is on it, and what the sections of a news site are called. Patterns for
 * whole lines in lower case. Words of mtlint's authors, CC0-1.0.
 */
export const pageFurniture = {
  en: {
    requests: requestsOf('en'),
    actions: String.raw`(?:share|print|save|e-?mail|send|bookmark|recommend|like|rate|listen to)(?: (?:this|the|our))? (?:article|story|news|page|post|report|text|item|piece)(?: (?:now|with (?:your )?friends|by e-?mail|on (?:social media|\p{L}+)))?|share (?:this )?(?:on|via|to|with) \p{L}+`,
    sharing: 'share|share this',
    sections:
      '(?:(?:local|regional|national|international|world|foreign|business|sports?|daily|city|community) )?(?:news|headlines|affairs)|world|politics|business|economy|sports?|culture|science|health|society|technology|environment|travel|opinion|lifestyle|education',
  },
  fr: {
    requests: requestsOf('fr'),
    actions: String.raw`(?:partagez|partager|partage|imprimez|imprimer|enregistrez|enregistrer|envoyez|envoyer|recommandez|recommander|commentez|commenter|écouter|écoutez) (?:(?:cet?|cette|l'|la|le|les) ?)?(?:article|info|infos|actu|page|nouvelle|histoire|publication|contenu|texte)(?: (?:à un ami|par e-?mail|par courriel|avec vos amis|sur \p{L}+))?|partage[rz]? sur \p{L}+`,
    sharing: 'partager|partagez',
    sections:
      '(?:monde|politique|économie|société|culture|sports?|sciences?|santé|environnement|éducation|justice|technologies?|médias|opinions?|région|régions|actualités?|actualité|infos?|tourisme|voyages?|avis|communiqués?|planète)(?: (?:régionale?s?|locale?s?|nationale?s?|internationale?s?|étrangères?|du jour|mondiale?s?))?',
  },
  de: {
    requests: requestsOf('de'),
    actions: String.raw`(?:teile|teilen sie|drucke|drucken sie|speichere|speichern sie|empfehle|empfiehl|empfehlen sie|kommentiere|kommentieren sie) (?:diesen|diese|dieses|den|die|das)? ?(?:artikel|beitrag|seite|nachricht|meldung|text|bericht|story)(?: (?:mit freunden|auf \p{L}+))?|(?:(?:diesen|diese|den|die) )?(?:artikel|beitrag|seite|nachricht|meldung|text|bericht) (?:teilen|drucken|ausdrucken|speichern|merken|empfehlen|versenden|weiterleiten|kommentieren|anhören)|(?:auf|per|via) \p{L}+ teilen`,
    sharing: 'teilen',
    sections:
      '(?:(?:lokale|regionale|internationale|nationale) )?(?:politik|wirtschaft|kultur|sport|wissenschaft|gesellschaft|gesundheit|umwelt|bildung|technik|reise|panorama|ausland|inland|regionales|lokales|vermischtes|meinung|nachrichten|meldungen|bekanntmachungen)(?: (?:regional|lokal|international|aktuell))?',
  },
  es: {
    requests: requestsOf('es'),
    actions: String.raw`(?:comparte|comparta|compartir|imprime|imprima|imprimir|guarda|guarde|guardar|envía|envíe|enviar|recomienda|recomendar|comenta|comentar|escucha|escuchar) (?:(?:esta|este|la|el) )?(?:noticia|artículo|nota|historia|página|contenido|publicación|texto|información)(?: (?:con tus amigos|por correo|en \p{L}+))?|compart(?:e|a|ir) (?:en|por|vía) \p{L}+`,
    sharing: 'compartir|comparte',
    sections:
      '(?:mundo|política|economía|sociedad|cultura|deportes?|ciencias?|salud|medio ambiente|educación|tecnología|opinión|internacional|nacional|local|regional|ciudades|actualidad|noticias|avisos|viajes|sucesos|tribunales)(?: (?:regional(?:es)?|local(?:es)?|nacional(?:es)?|internacional(?:es)?|del día))?',
  },
  it: {
    requests: requestsOf('it'),
    actions: String.raw`(?:condividi|condividete|condividere|stampa|salva|invia|consiglia|commenta|ascolta) (?:(?:questa|questo|quest'|la|il|l') ?)?(?:notizia|articolo|pagina|storia|contenuto|testo|post)(?: (?:con gli amici|via e-?mail|su \p{L}+))?|condividi (?:su|via) \p{L}+`,
    sharing: 'condividi',
    sections:
      '(?:mondo|politica|economia|società|cultura|sport|scienze?|salute|ambiente|istruzione|tecnologia|opinioni|esteri|interni|cronaca|cronache|attualità|notizie|avvisi|viaggi|spettacoli|territorio)(?: (?:locale|locali|regionale|regionali|nazionale|internazionali?|del giorno))?',
  },
  pt: {
    requests: requestsOf('pt'),
    actions: String.raw`(?:compartilhe|compartilhar|partilhe|partilhar|imprima|imprimir|guarde|guardar|salve|salvar|envie|enviar|recomende|comente|comentar|ouça|ouvir) (?:(?:esta|este|a|o) )?(?:notícia|artigo|matéria|reportagem|página|história|conteúdo|publicação|texto)(?: (?:com os amigos|por e-?mail|no \p{L}+|na \p{L}+))?|(?:com)?parti(?:lhe|lhar) (?:no|na|em|via) \p{L}+`,
    sharing: 'compartilhar|compartilhe|partilhar|partilhe',
    sections:
      '(?:mundo|política|economia|sociedade|cultura|desportos?|esportes?|ciências?|saúde|ambiente|meio ambiente|educação|tecnologia|opinião|internacional|nacional|local|regional|cidades|cotidiano|quotidiano|país|atualidade|notícias|avisos|viagens|justiça)(?: (?:regional|regionais|local|locais|nacional|nacionais|internacional|internacionais|do dia))?',
  },
  nl: {
    actions: String.raw`(?:deel|print|bewaar|mail|beoordeel) (?:dit|deze|het|de) (?:bericht|artikel|verhaal|pagina|nieuws)(?: (?:met vrienden|op \p{L}+))?`,
    sharing: 'delen|deel',
    sections:
      '(?:(?:lokaal|regionaal|landelijk|internationaal) )?(?:nieuws|wereld|politiek|economie|cultuur|sport|wetenschap|gezondheid|milieu|onderwijs|buitenland|binnenland|regio)',
  },
  ru: {
    requests: requestsOf('ru'),
    actions: String.raw`(?:поделиться|поделитесь|поделись|распечатать|сохранить|отправить|прокомментировать|обсудить|послушать|слушать) (?:(?:этой|эту|этим|этот) )?(?:новостью|новость|статьёй|статьей|статью|материалом|материал|страницей|страницу|текст|текстом|публикацией|ссылкой)(?: (?:с друзьями|в \p{L}+))?|поделиться в \p{L}+`,
    sharing: 'поделиться|поделитесь',
    sections:
      '(?:(?:местные|региональные|мировые|международные|городские|главные) )?(?:новости|события)(?: (?:региона|города|дня|мира|края|области))?|в мире|мир|политика|экономика|общество|культура|спорт|наука|здоровье|экология|образование|технологии|происшествия|регионы|путешествия|мнения|объявления',
  },
  el: {
    requests: requestsOf('el'),
    actions: String.raw`(?:μοιράσου|μοιραστείτε|μοιραστείτε το|κοινοποίησε|κοινοποιήστε|κοινοποίηση|εκτύπωσε|εκτυπώστε|εκτύπωση|αποθήκευσε|αποθηκεύστε|αποθήκευση|στείλε|στείλτε) (?:αυτό |αυτή |αυτήν )?(?:το|την|τη|του|της)? ?(?:άρθρο|άρθρου|είδηση|είδησης|σελίδα|σελίδας|κείμενο|ιστορία|ανάρτηση|νέο)(?: (?:με φίλους|στο \p{L}+))?|(?:μοιράσου|μοιραστείτε) (?:το|την)`,
    sharing: 'κοινοποίηση|μοιραστείτε|μοιράσου',
    sections:
      '(?:(?:τοπικά|περιφερειακά|διεθνή|ελληνικά) )?(?:νέα|ειδήσεις)|κόσμος|πολιτική|οικονομία|κοινωνία|πολιτισμός|αθλητισμός|αθλητικά|επιστήμη|επιστήμες|υγεία|περιβάλλον|παιδεία|τεχνολογία|ταξίδια|απόψεις|τοπική αυτοδιοίκηση|ανακοινώσεις|διεθνή',
  },
  fi: {
    requests: requestsOf('fi'),
    actions: String.raw`(?:jaa|tulosta|tallenna|lähetä|suosittele|kommentoi|kuuntele) (?:tämä |tätä )?(?:uutinen|uutista|juttu|juttua|artikkeli|artikkelia|sivu|sivua|kirjoitus|teksti)(?: (?:kaverille|ystävälle|\p{L}+ss[aä]))?`,
    sharing: 'jaa',
    sections:
      '(?:paikalliset|alueelliset|kansainväliset) uutiset|(?:paikallis|alue|talous|ulkomaan|kotimaan|urheilu|tiede|kulttuuri)(?:uutiset|uutisia)|maailma|politiikka|talous|kulttuuri|urheilu|tiede|terveys|ympäristö|koulutus|teknologia|matkailu|mielipide|yhteiskunta|tiedotteet|kotimaa|ulkomaat',
  },
  id: {
    requests: requestsOf('id'),
    actions: String.raw`(?:bagikan|sebarkan|cetak|simpan|kirim|dengarkan|komentari) (?:artikel|berita|halaman|cerita|tulisan|konten|kabar)(?: (?:ini))?(?: (?:ke|di|lewat|kepada) \p{L}+)?|bagikan (?:ke|di|lewat) \p{L}+`,
    sharing: 'bagikan|sebarkan',
    sections:
      '(?:berita|kabar|warta|ekonomi|politik) (?:daerah|lokal|nasional|internasional|dunia|regional)|dunia|politik|ekonomi|budaya|olahraga|sains|kesehatan|lingkungan|pendidikan|teknologi|internasional|nasional|daerah|wisata|opini|pengumuman',
  },
  la: {
    requests: requestsOf('la'),
    actions:
      '(?:communica|communicate|imprime|imprimite|serva|servate|mitte) (?:hanc|hunc|hoc|haec)? ?(?:paginam|nuntium|symbolam|commentarium|commentationem|textum)',
    sharing: 'communica|communicate',
    sections:
      'nuntii (?:locales|domestici|externi|peregrini)|res (?:publicae|oeconomicae|externae|domesticae)|scientia|scientiae|litterae|ludi|mundus|cultura',
  },
  ja: {
    requests: requestsOf('ja'),
    actions: String.raw`(?:この|本)?(?:記事|ページ|ニュース|投稿)(?:を)?(?:シェア|共有|印刷|保存|ツイート|転送|ブックマーク|拡散|友達に送る|メールで送る)(?:する|しよう|してください)?|[\p{Script=Katakana}ーa-z]{1,12}[でにへ](?:シェア|共有|投稿|送る)(?:する)?`,
    sharing: 'シェア|シェアする|共有|共有する',
    sections:
      '(?:地域|地方|国内|国際|海外|経済|政治|社会|科学|文化|スポーツ|芸能|環境|生活|教育|医療|事件|最新|主要|ローカル)(?:の)?(?:ニュース|情報|面)|国際|経済|政治|社会|科学|文化|スポーツ|地域|暮らし|お知らせ',
  },
  zh: {
    actions:
      '(?:分享|转发|轉發|转载|轉載|打印|列印|收藏|保存|评论|評論|收听|收聽)(?:这篇|這篇|此|本|该|這則|这则|这条|這條)?(?:文章|新闻|新聞|报道|報導|文|页|頁|页面|頁面|内容|內容)|(?:分享|转发|轉發|发送|發送)(?:到|至|给|給)[^。，！？]{1,8}',
    sharing: '分享|转发|轉發',
    sections:
      '(?:本地|地方|地区|地區|国内|國內|国际|國際|社会|社會|经济|經濟|财经|財經|时政|時政|体育|體育|科技|文化|娱乐|娛樂|教育|健康|环境|環境|民生|城市)(?:新闻|新聞|要闻|要聞|频道|頻道|版)?|世界',
    requests: requestsOf('zh'),
  },
  sa: {
    requests: requestsOf('sa'),
    actions: '(?:एतत्|एनं|इमां|इदं|एताम्) ?(?:लेखं|वार्तां|पृष्ठं) (?:साझां कुर्वन्तु|विभाजयन्तु|मुद्रयन्तु|रक्षन्तु|प्रेषयन्तु)',
    sharing: 'साझां कुर्वन्तु|विभाजयन्तु',
    sections:
      '(?:स्थानीय|प्रादेशिक|राष्ट्रिय|अन्ताराष्ट्रिय|क्रीडा|विज्ञान|राज्य)[- ]?वार्ताः|विश्वम्|राजनीतिः|अर्थः|समाजः|संस्कृतिः|क्रीडा|विज्ञानम्|आरोग्यम्|शिक्षा',
  },
} satisfies Record<string, PageFurniture>;
