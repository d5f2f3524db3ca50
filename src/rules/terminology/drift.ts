import { z } from 'zod';
import { AdviceEvidence } from '../../analysis/drift/advice-evidence';
import { areFormsOfOne } from '../../analysis/drift/are-forms-of-one';
import { driftGroups } from '../../analysis/drift/drift-groups';
import { precisionOf } from '../../analysis/drift/finder-precision';
import { OtherThings } from '../../analysis/drift/other-things';
import type { Mention, Rendering, RenderingGroup, Variant } from '../../analysis/drift/renderings';
import { WholeNames } from '../../analysis/drift/whole-names';
import { sentenceLanguage } from '../../analysis/foreign/sentence-language';
import { type NameRenderings, nameRenderings } from '../../analysis/source/name-renderings';
import { sentenceAt } from '../../analysis/text/sentence-at';
import { sentences } from '../../analysis/text/sentences';
import { words } from '../../analysis/text/words';
import { defineRule, type Severity } from '../../core/rule';
import { overlaps, type Span } from '../../core/span';
import { drift as messages } from '../messages/terminology';
import { times } from '../times';

export default defineRule({
  id: 'terminology/drift',
  summary: 'One entity has several names',
  why: `A translation system decides anew in every sentence. One committee becomes “America PAC”, “American PAC”, “US PAC” and “PAC
américain”, and the reader counts four. The rule reports every rendering except the main one, with the others as evidence. The
main rendering is the most frequent one that is written as a name, and it is only a proposal. The rule accepts inflection,
short forms (Musk for Elon Musk), names with a complement, two entities that share a word, acronyms beside their expansion,
and names that the source distinguishes too. A finding is an error only if the analysis behind it is right in 95 of 100 cases.`,
  severity: 'error',
  mqm: 'terminology/inconsistent-use-of-terminology',
  requires: ['known-language'],
  needs: { words, sentences, sentenceLanguage, driftGroups, nameRenderings },
  options: z.object({
    /** Least likeness, 0 to 1, of words that differ where the renderings share a rarer word. */
    anchored: z.number().min(0).max(1).default(0.6),
    /** The same where they share at most a common noun such as "committee". */
    unanchored: z.number().min(0).max(1).default(0.66),
  }),
  messages,
  examples: [
    {
      text: 'The site belongs to America PAC. The money of ⟦American PAC⟧ comes from donors. America PAC will not say who. America PAC never does.',
    },
    {
      text: 'La publicité est signée America PAC. Les électeurs ont vu le site du ⟦PAC américain⟧. Selon elle, ⟦US PAC⟧ aide le candidat.',
      language: 'fr',
    },
    {
      text: 'Sergueï Malychkine a marqué. Plus tard, Sergueï Malychkine est sorti. L’arbitre a averti ⟦Sergei Malyshkin⟧.',
      language: 'fr',
    },
    {
      text: 'Кооператив «Золотой улей» продаёт мёд. Покупателей много. Летом кооператив «⟦Голден Хайв⟧» нанял сторожа.',
      language: 'ru',
      note: 'English by its sound',
    },
    {
      text: 'Кооператив «Золотой улей» продаёт мёд. Покупателей много. Летом кооператив «Золотой колос» нанял сторожа.',
      language: 'ru',
    },
    {
      text: 'The Kazane DH-12 dries a room in a day. Empty the Kazane DH-12 every morning. The ⟦Wind Sound DH-12⟧ stops by itself.',
      note: 'one code',
    },
    {
      text: 'The Kazane DH-12 dries a room. Empty the Kazane DH-12 every morning. No dehumidifier likes frost. The Dehumidifier DH-12 stops by itself.',
      note: 'what it is, with its code',
    },
    {
      text: 'La luce di Capo Merlotto si è spenta nel 1964. Domenica Capo Merlotto era in festa. Le navi al largo di ⟦Cape Merlotto⟧ hanno suonato.',
      language: 'it',
      note: 'the name as a whole',
    },
    {
      text: 'Secondo Ilse Wagenbach il quadro è falso. Piove da ieri. In aula ha parlato ⟦Elsa Vagenbach⟧. Poi Ilse Wagenbach è partita.',
      language: 'it',
    },
    {
      text: 'Seit Jahren leitet Anton Berger die Werkstatt. Es regnet. Am Abend sprach Anton Bergmann zu den Nachbarn. Dann fuhr Anton Berger heim.',
      language: 'de',
      note: 'two families',
    },
    {
      text: 'Le conseil a voté. Le rachat d’actions (share buyback) durera un an. Le rachat d’actions coûte cher.',
      language: 'fr',
      note: 'the English term is told along',
    },
    {
      text: 'L’institut d’horlogerie de Balmore a cent ans. Il garde des montres. Le Balmore Glass Institute est sur l’autre rive.',
      language: 'fr',
      note: 'another institute of the town',
    },
    {
      text: 'La ciudad de Leicester celebró la copa. La ciudad de Leicester cerró calles. Los jugadores del Leicester City saludaban.',
      language: 'es',
      note: 'a town and its club',
    },
    {
      text: 'La semaine dernière, les prix ont monté. La banque l’avait prévu la semaine dernière. Le week-end fut calme.',
      language: 'fr',
      note: 'a loanword of the language',
    },
    {
      text: 'Il Kruger National Park è grande. I parchi nazionali sono venti. I parchi nazionali costano.',
      language: 'it',
      note: 'one of them',
    },
    {
      text: 'Фонд защиты сов собрал деньги. Волонтёры Фонда защиты сов кормят птенцов. В отчёте ⟦Owl Protection Foundation⟧ названа сумма.',
      language: 'ru',
    },
    {
      text: 'Warga pindah ke Verkhnyaya Sosna. Jalan ke Verkhnyaya Sosna rusak. Kepala desa ⟦Sosna Atas⟧ minta bantuan.',
      language: 'id',
    },
    {
      text: 'Warga pindah ke Verkhnyaya Sosna. Jalan ke Verkhnyaya Sosna rusak. Kepala desa Sosna Bawah minta bantuan.',
      language: 'id',
      note: 'the upper village and the lower one',
    },
    {
      text: 'Matkailu elättää kylää nimeltä Saint-Morel. Kesällä Saint-Morel täyttyy. Talvella ⟦Pyhä Morel⟧ on tyhjä.',
      language: 'fi',
    },
    { text: '会上发言的是林晓岚。林晓岚没有回答记者。后来⟦林小兰⟧补充说，预算够用。', language: 'zh' },
    {
      text: '会上发言的是林晓岚。林晓岚没有回答记者。后来林晓峰补充说，预算够用。',
      language: 'zh',
      note: 'a name that is read otherwise',
    },
    {
      text: '公民的权利写在法律里。谁也不能夺走公民的权利。法官的权力来自议会。',
      language: 'zh',
      note: 'two words of one sound',
    },
    {
      text: '约翰内斯·布拉姆森指挥了音乐会。约翰内斯·布拉姆森今年七十岁。观众为⟦约翰尼斯·布兰姆森⟧鼓掌。',
      language: 'zh',
    },
    {
      text: '華林市環境保護局の報告は来週出る。住民は華林市環境保護局を信じない。⟦华林市环境保护局⟧が水を調べた。',
      language: 'ja',
    },
    {
      text: '華林市環境保護局の報告は来週出る。住民は華林市環境保護局を信じない。华林市环境保护部が水を調べた。',
      language: 'ja',
      note: 'a ministry is no office',
    },
    {
      text: 'Το φάρμακο παράγει η Φαρμακευτική Λίντεμαν. Πέρυσι η Φαρμακευτική Λίντεμαν έκλεισε. Οι μετοχές της ⟦Lindemann Pharma⟧ έπεσαν.',
      language: 'el',
    },
    {
      text: 'Το φάρμακο παράγει η Φαρμακευτική Λίντεμαν. Πέρυσι η Φαρμακευτική Λίντεμαν έκλεισε. Οι μετοχές της Lindgren Pharma έπεσαν.',
      language: 'el',
      note: 'another firm of the trade',
    },
    {
      text: 'Бумаги подписал Томас Уитфилд. Томас Уитфилд улетел. Позже ⟦Thomas Whitfield⟧ вернулся.',
      language: 'ru',
    },
    {
      text: '球队买下弗朗切斯卡·莫雷蒂。弗朗切斯卡·莫雷蒂不怕压力。哥哥弗朗切斯科·莫雷蒂也来了。',
      language: 'zh',
      note: 'a sister and a brother',
    },
    { text: '游客喜欢青石镇的老街。去年有两万人来过青石镇。从⟦Qingshi⟧到省城要一个小时。', language: 'zh' },
    {
      text: '周明遠氏は社長を辞めた。社員は周明遠氏を慕っていた。後任について⟦チョウ・ミンユアン⟧氏は何も言わない。',
      language: 'ja',
    },
    {
      text: '永和醸造は売却される。買い手は外国の会社だ。⟦ヨンホー醸造⟧の菌は古い。永和醸造の桶も古い。',
      language: 'ja',
    },
    {
      text: '周明遠（チョウ・ミンユアン）氏は社長を辞めた。社員は周明遠氏を慕っていた。チョウ・ミンユアン氏は何も言わない。',
      language: 'ja',
      note: 'the brackets have introduced the one by the other',
    },
    {
      text: '電池交換は三分で終わる。電池交換の料金は安い。次の日も電池交換に来た。⟦バッテリー交換⟧は夜もできる。',
      language: 'ja',
    },
    {
      text: '北岬汽船は四月に船を増やす。社員は北岬汽船の決定に驚いた。⟦ノースケープ汽船⟧の社長は語らない。',
      language: 'ja',
    },
    {
      text: 'ハルム海峡は荒れている。船は⟦ハーム海峡⟧を避けた。ハルム海峡の風は強い。',
      language: 'ja',
    },
    {
      text: 'ハルム海峡は荒れている。船はハルン湾に入った。ハルム海峡の風は強い。',
      language: 'ja',
      note: 'a bay is no strait',
    },
    {
      text: '测量队用激光雷达扫描塔身。激光雷达的数据存入档案馆。塔的雷达坏了，数据的档案还在。',
      language: 'zh',
      note: 'a phrase with a particle that shares a word or two',
    },
    {
      text: '西浜教育局关闭了两所学校。家长很生气。西浜教育局的电话打不通。⟦西浜教育署⟧答应派一辆校车。',
      language: 'zh',
    },
    {
      text: '海岛送药计划从三月开始。老人很高兴。政府为海岛送药计划拨款。有人说，⟦岛屿药物投递项目⟧太贵。',
      language: 'zh',
    },
    {
      text: '海岛送药计划从三月开始。老人很高兴。政府为海岛送药计划拨款。有人说，海岛旅游推广项目太贵。',
      language: 'zh',
      note: 'another programme for the same islands',
    },
    {
      text: '沿岸地域振興基金は火曜日に報告書を出した。町は喜ぶ。沿岸地域振興基金の試算は甘い。⟦コースト地域開発ファンド⟧は黙っている。',
      language: 'ja',
    },
    {
      text: '沿岸地域振興基金は火曜日に報告書を出した。町は喜ぶ。沿岸地域振興基金の試算は甘い。沿岸地域教育ファンドは黙っている。',
      language: 'ja',
      note: 'schools are no development',
    },
    {
      text: '公司由玛格丽特·霍尔姆领导。风很大。玛格丽特·霍尔姆没有回答。后来⟦瑪嘉烈·荷姆⟧回应了质疑。',
      language: 'zh',
    },
    {
      text: '公司由玛格丽特·霍尔姆领导。风很大。玛格丽特·霍尔姆没有回答。后来玛丽安·霍夫曼回应了质疑。',
      language: 'zh',
      note: 'another name',
    },
    {
      text: '环境监测中心星期二公布了报告。风很大。居民向环境监测中心投诉过。⟦EMC⟧的负责人不愿评论。',
      language: 'zh',
    },
    {
      text: '环境监测中心（EMC）星期二公布了报告。风很大。居民向环境监测中心投诉过。EMC的负责人不愿评论。',
      language: 'zh',
      note: 'the bracket has introduced it',
    },
    { text: '请先升级固件。固件太旧会出错。下载⟦韧体⟧以后再重启。', language: 'zh' },
    {
      text: '固件在台湾叫韧体。请先升级固件，固件太旧会出错。',
      language: 'zh',
      note: 'the text says what it is called elsewhere',
    },
    {
      text: 'नीलकोटम् इति नगरं पर्वते अस्ति। जनाः नीलकोटं प्रेम्णा स्मरन्ति। ⟦नीलदुर्गे⟧ वायुः प्रबलः।',
      language: 'sa',
    },
    {
      text: 'राज्यसेतुनिगमः घोषणाम् अकरोत्। जनाः प्रसन्नाः। राज्यसेतुनिगमस्य सेवकाः आगताः। ⟦राज्यपुलनिगमः⟧ धनं दास्यति।',
      language: 'sa',
    },
    {
      text: 'राज्यसेतुनिगमः घोषणाम् अकरोत्। जनाः प्रसन्नाः। राज्यसेतुनिगमस्य सेवकाः आगताः। राज्यमार्गनिगमः धनं दास्यति।',
      language: 'sa',
      note: 'roads are no bridges',
    },
    {
      text: 'रोबर्ट् एण्डर्सन् ग्रामं गतः। जनाः रोबर्ट् एण्डर्सन् इति तं जानन्ति। ततः ⟦Robert Anderson⟧ नगरं प्रस्थितः।',
      language: 'sa',
    },
    {
      text: 'एडम् ब्राउन् नदीं पश्यति। जनाः एडम् ब्राउन् इति तं जानन्ति। ह्यः ⟦एडम ब्राऊन⟧ ग्रामं गतः।',
      language: 'sa',
    },
    {
      text: 'सायन्तनपुष्पविपणिः नद्याः तीरे अस्ति। बालाः गायन्ति। सायन्तनपुष्पविपणौ मालाः विक्रीयन्ते। श्वः ⟦ईवनिङ्ग् फ्लवर् मार्केट्⟧ पिहितं भविष्यति।',
      language: 'sa',
      note: 'English by its sound',
    },
    {
      text: 'सायन्तनपुष्पविपणिः नद्याः तीरे अस्ति। बालाः गायन्ति। सायन्तनपुष्पविपणौ मालाः विक्रीयन्ते। श्वः सेण्ट्रल् फिश् मार्केट् पिहितं भविष्यति।',
      language: 'sa',
      note: 'fish are no flowers',
    },
    {
      text: 'सुमित्रा हेब्बार न्यायालयं गता। वृष्टिः आरब्धा। तत्र सुमित्रा हेब्बार निर्णयं पठितवती। ततः ⟦सुमिथ्रा हेब्बर्⟧ गृहं गता।',
      language: 'sa',
    },
    {
      text: 'धर्मपालचौधरी वृक्षान् रक्षति। वृष्टिः आरब्धा। कृषकाः धर्मपालचौधरी इति तं जानन्ति। ततः ⟦धरमपाल् चौधुरी⟧ गृहं गतः।',
      language: 'sa',
      note: 'one compound, and words of another spelling',
    },
    {
      text: 'राजेशवर्मा वृक्षान् रक्षति। वृष्टिः आरब्धा। कृषकाः राजेशवर्मा इति तं जानन्ति। ततः राकेश वर्मा गृहं गतः।',
      language: 'sa',
      note: 'two brothers',
    },
    {
      text: 'सह्याद्रिवीराः अद्य क्रीडन्ति। बालाः गायन्ति। सह्याद्रिवीराणां नायकः आहतः। ⟦सह्याद्रि-वॉरियर्स्⟧ इति दलं तथापि जयति।',
      language: 'sa',
      note: 'half of the name is carried over',
    },
    {
      text: 'कमला शेट्टी न्यायालयं गता। वृष्टिः आरब्धा। तत्र कमला शेट्टी निर्णयं पठितवती। ततः विमला शेट्टी किरणः बेदी करणः बेदी च गृहं गताः।',
      language: 'sa',
      note: 'a family, and two names of one skeleton',
    },
    {
      text: 'पीटर् स्मिथ् पठति। तस्य मित्रं पॉल् स्मिथ् लिखति। जॉन् टर्नर् गायति। तदा जेन टर्नर नृत्यति।',
      language: 'sa',
      note: 'four people',
    },
    {
      text: 'गङ्गानदी हिमालयात् प्रवहति। बालाः गायन्ति। जनाः गङ्गानद्यां स्नान्ति। ⟦Ganges⟧ समुद्रं गच्छति।',
      language: 'sa',
      note: 'the river, as the first member of a compound',
    },
    {
      text: 'नाइजर्देशे विद्रोहः जातः। नाइजर्देशस्य राष्ट्रपतिः बद्धः। नाइजीरियादेशः सेनां प्रेषितवान्।',
      language: 'sa',
      note: 'two states',
    },
    {
      text: 'ह्यः क्लेर् बोमोन् नदीतीरं प्राप्तवती। वृष्टिः आरब्धा। ततः ⟦Beaumont⟧ गृहं प्रति प्रस्थिता।',
      language: 'sa',
      note: 'as French reads it',
    },
    {
      text: 'ह्यः राष्ट्रपतिः लेडी बर्ड् नदीतीरं प्राप्तवती। वृष्टिः आरब्धा। ततः Reddy गृहं प्रति प्रस्थितः।',
      language: 'sa',
      note: 'of a short name every consonant tells',
    },
    {
      text: 'तार्विन्सरः अतीव शान्तम्। बालाः गायन्ति। श्वः ⟦Tarvin⟧ हिमेन आच्छन्नं भविष्यति।',
      language: 'sa',
      note: 'a lake, and the word for it',
    },
    {
      text: 'पशुवैद्यः विनायकः जोशी शिबिरम् उद्घाटितवान्। बालाः गायन्ति। विनायकः जोशी शुनकान् पश्यति। सायं ⟦विघ्नेशः जोशी⟧ गृहं गतः।',
      language: 'sa',
      note: 'two names of one god',
    },
    {
      text: 'विनायकः जोशी शिबिरम् उद्घाटितवान्। बालाः गायन्ति। विनायकः जोशी शुनकान् पश्यति। तस्य भ्राता विघ्नेशः जोशी गृहं गतः।',
      language: 'sa',
      note: 'a brother',
    },
    {
      text: 'एसबीआई इति वित्तकोषः ऋणं ददाति। बालाः गायन्ति। एसबीआई इत्यस्य अधिकारिणः आगताः। श्वः ⟦SBI⟧ नूतनां योजनाम् आरप्स्यते।',
      language: 'sa',
      note: 'by the names of its letters',
    },
    {
      text: 'हिमरेखान्यासः पशून् रक्षति। बालाः गायन्ति। हिमरेखान्यासः ग्रामेषु कार्यं करोति। ततः ⟦Snowline Trust⟧ इत्यस्य सेवकाः आगताः।',
      language: 'sa',
      note: 'a compound in English too',
    },
    {
      text: 'भारतदेशे सभा आसीत्। बालाः गायन्ति। भारतदेशस्य मन्त्री आगतः। श्वः भारतीयजनाः मतं दास्यन्ति।',
      language: 'sa',
      note: 'a country and its people',
    },
    {
      text: 'Helena Marcantia apes colit. Mel Helena vendit. Vere ⟦Hélène Marchand⟧ velum gerit.',
      language: 'la',
    },
    {
      text: 'Liikenneministeriö päättää tiestä. Hinnan kertoi liikenneministeriö. Nyt ⟦liikenteen ministeriö⟧ vaikenee.',
      language: 'fi',
    },
    {
      text: 'La planta potabilizadora surte a tres barrios. Todos pagan la planta potabilizadora. La ⟦planta de potabilización⟧ no da abasto.',
      language: 'es',
    },
    {
      text: 'Das Zooplankton steigt auf. Fische fressen Zooplankton. Das ⟦tierische Plankton⟧ flieht vor dem Licht.',
      language: 'de',
    },
    {
      text: 'La escuela de música abrió ayer. La escuela de música es cara. La música de escuela suena mal, y la escuela de músicos está lejos.',
      language: 'es',
      note: 'another head, and another noun of the root',
    },
    {
      text: 'L’éruption volcanique dure. Une éruption volcanique fait peur. Depuis lundi, l’éruption du volcan faiblit.',
      language: 'fr',
      note: 'a certain volcano',
    },
    {
      text: 'Prope Vindhaviam stat horreum. Hieme Vindhaviam nix tegit. Via longa ad ⟦Vindhavn⟧ ducit.',
      language: 'la',
    },
    {
      text: 'Водитель нашёл станцию замены аккумуляторов. У станции замены аккумуляторов стояла очередь. Каждый ⟦пункт смены батарей⟧ открыт ночью.',
      language: 'ru',
    },
    {
      text: 'Сыровар готовит рассол в чане. Слишком тёплый рассол портит корку. Летом ⟦brine⟧ меняют чаще.',
      language: 'ru',
    },
    {
      text: 'Divers placed underwater cameras near the reef. Storms broke two of the underwater cameras. The ⟦submarine cameras⟧ run for a month.',
    },
    {
      text: 'The baker buys wheat flour in spring. His wheat flour comes from Kent. The rye flour is local.',
      note: 'two things of one kind',
    },
    {
      text: 'Крупный город растёт. В крупном городе шумно, крупный город не спит. Большой город кормит всех.',
      language: 'ru',
      note: 'an adjective that writers vary at will',
    },
    {
      text: 'Фонд защиты сов собрал деньги. Волонтёры Фонда защиты сов кормят птенцов. В отчёте Owl Protection League названа сумма.',
      language: 'ru',
      note: 'a league is no fund',
    },
    {
      text: '青石镇（Qingshi）的老街很长。去年有两万人来过青石镇。从Qingshi到省城要一个小时。',
      language: 'zh',
      note: 'the brackets have introduced the one by the other',
    },
    {
      text: 'Professor Viktor Zhilyaev digs. They came for the pottery, says ⟦Jilyaev⟧. Next year Zhilyaev will be back.',
    },
    {
      text: 'Порт Хэсон закрыт. В порту Хэсон пусто. Моряки любят ⟦Хэсонг⟧. Туда едет Пак Чжун Хо. Пак Чжун Хо молчит. Завтра ⟦Пак Джунхо⟧ поёт.',
      language: 'ru',
    },
    {
      text: 'En ⟦Kholmogorka⟧ llueve. El pueblo de Jolmogorka es pequeño. Nadie vive en Jolmogorka.',
      language: 'es',
    },
    {
      text: 'L’inscription des électeurs commence lundi. Le maire a simplifié l’inscription des électeurs. L’⟦enregistrement des électeurs⟧ reste lent.',
      language: 'fr',
    },
    {
      text: 'La batterie au lithium chauffe. On change la batterie au lithium le soir. La ⟦pile de lithium⟧ reste au froid.',
      language: 'fr',
    },
    {
      text: 'L’inscription des électeurs commence lundi. L’inscription et l’enregistrement des électeurs sont deux choses, l’inscription des électeurs dure un mois.',
      language: 'fr',
      note: 'one sentence tells them apart',
    },
    {
      text: 'The waste container is full. Empty the waste container at night. A refuse bin can be ordered as well.',
      note: 'introduced as a new thing',
    },
    {
      text: 'L’association des victimes du 3 mars a porté plainte. Elle compte soixante membres. Le ⟦collectif des victimes du 3 mars⟧ attend le préfet.',
      language: 'fr',
    },
    {
      text: 'L’association des victimes du 3 mars a porté plainte. Elle compte soixante membres. Le collectif des commerçants du 3 mars tient un marché.',
      language: 'fr',
      note: 'shopkeepers are no victims',
    },
    {
      text: 'L’association des victimes du 3 mars a porté plainte. L’association et le collectif des victimes du 3 mars se parlent peu.',
      language: 'fr',
      note: 'one sentence tells them apart',
    },
    {
      text: 'Die Straßenverwaltung von Wolkenrode sperrt die Brücke. Die Pendler sind wütend. Das Forstamt der Stadt Wolkenrode fällt die Linden.',
      language: 'de',
      note: 'roads are no forests',
    },
    {
      text: 'The Polar Research Institute of Halden is shut. Its ship is ill. Staff of the ⟦Halden Polar Institute⟧ wait. The Polar Research Institute of Halden opens in May.',
    },
    {
      text: 'Lundi, le Fonds de sauvegarde de la vieille ville a voté. Le maire attend. Selon lui, la ⟦Fondation pour la protection de la vieille ville⟧ paiera. Demain, le Fonds de sauvegarde de la vieille ville fermera.',
      language: 'fr',
    },
    {
      text: 'Lundi, le Fonds de sauvegarde de la vieille ville a voté. Le maire attend. Selon lui, le Fonds de développement de la vieille ville paiera. Demain, le Fonds de sauvegarde de la vieille ville fermera.',
      language: 'fr',
      note: 'who develops it does not protect it',
    },
    {
      text: 'In maggio il Tribunale marittimo di Lisholm ha deciso. Nessuno ride. Per il sindaco il Tribunale marittimo di Lisholm sbaglia. Lunedì la Corte dei conti di Lisholm tace.',
      language: 'it',
      note: 'another court of the town',
    },
    {
      text: 'Snow fell on Serbia’s main airport in Belgrade. Nobody left. The main road to Belgrade’s main airport was white.',
      note: 'a description, which is no name',
    },
    {
      text: 'Il Consiglio per la pesca del Nord vota oggi. Le reti sono vuote. Il ⟦Comitato settentrionale per la pesca⟧ tace.',
      language: 'it',
    },
    {
      text: 'The bell was cast by Arkady Zvonarev. Nobody helped him. At noon ⟦Arkadij Swonarjow⟧ rang it.',
    },
    {
      text: 'La juge appelle Ma Dong-hyeok. Il se lève. « Je l’ai signé », dit ⟦Dong-hyeok Ma⟧ tout bas. Ma Dong-hyeok s’assoit.',
      language: 'fr',
    },
    {
      text: 'The maker is Severoterm. Call Severoterm for help. The ⟦Norththerm⟧ guarantee ends soon.',
    },
    {
      text: 'The Northbank wing is old. The Southbank wing is new. All love Northbank.',
      note: 'another direction',
    },
    {
      text: 'The tug Zavrajine 3 left at noon. It was slow. The tug Zavrazhine 4 ran aground. Nobody was on the Zavrajine 3.',
      note: 'another ship',
    },
    {
      text: 'In ⟦Sokpyong⟧ it rains. The mill of Seokpyeong is shut. Nobody lives in Seokpyeong now.',
    },
    {
      text: 'The tower was built by Ottilie von Garz. Half of it fell. A letter from ⟦Ottilie of Garz⟧ says why.',
    },
    {
      text: 'The Bank of Norvia met. Heidrun von Strehl came late, and so did Heidrun van Strehlen of Ghent.',
      note: 'two people',
    },
    {
      text: 'Der Hafen gehört dem Reeder Sewermarin. Die Werft liegt am Fluss. ⟦Severmarin⟧ zahlt im Herbst. Alle warten auf Sewermarin.',
      language: 'de',
    },
    {
      text: 'Die Stadt dankt Elisabeth Kovarik. Das Grab von ⟦Alžběta Kovarik⟧ liegt unter dem Chor.',
      language: 'de',
    },
    {
      text: 'Die Architektin Johanna Brandner entwarf die Halle. Das Dach ist aus Holz. Der Statiker Johannes Brandner rechnete nach.',
      language: 'de',
      note: 'two people of one family',
    },
    {
      text: 'Anna Meyer won the race. The judge was Paul Maier, who knew her. Later Anna Meyer left.',
      note: 'two people of one sound',
    },
    {
      text: 'Toimitusjohtaja Margaret Pemberton asuu Turussa. Sijoittajat kiittävät häntä. Keväällä ⟦Margareta Pemberton⟧ muuttaa. Margaret Pemberton on iloinen.',
      language: 'fi',
    },
    {
      text: 'The climb was won by Marisol Ugarriza. Her team cheered. ⟦Maria Sun Ugarriza⟧ was born at sea.',
    },
    {
      text: 'सुवर्णमत्स्यचषकः नगरे अस्ति। वृष्टिः आसीत्। जनाः सुवर्णमत्स्यचषकं पश्यन्ति। सायं ⟦हेममीनपुरस्कारः⟧ दत्तः।',
      language: 'sa',
    },
    {
      text: 'सुवर्णमत्स्यचषकः नगरे अस्ति। वृष्टिः आसीत्। जनाः सुवर्णमत्स्यचषकं पश्यन्ति। सायं रजतमत्स्यचषकः दत्तः।',
      language: 'sa',
      note: 'a silver cup is no golden one',
    },
    {
      text: 'पुष्पोत्सवः ग्रामे भवति। वृष्टिः आसीत्। जनाः पुष्पोत्सवं पश्यन्ति। सायं ⟦कुसुममेला⟧ समाप्ता।',
      language: 'sa',
    },
    {
      text: 'Garuda Temple इति तत्र अस्ति। वृष्टिः आसीत्। गरुडवाहिनी रात्रौ गच्छति। जनाः गरुडवाहिनीं पश्यन्ति।',
      language: 'sa',
      note: 'a temple is no train',
    },
    {
      text: '⟦Garuda Express⟧ नगरं प्राप्तम्। वृष्टिः आसीत्। गरुडवाहिनी रात्रौ गच्छति। जनाः गरुडवाहिनीं पश्यन्ति।',
      language: 'sa',
    },
    {
      text: 'सदाशिवः पाण्डेयः ग्रन्थं लिखति। जनाः हृष्टाः। सायं ⟦सदाशिव पांडेय⟧ सभाम् आगतः। सदाशिवः पाण्डेयः वृद्धः।',
      language: 'sa',
    },
    {
      text: 'Группу возглавляет Хуан Рамирес. В ней двенадцать человек. На вопросы отвечает ⟦Джуан Рамирез⟧. Хуан Рамирес молчит.',
      language: 'ru',
    },
    {
      text: 'The climb was won by Daniel Marchetti. His team cheered. Daniela Marchetti was born at sea.',
      note: 'a man and a woman',
    },
    {
      text: 'Die Autorin Karin Lindqvist las aus ihrem Roman. Es war kalt. Ihre Schwester Carina Lindqvist spielte dazu Cello.',
      language: 'de',
      note: 'two of one family',
    },
    {
      text: 'Il signor Andrea Galli ha venduto la casa. Piove da ieri. La signora Andreina Galli parte domani.',
      language: 'it',
      note: 'one is addressed as a man, the other as a woman',
    },
    {
      text: 'Saksi Rudi Hartono membawa peta. Hujan turun. Dokter Rudi Hartanto tertawa. Rudi Hartono pulang, lalu Rudi Hartanto makan.',
      language: 'id',
      note: 'a slip is made once, and these recur',
    },
    {
      text: 'Der Stern ist jung. Neben ihm stehen zwei Sterne. Die Bauern sehen sie, und eine Bäuerin zählt sie.',
      language: 'de',
    },
    {
      text: 'La campagne de Marvik a levé des fonds. Selon le trésorier, la ⟦campagne Marvik⟧ en a rendu une part.',
      language: 'fr',
    },
    {
      text: 'La société Marvik a racheté la société de Dorval. Le président Marvik se tait, et la campagne de Dorval Énergie aussi.',
      language: 'fr',
    },
    {
      text: '从光盘引导以后，Debian 会检查磁盘。安装 Debian 需要网络。这里只介绍基本步骤，基本软件包另行下载。',
      language: 'zh',
      note: 'a word of everyday use that sounds like a name',
    },
    {
      text: 'Il programma copia i dati dal repository. Ogni notte legge i dati dal repository. Solo il gestore manda dati al repository.',
      language: 'it',
      note: 'from it and to it',
    },
    {
      text: 'Instale `dpkg` antes de nada. Todos los paquetes de Debian llevan firma. Un paquete de Debian se revisa. Los paquetes Debian se actualizan.',
      language: 'es',
      format: 'markdown',
      note: 'names of programs stand beside a noun either way',
    },
    {
      text: 'Das GRUB-Menü erscheint nach dem Start. Ein Passwort schützt das GRUB-Menü. Den GRUB-Menüeintrag ändert nur der Verwalter.',
      language: 'de',
      note: 'an entry is no menu',
    },
    {
      text: '目录里有 Linux 系统的文件。Linux 系统很稳定。旧机器用 GNU 系统。',
      language: 'zh',
      note: 'of one kind, each with its name',
    },
    {
      text: 'El informe está en inglés. The support team will answer every letter of the Harbor Safety Board within two days. La Junta de Seguridad del Puerto decide. La Junta de Seguridad del Puerto calla.',
      language: 'es',
      note: 'the sentence was left untranslated as a whole',
    },
    { text: 'In May Elon Musk spoke. Later Musk left, and the Musk family with him.' },
    { text: 'The report names North Energy. It also names South Energy, and once more North Energy.' },
    {
      text: 'Le Comité olympique a voté. Le Comité paralympique a suivi. Le Comité olympique se tait.',
      language: 'fr',
    },
    { text: 'Il a créé un super PAC. Le site est celui d’America PAC.', language: 'fr' },
    { text: 'New Caledonia votes today. New Caledonia is far away. Most New Caledonians stay at home.' },
    { text: 'The Synchronous API blocks. The Asynchronous API returns a promise. The Asynchronous API is faster.' },
    {
      text: 'O robô Andorinha 15 limpa o chão. O Andorinha 15 pesa pouco. Carregue o ⟦Swallow 15⟧ à noite.',
      language: 'pt',
    },
    {
      text: 'La bicicletta Rondine 7 ha sette marce. La Rondine 7 pesa poco. Caricate la ⟦Rondina 7⟧ di notte.',
      language: 'it',
    },
    {
      text: 'Gempa terasa di Watulimo. Warga Watulimo keluar rumah. Sekolah di ⟦Watulemo⟧ ditutup.',
      language: 'id',
    },
    {
      text: 'The pilot, Amara Okonjo, landed first. It rained. Later ⟦Okonyo⟧ thanked the crew. Okonjo will fly again.',
    },
    {
      text: 'Katon korjaa Metsäkoski. Sataa. Illalla ⟦Metsakoski⟧ kertoi työstä. Metsäkoski on iloinen.',
      language: 'fi',
    },
    {
      text: '実効再生産数が上がった。昨日の実効再生産数は高い。雨が降った。基本再生産数は二を超える。',
      language: 'ja',
      note: 'two numbers',
    },
    {
      text: 'Retki kulki Marokon halki. Marokon hallitus auttoi. Illalla satoi. Vieraat kehuivat ⟦Marocossa⟧ juotua teetä.',
      language: 'fi',
      note: 'in another case',
    },
    {
      text: 'Oyapockin yli vie silta. Sataa. Matkailijat katselevat Oyapockia. Rannalla ovat Saint-Georges de l’⟦Oyapuckin⟧ kaupungit.',
      language: 'fi',
      note: 'behind an elided article',
    },
    {
      text: 'Johtaja Risto Kemppi sanoi niin. Kempin mukaan vaihtoehtoja ei ollut. Kempille hurrattiin. Kemppi hymyili.',
      language: 'fi',
      note: 'cases of a name',
    },
    {
      text: 'Rina Hartati menari. Hujan turun. Rini Hartati, adiknya, menyanyi. Rina Hartati pulang.',
      language: 'id',
      note: 'her sister',
    },
    {
      text: 'John Carter won the race. It rained. The judge, Emily Cartier, was pleased. John Carter slept.',
      note: 'two people whose surnames are alike',
    },
    {
      text: 'Windows 10 starts fast. Most offices use Windows 10. Older phones run iOS 10 and need care.',
      note: 'two products of one number',
    },
    {
      text: '島水路組合が水路を守る。島水路組合の帳面は古い。飲み水を扱う島水道公社とは別の組織だ。島水路組合は今年百年になる。',
      language: 'ja',
    },
    { text: 'RAID5 needs three disks. Most use RAID5 today. RAID6 needs four disks.', note: 'the number tells' },
    {
      text: 'Elige Terminar en la lista. Luego vuelve a elegir Terminar. Puedes seleccionar Terminar al final.',
      language: 'es',
      note: 'what one does, and no name',
    },
    {
      text: 'Vorn sitzen Beläge vom Typ BV-40. Es regnet. Hinten sitzen Beläge vom Typ BH-40. Beide kosten acht Euro.',
      language: 'de',
      note: 'codes of two things',
    },
    {
      text: 'Yuliana Bere menenun sejak kecil. Semua orang mengenal Yuli. Yuli tersenyum. Yuli pulang ke rumah.',
      language: 'id',
      note: 'what she is called',
    },
    {
      text: 'Команда «Восстановить» ждёт. Нажмите «Восстановить». Файлы лежат в каталоге D:\\Restore на диске.',
      language: 'ru',
      note: 'where files are',
    },
    {
      text: 'El uso diario cansa. Según el uso, límpiela cada mes. No use nunca vinagre en el depósito.',
      language: 'es',
      note: 'a form of the verb',
    },
    {
      text: 'The bakery on Miller Street closed in May. Miller Street is long and loud. On Miller Street the trams run late. A new shop opens in Miller Lane.',
      note: 'two streets',
    },
    {
      text: 'Булочная на Купеческой улице закрылась в мае. Купеческая улица длинная. По Купеческой улице трамваи ходят поздно. Новый магазин открылся в Купеческом переулке.',
      language: 'ru',
    },
    { text: 'The Bank of Norvia met. The Central Bank of Norvia did not.' },
    {
      text: 'Grazie a Marta Bellini, a Marta Bellino e a Carlo Sereni. Marta Bellini ha scritto il manuale.',
      language: 'it',
      note: 'nobody is thanked twice',
    },
    {
      text: 'La baronne de Courcy et la comtesse de Coucy se haïssaient. L’une recevait le lundi, et l’autre aussi.',
      language: 'fr',
      note: 'side by side',
    },
    {
      text: 'Yohan mengurus pemancar. Yohan datang pagi-pagi. Orang bilang Yohan rajin. Keuangan dipegang Yohana.',
      language: 'id',
      note: 'sister and brother',
    },
    {
      text: 'The Miller Brewery opened in May. The Miller Brewery is old. People like the Miller Brewery. The Miller Museum stays closed.',
    },
    { text: '五月，大家都在谈论阿尔玛山。阿尔玛山又大又旧。很多人去阿尔玛山。阿尔玛河很长。', language: 'zh' },
    {
      text: 'Getestet haben Jonas Meier, Jonas Meyer und Lea Voss. Jonas Meier fand die meisten Fehler.',
      language: 'de',
      note: 'nor named twice in a row',
    },
    {
      text: 'Η Θέκλα Ρήγα παντρεύτηκε τον Λάμπρο Ρήγα. Η Θέκλα Ρήγα μαγειρεύει. «Κυρία Ρήγα», της λένε, «πεινάμε».',
      language: 'el',
      note: 'her husband, and how she is addressed',
    },
    {
      text: 'Le siège est à Genève. Il pleut sur Genève. Demain, la ville de ⟦Geneva⟧ votera.',
      language: 'fr',
    },
    {
      text: 'Le siège est à Genève. On y lit le Geneva Herald. Demain, Genève votera.',
      language: 'fr',
      note: 'a part of another name',
    },
    {
      text: 'Der IWF wartet. Niemand hilft dem IWF. Der ⟦FMI⟧ zahlt im Mai.',
      language: 'de',
    },
    {
      text: 'The Association of Harbour Pilots wrote. The Association of Harbour Pilots has ninety members. Nobody answered. The ⟦Union of Port Pilots⟧ will write again.',
      language: 'en',
    },
    {
      text: 'The Almaro Winegrowers’ Cooperative wrote. The Almaro Winegrowers’ Cooperative has ninety members. Nobody answered. The Almaro Beekeepers’ Cooperative will write again.',
      language: 'en',
      note: 'two bodies of one kind',
    },
    {
      text: 'Le site est celui d’America PAC. En 2019, le PAC américain a reçu 38 millions. America PAC a payé 47 ouvriers.',
      language: 'fr',
      source:
        'The site is that of America PAC. In 2019, American PAC received 38 million. America PAC paid 47 workers.',
      note: 'the source tells them apart',
    },
  ],
  *check({ article, facts, options }) {
    const told = new Uint8Array(article.document.prose.length);
    const things = new OtherThings(article, facts.words);
    const names = new WholeNames(article, facts.words);
    const evidence = new AdviceEvidence(article, facts.words);
    const entities = new Entities();
    const found: Found[] = [];
    // Of two analyses that take another of the two for the main one, the first is right, and first the one that sees whole names.
    const pairs = new Set(
      facts.driftGroups
        .filter(({ decidesMain }) => decidesMain)
        .flatMap(({ group: { main, variants } }) => variants.map(({ text }) => `${main.text}|${text}`)),
    );
    // What was left in another language is a fault as a whole, and says nothing of what its words are called.
    const left = facts.sentenceLanguage.filter(({ kind }) => kind === 'sentence');
    const sentenceOf = ({ offset }: Span) => sentenceAt(facts.sentences, offset);
    /** `The countess of Coucy and that of Courcy`: where neither is the habit of the article, one sees what one has just written. */
    const areSideBySide = ({ mentions }: Rendering, other: Rendering) => {
      if (mentions.length > other.mentions.length) return false;
      const own = new Set(mentions.map(sentenceOf));
      return other.mentions.some((mention) => own.has(sentenceOf(mention)));
    };
    const isLeft = (mention: Span) => left.some((sentence) => overlaps(sentence, mention));
    for (const { group, finder, isJudged, isWhole, isSpelling, isKnown } of facts.driftGroups) {
      for (const variant of group.variants) {
        if (
          (!isJudged && !isSure(variant, options)) ||
          (!isSpelling && isSpellingAlone(variant, group)) ||
          areFormsOfOne(variant.text, group.main.text, article.language.stem) ||
          isLoneOriginal(variant, group) ||
          group.main.mentions.every(isLeft) ||
          (!isKnown && things.areApart(group.main, variant)) ||
          (isSpelling && areSideBySide(group.main, variant)) ||
          pairs.has(`${variant.text}|${group.main.text}`)
        )
          continue;
        pairs.add(`${group.main.text}|${variant.text}`);
        const [whole, other] = names.widened(group.main, variant);
        const { id, main } = entities.of(whole, other, group.id);
        if (main.text === other.text) continue;
        for (const [at, mention] of variant.mentions.entries()) {
          if (isLeft(mention) || isToldApart(mention, group, facts.nameRenderings)) continue;
          // What is reported as a whole is not reported by its words as well, nor once more.
          const here = told.subarray(mention.offset, mention.endOffset);
          if (isWhole ? !here.includes(0) : here.includes(1)) continue;
          const { offset, endOffset } = other.mentions[at] as Mention;
          told.fill(1, offset, endOffset);
          found.push({
            mention: other.mentions[at] as Mention,
            entity: { id, main },
            finder,
            others: [...(main === whole ? [] : [whole]), ...group.variants.filter((one) => one !== variant)],
            mayReplace:
              isKnown ||
              variant.score >= SURE_ENOUGH ||
              (isBySound(variant) && !article.language.spaced) ||
              isOneInSource(mention, group, facts.nameRenderings),
          });
        }
      }
    }
    // What is itself said to be another name of something is proposed for nothing.
    const mains = new Map<string, Entity>();
    for (const { mention, entity } of found) if (!mains.has(mention.text)) mains.set(mention.text, entity);
    for (const { mention, entity, finder, others, mayReplace } of found) {
      const { id, main } = lastOf(entity, mains);
      const { offset, endOffset, text } = mention;
      if (main.text === text) continue;
      const isAdvised = (mayReplace && main === entity.main) || evidence.mayReplace(main, { mentions: [mention] });
      yield {
        offset,
        endOffset,
        messageId: isAdvised ? 'drift' : 'unlike',
        values: { text, main: main.text, often: times(main.mentions.length), finder },
        confidence: Math.max(WARNING_FROM, precisionOf(finder)),
        severity: severityOf(precisionOf(finder)),
        group: id,
        related: related([main, ...others]),
        suggestions: isAdvised
          ? [
              {
                message: `Write “${main.text}”, if both are the same`,
                safe: false,
                edits: [{ offset, endOffset, text: main.text }],
              },
            ]
          : [],
      };
    }
  },
});

