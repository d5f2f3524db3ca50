/**
 * Function words of languages that have no pack and are easily taken for one that has. Their order is free; words that the
 * neighbour has as well may stand among them. Written for mtlint from general knowledge of the languages.
 */
export interface NeighbourWords {
  readonly tag: string;
  readonly name: string;
  readonly script: string;
  /** Packs in whose articles a sentence of this language may be overlooked. */
  readonly near: readonly string[];
  /** Lower case, parted by white space. */
  readonly words: string;
  /** The pack whose other function words it has too, but for those of `unlike`. */
  readonly like?: string;
  readonly unlike?: string;
  /** A pattern, for flag `u`, of lower-case words that none of the near packs has. */
  readonly telling?: string;
}

export const neighbourWords: readonly NeighbourWords[] = [
  {
    tag: 'uk',
    name: 'Ukrainian',
    script: 'Cyrillic',
    near: ['ru'],
    telling: '[іїєґ]|ння$|ться$',
    words: `і й та в у з із зі на що не до за як про від для по це цей ця ці цього цієї цим цих він вона воно вони його її їх їй йому
їм ним нею ними нього неї них я ми ви ти мене мені нас нам вас вам тебе себе собі свій своя своє свої свого своєї який яка яке які якого
якої яких якому яким хто чого чому коли де куди звідки тут там тоді тепер зараз вже ще теж також так ні ані але або чи якщо якби бо тому
тобто адже хоча щоб аби поки після перед між під над через без серед біля проти крім близько навколо протягом разом дуже більше менше
багато мало був була було були є бути буде будуть має мають мав мала мали може можуть можна треба потрібно лише тільки навіть майже саме
кожен кожна кожного усі всі весь вся усіх всіх один одна одне два дві три інший інша інші інших сам сама самі той та те ті того тієї тих
тому тим ж же би б ось нехай хай який-небудь будь-який ніхто нічого ніщо ніколи завжди знову сьогодні вчора завтра уже вчора учора ґрунт її`,
  },
  {
    tag: 'be',
    name: 'Belarusian',
    script: 'Cyrillic',
    near: ['ru'],
    words: `і й у ў з са на што не да за як пра ад для па гэта гэты гэтая гэтыя гэтага гэтай гэтых ён яна яно яны яго яе іх яму ёй ім я
мы вы ты мяне мне нас нам вас вам сябе свой свая сваё свае свайго які якая якое якія якога якой якіх хто чаго чаму калі дзе куды тут там
тады цяпер зараз ужо яшчэ таксама так не ні але або ці калі бо таму хоць каб пакуль пасля перад паміж пад над праз без сярод каля супраць
вельмі больш менш шмат быў была было былі ёсць быць будзе будуць мае маюць можа могуць можна трэба толькі нават амаль менавіта кожны ўсе
увесь уся усіх адзін адна два дзве іншы іншыя сам той тая тое тыя таго тых жа бы б няхай`,
  },
  {
    tag: 'bg',
    name: 'Bulgarian',
    script: 'Cyrillic',
    near: ['ru'],
    // The article behind the noun, and ъ where Russian cannot have it.
    telling: 'ъ[бвгджзйклмнпрстфхцчшщ]|ъ$|(?:ниц|тел|ост)ите$|ията$|овете$|еше$',
    words: `и в във на от за с със по до при че не се си да ще е са бе беше бяха съм сме сте бил била било били бъде бъдат като който която
което които чийто това този тази тези онова онзи онези той тя то те него нея тях му ѝ им ги го я аз ние вие ти мен мене нас вас теб ме ни
ви ми свой своя свое свои неговия нейния техния как какво кой коя кое кои кога къде защо колко ако или но а ала обаче защото понеже въпреки
макар докато след преди между под над през без срещу около край според освен само дори вече още също така тогава сега тук там много повече
най по-малко няма има имат имаше може могат трябва един една едно две два три всички всеки всяка всичко нещо някой някои друг друга други
сам сама ли нали когато където откъдето че-то
хора хората вярват искат казва казаха според хотели къща къщи път деца децата жената мъжете жители жителите година години днес утре живеят идват правят получиха знаят
мислят твърдят съобщи обяви заяви остана започна пари парите властите полицията кмет кметът правителството общината голям голяма големи малък последен собствено новият`,
  },
  {
    tag: 'mk',
    name: 'Macedonian',
    script: 'Cyrillic',
    near: ['ru'],
    words: `и во на од за со по до при дека не се си да ќе е се беше беа сум сме сте бил била било биле биде бидат како кој која кое кои чиј
ова овој оваа овие тоа тој таа тие него неа нив му ѝ им ги го ја јас ние вие ти мене нас вас тебе ме нѐ ве ми свој своја свое свои каде зошто
колку ако или но а туку бидејќи иако додека по пред меѓу под над низ без против околу освен само дури веќе уште исто така тогаш сега тука
таму многу повеќе нај нема има имаат може можат треба еден една едно две два три сите секој сѐ нешто некој некои друг друга други сам ли
кога што поради`,
  },
  {
    tag: 'sr',
    name: 'Serbian',
    script: 'Cyrillic',
    near: ['ru'],
    words: `и у на од за са с по до при да не се је су сам смо сте си био била било били бити буде буду ће ћу ћемо као који која које којих
којем чији ово овај ова ови то тај та ти тога тим он она оно они њега њу њих му јој им га ја ми ви мене нас вас себе свој своја своје свог
где зашто колико ако или али а већ јер иако док после пре између под над кроз без против око осим само чак још такође тако тада сада овде
тамо много више нај нема има имају може могу треба један једна једно два две три сви сваки све нешто неко неки други друга сам ли када што
због према током`,
  },
  {
    tag: 'af',
    name: 'Afrikaans',
    script: 'Latin',
    near: ['nl'],
    words: `die 'n en van in op te dat wat is was met nie aan om ook as by maar na uit deur oor dan nog wel tot of so meer hy sy hulle ons
julle jy jou ek u hom haar hul my vir hierdie daardie dit het had word sal sou kan kon moet moes mag wil wou gaan geen iets niks niemand
iemand wie waar waarom hoe wanneer watter want omdat hoewel terwyl toe nou hier daar reeds al alle alles baie weinig saam teen tussen
sonder onder binne buite tydens sedert volgens vanaf ná weer net slegs self ander elke een egter daarom daarna nooit altyd dikwels
soos indien sodat voordat nadat totdat gewees nê hê sê kom kry moontlik nuwe`,
  },
  {
    tag: 'sv',
    name: 'Swedish',
    script: 'Latin',
    near: ['fi', 'en', 'de'],
    words: `och att det som en ett på är av för med den till i inte om han hon de vi ni jag du sig har hade ha kan kunde ska skulle vill
ville måste får fick blir blev bli blivit var varit vara från men eller så när där här hur vad vem vilken vilket vilka efter under över
mellan mot utan vid hos enligt genom sedan nu då redan också bara mycket mer mest många flera alla allt något någon några ingen inget inga
dess deras hans hennes sin sitt sina min mitt mina din vår vårt våra er oss dem honom henne mig dig detta denna dessa även samt därför eftersom
medan innan att-satsen varför båda`,
  },
  {
    tag: 'da',
    name: 'Danish',
    script: 'Latin',
    near: ['de', 'en'],
    words: `og at det som en et på er af for med den til i ikke om han hun de vi jeg du sig har havde have kan kunne skal skulle vil ville
må måtte får fik bliver blev blive blevet var været være fra men eller så når hvor her hvordan hvad hvem hvilken hvilket hvilke efter under
over mellem mod uden ved hos ifølge gennem siden nu da allerede også kun meget mere mest mange flere alle alt noget nogen nogle ingen intet
dets deres hans hendes sin sit sine min mit mine din vores jer os dem ham hende mig dig dette denne disse samt derfor fordi mens før hvis
hvorfor begge der selv på måske æble øl`,
  },
  {
    tag: 'nb',
    name: 'Norwegian Bokmål',
    script: 'Latin',
    near: ['de', 'en'],
    words: `og at det som en et ei på er av for med den til i ikke om han hun de vi dere jeg du seg har hadde ha kan kunne skal skulle vil
ville må måtte får fikk blir ble bli blitt var vært være fra men eller så når hvor her hvordan hva hvem hvilken hvilket hvilke etter under
over mellom mot uten ved hos ifølge gjennom siden nå da allerede også bare mye mer mest mange flere alle alt noe noen ingen dets deres hans
hennes sin sitt sine min mitt mine din vår vårt våre oss dem ham henne meg deg dette denne disse samt derfor fordi mens før hvis hvorfor
begge der selv`,
  },
  {
    tag: 'et',
    name: 'Estonian',
    script: 'Latin',
    near: ['fi'],
    telling: '[õüšž]|[bdg]$|[bdg]ed$|[aeiouõäöü]st$',
    words: `ja ei on oli et ta see ka kui mis kes oma mida nii aga või ning siis veel juba välja üle kuid selle seda sel selles sellest
sellele need nende neid neile tema teda temale nad mina ma me meie teie te sa sina mind meid teid minu sinu ise end enda mille millest
milles kelle keda kus kust kuhu miks kuidas millal sest kuigi kuni pärast enne vahel juures all peal ees taga läbi ilma koos vastu kohta
poolt eest ainult väga rohkem vähem palju kõik kõiki kõige iga mõni mõned mõlema ükski keegi midagi olla olid olnud oleks pole polnud
peab pidi võib võivad võis saab saada sai said tuleb tuli läks nüüd praegu täna eile homme alati jälle üks kaks kolm teine teised žanr šokk`,
  },
  {
    tag: 'hi',
    name: 'Hindi',
    script: 'Devanagari',
    near: ['sa'],
    // Oblique plurals, futures and polite commands: two vowels meet in no Sanskrit word, and no vowel of theirs has a nasal behind it.
    telling: '[ेोैौ][ंँ]$|[ाूुे]ँ|(?<=[क-हा-ौ])(?:[एआ]|(?<!ंब|म्ब|न्न|ुब|वा)ई|ओ)[ंँ]?$|..(?:[ेए]|[ेूएऊ][ंँ])ग[ाेी]$|[डढ]़',
    words: `का की के को में से पर ने है हैं था थी थे थीं हो हूँ हों होता होती होते हुआ हुई हुए होने होगा होगी होंगे और या यह ये वह वे वो इस
इसे इसके इसका इसकी इसमें इससे इन इनके इन्हें उस उसे उसके उसका उसकी उसने उसमें उससे उन उनके उनका उनकी उन्हें उन्होंने इन्होंने जो जिस
जिसे जिसके जिसका जिसकी जिसमें जिससे जिन जिनके कि भी नहीं न ही तो तक लिए साथ बाद पहले बीच द्वारा बारे कर करके करना करने करता करती करते
किया की गई कीं गया गयी गए गये रहा रही रहे चुका चुकी जा जाता जाती जाते जाए जाएगा जाएगी सकता सकती सकते चाहिए वाला वाली वाले अब जब तब
क्यों कैसे क्या कौन कहाँ जहाँ वहाँ यहाँ मैं हम तुम आप मेरा मेरे मुझे हमें हमारे आपके अपने अपना अपनी दो कई कुछ सभी बहुत कम
लेकिन मगर परंतु क्योंकि इसलिए हालाँकि हालांकि यदि अगर किसी कोई दिया दी दिए लिया ली कहा बताया ऐसा ऐसे ऐसी जैसे जैसा तरह दौरान अलावा
वाद और-तो तथा एवं मैंने हमने आपने तुमने जिन्होंने इतना कितना यही वही
बंद रास्ता रास्ते लोग लोगों पानी सुनते दिखाया दिखाई शानदार टीम चले चला चली चलने जल्दी अच्छा अच्छी अच्छे छोटा छोटी छोटे नया नई नए पुराना
पुरानी पुराने साल आज सिर्फ ज्यादा सब जगह वक्त मिला मिली मिले मिलने देखा देखी देखने आया आई आए आने बना बनी बने बनाया बनाने शुरू खत्म रद्द पैसा
पैसे हजार लाख रुपये रुपए रुपयों गांव गाँव शहर दुनिया चाहते खुशी खुश दाम कीमत मजबूत मेहनत हमेशा अभी कभी क्योंकि खुला खुली खुले बोला बोली बोले लगा लगी
लगे बताई बच्चे बच्चों बेटा बेटी फैसला सुना सुनाया घर`,
  },
  {
    tag: 'mr',
    name: 'Marathi',
    script: 'Devanagari',
    near: ['sa'],
    // Cases of the plural, the infinitive and the participle that no Sanskrit word ends in.
    telling:
      '(?:ांनी|ांना|[ाीे]तून|[ाी]च्या|ांच्या|ताना|[ाी]साठी|ांसाठी|ण्यात|ण्यास|ण्याचा|ण्याची|ण्याचे|ायचे|ायची|ाव्यात)$|ऱ|ामुळे$|ातील$|ांमध्ये$|ांचे$|ांची$|ांचा$',
    words: `आणि व या हा ही हे तो ती ते त्या त्याने त्याला त्याच्या त्यांच्या त्यांना त्यांनी तिने तिला तिच्या यांनी यांच्या याला ह्या जो जी जे
ज्या मी आम्ही आपण तू तुम्ही माझ्या आमच्या आपल्या आपले आहे आहेत होता होती होते होत्या असे असा अशी असून असलेल्या असलेले असतो असते असतात नाही
नाहीत नव्हते नव्हती केली केले केला करून करण्यात करण्यासाठी करतात झाला झाली झाले येथे तेथे तिथे पण परंतु मात्र किंवा की म्हणून म्हणजे कारण जर
तर तरी जरी जेव्हा तेव्हा कसे का काय कोण कोणी कोणत्याही कोणालाही काही दोन दोन्ही खूप फक्त साठी पासून पर्यंत मध्ये वर खाली
नंतर आधी पूर्वी विषयी बद्दल सोबत शिवाय आता पुन्हा देखील सुद्धा च नये हवे हवी लागेल शकतो शकते शकतात आले आली आला गेले गेली गेला
पाणी सगळे सगळ्या आनंदी रस्ते रस्ता बंद मोठा मोठी मोठे मोठ्या लहान जुने जुना जुनी आज उद्या दिले दिला दिली घेतले घेतला घेतली सांगितले म्हटले ठेवले राहिले
पाहिले मिळाले मिळाली मिळाला लागले लागली लागला बसले निघाले पडले पडला पडली वाढले वाढली वाढला बांधले बांधला उघडले उघडला उतरले उतरला विकले विकला सुरू सुरूच रुपये
रुपयांचे लोकांचे मुले मुलांना मुलांनी घर घरी गावात शहरात रस्त्यावर दिवस दिवशी वर्षी सुखरूप खूश बाहेर आत जवळ पहिल्या दुसऱ्या सर्वांना झाल्या होईल करेल येईल`,
  },
  {
    tag: 'ne',
    name: 'Nepali',
    script: 'Devanagari',
    near: ['sa'],
    telling: 'हरू(?:को|का|की|ले|लाई|मा|सँग)?$|(?:ाइ|ि)एको$|ँदै$|लाई$|बाट$|न्छन्$|ियो$',
    words: `र को का की मा ले लाई बाट देखि सम्म सँग भने पनि छ छन् थियो थिए थिइन् हो होइन हुन् हुने हुन्छ भयो भएको भएका भएर गरेको गरेका गर्ने
गर्न गरे गरी गर्दै गरिएको रहेको रहेका यो यी त्यो ती यस यसको यसले त्यस त्यसको उनी उनले उनको उहाँ हामी म मेरो हाम्रो तपाईं तिमी आफ्नो आफू
जो जसको जसले कि वा तर किनभने यदि तथा अनि साथै दुई धेरै केही सबै अब जब तब कहाँ कसरी किन के को कुनै पछि अघि बीच लागि बारे मात्र
नै त रहे थप हुँदा
सुरु भयो गयो आयो पानी माछा मान्छे मानिस मानिसहरू ठूलो ठूला सानो साना राम्रो नयाँ पुरानो गाउँ सहर आज भोलि हिजो बनाए बनायो दिए दिएको लिए लिएको खोलियो बन्द
पाइयो बढ्यो घट्यो पुग्यो पुगे चल्यो रोकियो गर्यो गर्‍यो भन्यो भने बस्यो खुल्यो पर्यो हुनेछ गर्नेछ आउँछ जान्छ घर बिहान बेलुका खुसी रुपैयाँ हजार लाख`,
  },
  {
    tag: 'ca',
    name: 'Catalan',
    script: 'Latin',
    near: ['es', 'fr', 'it', 'pt'],
    words: `el la els les l' d' de del dels al als a amb i o en per que què és són era eren ser estat està estan ha han havia havien va van
no més com també però si es s' se li ho hi em et ens us m' t' n' jo tu ell ella nosaltres vosaltres ells elles aquest aquesta aquests
aquestes aquell aquella això allò un una uns unes seu seva seus seves meu meva nostre nostra qui on quan quant quin quina quins quines
perquè tot tota tots totes molt molta molts moltes poc altre altra altres mateix cap ni fins des sobre sota entre sense contra segons
durant després abans ja encara només sempre mai ara aquí allà així doncs fer fa pot poden pel pels cada dos dues tres junts força plaça col·lecció qüestió ahir demà dins`,
  },
  {
    tag: 'oc',
    name: 'Occitan',
    script: 'Latin',
    near: ['fr', 'es', 'it'],
    words: `lo la los las un una de del dels a al als amb en per que qui quin quina e o mas es son èra èran èsser estat an avián aviá va
vos nos se li lor m' t' s' l' d' ieu tu el ela nosautres vosautres eles elas aqueste aquesta aquestes aquestas aquel aquela aquò çò son sa
sos sas mon ma mos mas nòstre vòstre ont quand quant perque tot tota totes totas fòrça autre autra autres autras meteis pas jamai sempre ara
aquí alà atal doncas far fa pòt pòdon cada dos doas tres fins sus jos entre sens contra segon pendent aprèis abans ja encara solament tanben coma
ièr uèi deman aicí lèu`,
  },
  {
    tag: 'ast',
    name: 'Asturian',
    script: 'Latin',
    near: ['es'],
    words: `el la lo los les un una unos unes de del al a en con por para que quien qué y o nun non ye yera yeren son ser foi foron tar ta taba
taben tien tienen tenía hai había pue pueden más mui como tamién pero sinón se-y si yos lu me te nos vos mio to so'l so nuesu nuesa vuesu
él ella ellos elles esti esta estos estes esi esa esto eso aquel aquello onde cuando cuánto porque anque yá namás siempre enxamás agora equí
ellí asina entós tou toa toos toes munchu muncha munchos munches otru otra otros otres mesmu nin hasta dende sobre baxo ente ensin escontra
según mientres dempués enantes caúna dos tres pol pola polos poles nel na nos nes col cola ayeri güei`,
  },
  {
    tag: 'gl',
    name: 'Galician',
    script: 'Latin',
    near: ['pt', 'es'],
    words: `o a os as do da dos das ao á aos ás no na nos nas un unha uns unhas dun dunha nun nunha de en con por para que e ou non é son era
eran ser foi foron estar está están ten teñen tiña hai había pode poden máis moi como tamén pero senón se lle lles me te nos vos se o meu o
seu súa seus súas noso nosa eu ti el ela nós vós eles elas este esta estes estas ese esa isto iso aquilo aquel quen onde cando canto cal cales
porque aínda xa só sempre nunca agora aquí alí así entón todo toda todos todas moito moita moitos moitas outro outra outros outras mesmo nin
ata desde sobre entre sen contra segundo durante despois antes cada dous dúas tres pola polo polas polos onda ca dixo onte mañá lingüística concello`,
  },
  {
    tag: 'ro',
    name: 'Romanian',
    script: 'Latin',
    near: ['it', 'fr', 'es', 'la'],
    words: `și în de la a al ai ale cu pe din că nu este sunt era erau fi fost va vor ar fie are au avea aveau am ai ați un o unei unui
unor cel cea cei cele lui ei lor îi îl le se să ce care cine cum când unde cât câți pentru prin după până între sub peste fără despre
dar sau ori nici mai foarte doar numai tot toată toți toate alt altă alți alte acest această acești aceste acel acea acei acele acesta aceasta
eu tu el ea noi voi ei ele mă te ne vă îmi îți meu mea tău sa său săi sale nostru noastră dacă deși deoarece pentru că apoi acum aici acolo
astfel atunci încă deja niciodată nimeni nimic ceva cineva fiecare însă iar țară mâine ieri`,
  },
  {
    // Only what Indonesian lacks tells them apart: berkata, kereta, pejabat and petang are words of both.
    tag: 'ms',
    name: 'Malay',
    script: 'Latin',
    near: ['id'],
    like: 'id',
    unlike: `karena bahwa bisa tapi kemarin sedangkan mobil meski meskipun usai sementara yakni yaitu sekitar lalu maupun kini kapan justru saat
di_mana dimana kalian mau sedang akibat jadi menyebutkan sebut terkait sejumlah cuma nggak gak enggak tidaklah para sebelumnya oleh_karena
dikarenakan berbagai sampai sambil sebab kecuali selain sesuai adapun hal`,
    words: `ialah kerana boleh beliau baharu daripada sahaja seramai bahawa kepada pula juga telah akan ini itu dan di yang untuk
dengan pada dalam oleh tidak lagi kami kita mereka dia saya anda kamu bagaimana mengapa apabila jika kalau walaupun
tetapi atau namun serta ketika sebelum antara setiap semua banyak sedikit lebih paling sangat amat hanya masih sudah
belum perlu mesti harus mahu hendak ada adalah menjadi merupakan pukul syarikat hospital minggu bagi mengenai terhadap
kedua-dua elektrik bil universiti jambatan projek basikal perkhidmatan iaitu antarabangsa tempatan kewangan pelaburan
mesyuarat peratus jururawat penyelidik penyelidikan kakitangan televisyen telefon sebarang bahawasanya pembaikan semalam esok selepas manakala ramai petang isnin khamis
jumaat disember ogos
sila cas bateri peranti doktor polis kedai wang ubat pelancongan tandas skrin cecair tetingkap akhbar isteri bekalan peruncit khuatir jurulatih tempoh menyiasat siasatan
bas suruhanjaya perbelanjaan mahkamah peguam saintis`,
  },
  {
    tag: 'jv',
    name: 'Javanese',
    script: 'Latin',
    near: ['id'],
    telling: 'dh|th|(?:^|[^a-z])ng[bcdfghjklmnprstwy]|(?:ng|[hknrst])ake$',
    words: `lan ing sing kang iku iki kuwi kae ora dudu wis arep bakal nganti saka karo marang kanggo amarga nanging utawa yen manawa uga
wong kabeh akeh luwih banget durung isih maneh nalika sadurunge sawise dheweke kowe aku kita awake dhewe padha kono kene kana ana ono bisa
kudu dadi taun dina wengi esuk omah banyu mung siji loro telu papat lima enem pitu wolu sanga sepuluh gedhe cilik apik
ala pengin adol tuku mangan ngombe turu mlaku takon kandha ngomong ngerti menyang teka lunga metu mlebu wiwit rampung saben tansah amargi
menika punika inggih boten sampun badhe saged kaliyan dhateng saking ingkang wong-wong dalan segara dagang pira apa sapa
kepriye kenapa endi ngendi jarene mau mengko sesuk wingi saiki biyen suwe cepet alon adoh cedhak`,
  },
  {
    tag: 'su',
    name: 'Sundanese',
    script: 'Latin',
    near: ['id'],
    telling: '[bcdghjlmptw]eu(?!m)',
    words: `jeung ti ka nu anu teu henteu geus tos bade tiasa pikeun keur ku dina ieu aya urang abdi maneh manehna aranjeunna sarta atawa tapi
lamun upami mun kusabab nepi dugi loba seueur leuwih pisan encan acan keneh deui oge saha naon iraha kumaha jalma imah cai poe
wengi isuk peuting gede leutik hiji dua tilu opat lima genep tujuh dalapan salapan sapuluh ngan wae bae unggal saatos
sateuacan ayeuna kamari isukan teh mah meuli ngajual nginum sare leumpang nyarios indit`,
  },
];