/** A place of a variant, with the entity that it names. */
interface Found {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly finder: string;
  readonly others: readonly Rendering[];
  readonly mayReplace: boolean;
}

/** The entity whose main rendering nothing says to be a variant of another. */
function lastOf(entity: Entity, mains: ReadonlyMap<string, Entity>): Entity {
  const seen = new Set<string>();
  let last = entity;
  for (let next = mains.get(last.main.text); next !== undefined && !seen.has(last.main.text); ) {
    seen.add(last.main.text);
    last = next;
    next = mains.get(last.main.text);
  }
  return last;
}

/** Across alphabets, and by their readings, names are told by analyses of their own. */
function isBySound({ links }: Variant): boolean {
  return links.some((link) => link === 'alphabet' || link === 'spelling');
}

/** An error must be right in 95 of 100 cases; what is wrong more often than right is a hint, which a config may still want to see. */
const ERROR_FROM = 0.95;
const WARNING_FROM = 0.5;

function severityOf(precision: number): Severity {
  if (precision >= ERROR_FROM) return 'error';
  return precision >= WARNING_FROM ? 'warning' : 'info';
}

interface Entity {
  readonly id: string;
  readonly main: Rendering;
}

/** Puts together what several analyses have found of one entity, under the rendering that was its main one first. */
class Entities {
  readonly #known = new Map<string, Entity>();

  of(main: Rendering, variant: Rendering, id: string): Entity {
    const found = this.#known.get(main.text) ?? { id, main };
    for (const { text } of [main, variant]) if (!this.#known.has(text)) this.#known.set(text, found);
    return found;
  }
}

/** Tells whether the source has another name here than everywhere where the article has the main rendering. */
function isToldApart(mention: Span, { main }: RenderingGroup, names: NameRenderings | undefined): boolean {
  const own = names?.sourceOf(mention);
  if (names === undefined || own === undefined) return false;
  const others = main.mentions.map((one) => names.sourceOf(one)).filter((name) => name !== undefined);
  return others.length > 0 && !others.some((name) => name.includes(own) || own.includes(name));
}

/** Tells whether one name of the source stands behind this place and a place of the main rendering. */
function isOneInSource(mention: Span, { main }: RenderingGroup, names: NameRenderings | undefined): boolean {
  const own = names?.sourceOf(mention);
  return own !== undefined && main.mentions.some((one) => names?.sourceOf(one) === own);
}

/** So sure an analysis is hardly of two things, whatever their words. */
const SURE_ENOUGH = 0.87;

function isSure(variant: Variant, options: { readonly anchored: number; readonly unanchored: number }): boolean {
  return variant.score >= (variant.anchors > 0 ? options.anchored : options.unanchored);
}

// A name that stands once in its own alphabet and once in the article's was introduced by it.
const FEWEST_ACROSS = 3;

function isLoneOriginal(variant: Variant, group: RenderingGroup): boolean {
  if (!variant.links.every((link) => link === 'alphabet')) return false;
  return variant.mentions.length + group.main.mentions.length < FEWEST_ACROSS;
}

/** Hyphens, spaces and accents are the matter of `terminology/spelling-variant`. */
function isSpellingAlone(variant: Variant, group: RenderingGroup): boolean {
  return fold(variant.text) === fold(group.main.text);
}

/** The vowel signs of Devanagari and the voicing marks of kana are combining characters too, but no accents. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\p{P}\s]/gu, '')
    .toLowerCase();
}

/** One place of each rendering, where it is written as most often: Золотой улей rather than Золотым ульем. */
function related(renderings: readonly Rendering[]) {
  return renderings.flatMap((rendering) => {
    const mention = usualMention(rendering);
    if (mention === undefined) return [];
    return [
      {
        offset: mention.offset,
        endOffset: mention.endOffset,
        note: `used ${times(rendering.mentions.length)}`,
      },
    ];
  });
}

/** The first place of the form that is the most used, and of two the shorter, which has no ending. */
function usualMention({ mentions }: Rendering): Mention | undefined {
  const forms = new Map<string, { readonly mention: Mention; count: number }>();
  for (const mention of mentions) {
    const key = mention.text.toLowerCase();
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { mention, count: 1 });
    else known.count += 1;
  }
  const [usual] = [...forms.values()].sort(
    (a, b) => b.count - a.count || a.mention.text.length - b.mention.text.length,
  );
  return usual?.mention;
}
