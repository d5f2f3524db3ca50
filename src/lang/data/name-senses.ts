// Written for mtlint from general knowledge of the languages; no list was copied.

/** The languages of the columns below. */
export const nameSenseColumns = ['en', 'sa', 'zh', 'ja'] as const;

/**
 * More senses, one a line, as in `senses.ts`: what stands in one cell may stand for one another in the name of one body, programme,
 * law or work, with the loans from English and Hindi that translations leave there. All of them are words that writers vary at will
 * outside of a name.
 */
export const nameSenses = `
bridge|सेतु,पुल,ब्रिज|桥梁,大桥,桥|橋,橋梁,ブリッジ
road,roadway|मार्ग,पथ,सडक,रोड्,रोड|道路,公路|道路,ロード
railway,railroad,rail|रेल,रेल्वे,रेलवे,लोहमार्ग,रेलमार्ग|铁路,铁道|鉄道,レールウェイ,レールウェー,レール
tram,streetcar|ट्राम|电车,有轨电车|路面電車,トラム
bus,coach|बस,बस्,लोकयान|巴士,公交,公交车,公共汽车|バス
ferry|तरणी,फेरी|渡轮,轮渡,渡船|フェリー,渡船,渡し船
ship,vessel,boat|नौका,पोत,जलयान,नाव|船,船舶,船只,轮船|船,船舶,シップ,ボート
port,harbour,harbor|नौकाश्रय,पत्तन,बन्दर,पोताश्रय|港口,港湾,港|港,港湾,ポート,ハーバー
pier,wharf,quay,jetty|घट्ट|码头,栈桥|桟橋,埠頭,岸壁,ピア
shipping,maritime transport|नौपरिवहन,जलपरिवहन|航运,海运|海運,汽船,シッピング
flight,aviation,air|विमान,उड्डयन,वैमानिक|航空,飞行|航空,飛行,フライト,アビエーション
airport|विमानपत्तन,विमानस्थानक,एयरपोर्ट|机场,航空港|空港,エアポート
aircraft,airplane,plane|विमान,वायुयान,व्योमयान|飞机,飞行器|航空機,飛行機,エアクラフト
drone,unmanned aircraft,uav|ड्रोन,ड्रोन्,मानवरहितविमान,स्वचालितविमान|无人机,无人飞机,无人驾驶飞机,遥控飞行器|ドローン,無人機,無人航空機
transport,transportation,transit,traffic|परिवहन,यातायात|交通,运输,客运|交通,輸送,運輸,トランスポート,トランジット
delivery,transport,shipment,conveyance|वितरण,प्रेषण,वहन|运送,投递,配送,递送,输送,运输|輸送,配送,運送,配達,デリバリー
vehicle,car|वाहन,यान,कार,गाडी|车辆,汽车,机动车|車両,自動車,ビークル,カー
driving,driver|चालन,चालक|驾驶,行车|運転,ドライブ,ドライビング
autonomous,driverless,unmanned,automatic|स्वचालित,मानवरहित,स्वयञ्चालित|无人,自动,自主|自動,無人,自律,オートマチック
remote|दूर,दूरस्थ|远程,遥控|遠隔,リモート
ropeway,cable car|रज्जुमार्ग,रोपवे|缆车,索道|ロープウェイ,ロープウェー,索道,ケーブルカー
tunnel|सुरङ्ग,टनल|隧道,地道|トンネル,隧道
station,depot|स्थानक,केन्द्र,स्टेशन|车站,站|駅,駅舎,ステーション
terminal|टर्मिनल,अन्तस्थानक|航站楼,码头,终点站|ターミナル
ticket|यात्रापत्र,चिटिका,टिकट,टिकट्,प्रवेशपत्र|车票,门票,票|切符,チケット,乗車券
passenger|यात्रिन्,यात्री|乘客,旅客|乗客,旅客
express|एक्स्प्रेस्,एक्स्प्रेस,एक्सप्रेस,द्रुतयान|快车,特快|急行,エクスプレス
safety,security,safe|सुरक्षा,रक्षा,संरक्षा,अभय|安全,安保|安全,保安,セーフティ,セーフティー,セキュリティ
supervision,oversight,monitoring,surveillance|निरीक्षण,पर्यवेक्षण,अवेक्षण|监督,监察,监管,监视,监测|監視,監督,監査,モニタリング
inspection,control,check|परीक्षण,निरीक्षण|检查,检验,检测|検査,点検,監査
management,administration|प्रबन्धन,प्रबन्ध,व्यवस्थापन,प्रशासन|管理,行政|管理,行政,マネジメント
development,promotion,growth|विकास,उन्नयन,संवर्धन,अभिवृद्धि|发展,开发,振兴|開発,発展,振興,デベロップメント,ディベロップメント
growth|वृद्धि,संवर्धन|增长,成长|成長,グロース
promotion,encouragement,outreach|प्रोत्साहन,प्रचार,प्रसार|推广,促进,推进,普及|推進,促進,普及,振興
protection,conservation,preservation,safeguarding|संरक्षण,रक्षण,रक्षा,परिरक्षण,अभिरक्षण|保护,保育,保存,养护,保全|保護,保全,保存,プロテクション
restoration,rehabilitation,recovery|पुनरुद्धार,पुनःस्थापन,जीर्णोद्धार|修复,复原,恢复,整治|再生,復元,修復,回復
reconstruction,rebuilding|पुनर्निर्माण|重建,改建|再建,復興
cleaning,cleanup,purification|शोधन,शुद्धि,स्वच्छता,निर्मलीकरण|清洁,清理,净化|清掃,浄化,クリーニング
construction,building|निर्माण,रचना|建设,建造,建筑|建設,建築
improvement,upgrade|सुधार,उन्नयन|改善,改造,提升|改善,改良
support,assistance,aid|सहायता,साहाय्य,साहाय्यक,अवलम्बन|支持,援助,扶持,资助|支援,援助,サポート
relief,rescue|रक्षण,उद्धार,परित्राण|救援,救助,救济|救助,救援,救済,レスキュー
disaster,emergency,calamity|आपद्,विपत्ति,आपदा,आपत्,विपद्|灾害,灾难,应急|災害,緊急
prevention|निवारण,प्रतिरोध|预防,防治,防止|予防,防止
cooperation,cooperative|सहकार,सहकारी,सहकारिता|合作,合作社,协作|協同,協力,共同
welfare,wellbeing|कल्याण,हित|福利,福祉|福祉,福利,ウェルフェア
trust|न्यास,ट्रस्ट,ट्रस्ट्|信托|信託,トラスト
fund,endowment|कोष,निधि,फण्ड|基金,基金会|基金,ファンド
foundation|प्रतिष्ठान,न्यास,फाउण्डेशन|基金会|財団,ファウンデーション
corporation,company,firm|निगम,संस्था,कम्पनी,समवाय|公司,企业|会社,社,企業,コーポレーション,カンパニー
institute|संस्थान,संस्था,इंस्टीट्यूट,इन्स्टिट्यूट्|研究所,研究院,学院|研究所,インスティテュート,インスティチュート
organisation,organization|सङ्घटन,संस्था,संघटन|组织,机构|機関,組織,機構,オーガニゼーション
association,society,union,federation|सङ्घ,समाज,मण्डल,परिषद्|协会,联合会,联盟,学会|協会,連盟,連合,アソシエーション,フェデレーション,ソサエティ
programme,program,plan,project,scheme,initiative|योजना,कार्यक्रम,परियोजना,मिशन,प्रकल्प|计划,项目,工程,方案|計画,事業,プログラム,プロジェクト,プラン
mission|मिशन,अभियान|任务|ミッション,任務
campaign|अभियान|运动,活动|運動,キャンペーン
act,law,statute,bill|विधि,अधिनियम,कायदा,नियम,विधान|法,法律,法案|法,法律,法案
ordinance,regulation,rule,decree|नियम,विनियम,अध्यादेश|条例,规定,法规,规章|条例,規則
department,division|विभाग,मन्त्रालय|部,部门,司|部,部門,課
data|दत्तांश,डेटा,डाटा|数据,资料|データ,資料
information|सूचना|信息,资讯,情报|情報,インフォメーション
privacy,personal information|गोपनीयता|隐私,个人信息|プライバシー,個人情報
label,labelling,labeling,tag|नामपत्र,लेबल|标签,标牌,标示|表示,ラベル,標識,タグ
sign,signage|सूचनाफलक|标志,标识|標識,サイン
guide,guidance|मार्गदर्शन|指南,引导|案内,ガイド
consumer,user|उपभोक्तृ,उपभोक्ता|消费者,用户|消費者,利用者,コンシューマー,ユーザー
labour,labor,work,worker|श्रम,श्रमिक,कर्मकर|劳动,劳工,工人|労働,労働者,ワーカー
wage,salary|वेतन,भृति|工资,薪资,薪水|賃金,給与
fair,equitable,just|न्याय्य,समुचित|公平,公正|公平,公正,フェア
equality|समता,समानता|平等|平等
housing,residence,dwelling|आवास,निवास,वसति|住房,住宅,房屋|住宅,ハウジング
rent,rental,lease|भाटक|租房,租屋,租赁,租金|賃貸,レンタル
subsidy,allowance,grant|अनुदान|补贴,补助,津贴|補助金,助成金,補助,手当
loan,credit|ऋण|贷款,信贷|融資,貸付,ローン
tax,levy|कर|税,税收|税,課税
bank|वित्तकोष,बैङ्क,बैंक|银行|銀行,バンク
insurance|बीमा,अभिरक्षा|保险|保険
election,electoral,polling|निर्वाचन|选举,投票|選挙,投票
refugee|शरणार्थिन्|难民|難民
elderly,senior,aged|वृद्ध,वयोवृद्ध,ज्येष्ठ|老人,长者,老年人,高龄者|高齢者,シニア,老人,お年寄り
disabled,disability|दिव्याङ्ग,विकलाङ्ग|残疾人,残障者,残障|障害者,障がい者
child,kids,infant|बाल,शिशु,बालक|儿童,少儿,孩子|子ども,子供,児童,キッズ,チルドレン
woman,women,female|महिला,स्त्री,नारी,वनिता|妇女,女性|女性,婦人,ウーマン,ウィメン
youth,young people|युवन्,युवक,तरुण,युव|青年,青少年,年轻人|青少年,若者,青年,ユース
volunteer|स्वयंसेवक|志愿者,义工|ボランティア
farmer,peasant|कृषक,किसान,कृषीवल,कृषि|农民,农户|農民,農家,ファーマー
agriculture,agricultural,farming|कृषि,कार्षिक|农业,务农|農業,アグリカルチャー,アグリ
farm,plantation|क्षेत्र|农场,农园|農場,農園,ファーム
fisher,fisherman|धीवर,मत्स्यजीविन्,कैवर्त|渔民,渔夫|漁師,漁民
livestock,cattle|पशु|畜牧,牲畜|畜産,家畜
rural,village,countryside|ग्राम,ग्रामीण,ग्राम्य|农村,乡村|農村,田舎,ルーラル
coast,coastal,shore|तट,तीर,समुद्रतट,सागरतट|海岸,沿岸,沿海,近海|沿岸,海岸,臨海,コースト,コースタル
island,islet|द्वीप|岛屿,海岛,岛|島,島しょ,離島,アイランド
bay,gulf|खाट,अखात|海湾,湾区,湾|湾,湾岸,ベイ
marine,maritime,sea,ocean|समुद्र,सागर,सिन्धु,जलधि|海洋,海上,海事,大洋|海洋,海上,海事,オーシャン,マリン,シー
river,stream|नदी,सरित्,तरङ्गिणी|河流,河道,河川|河川,川,リバー
riverside,riverbank|नदीतीर,नदीतट|河岸,河畔,河滨|川辺,河畔,河岸,リバーサイド
creek,brook|कुल्या|小溪,溪流,溪|小川,クリーク
lake|सरस्,सरोवर,ह्रद|湖,湖泊|湖,レイク
valley|उपत्यका,द्रोणी|山谷,河谷,谷地,谷|谷,渓谷,バレー,ヴァレー
desert,arid|मरु,मरुस्थल,मरुभूमि,डेजर्ट|沙漠|砂漠
wetland,marsh,swamp|आर्द्रभूमि,अनूप|湿地,沼泽|湿地,沼地,ウェットランド
mountain,peak|पर्वत,गिरि,अद्रि,शैल|山,高山,山地|山,山岳,高山,マウンテン
mountaineering,climbing|पर्वतारोहण,गिर्यारोहण,शैलारोहण|登山,攀登|登山,クライミング
forest,woodland|वन,अरण्य,विपिन,कानन|森林,林地|森,森林,フォレスト
wildlife sanctuary,nature reserve,sanctuary|अभयारण्य,वन्यजीवाभयारण्य,वनाभयारण्य|保护区,禁猎区|保護区,サンクチュアリ
tree,planting,afforestation,reforestation|वृक्ष,तरु,पादप,द्रुम|植树,造林,植林|植樹,植林,造林
planting|रोपण,आरोपण|种植,栽种|植え付け
pond,reservoir|तडाग,जलाशय|水库,蓄水池|貯水池,ため池
water|जल,नीर,वारि,उदक,अम्बु,तोय,वाटर|水,用水|水,ウォーター
drinking water|पेयजल,पानीय|饮用水,饮水|飲料水
desalination|लवणापनयन|淡化,除盐,脱盐|淡水化,脱塩
sewage,wastewater|मलिनजल|污水,废水|下水,汚水,廃水
waste,garbage,refuse|अवकर,अपशिष्ट|垃圾,废物,废弃物|廃棄物,ごみ,ゴミ
recycling,reuse|पुनश्चक्रण,पुनरुपयोग|回收,再利用,循环利用|リサイクル,再利用,再生
solar,sun|सौर,सूर्य,सोलर,रवि,भानु|太阳能,太阳,光伏|太陽光,ソーラー,太陽
panel,plate|पट्टिका,फलक,पैनल|板,面板|パネル,板
tidal,tide|वेला|潮汐,潮力|潮力,潮汐
wave|तरङ्ग,ऊर्मि|波浪,海浪|波力,ウェーブ
wind,windmill|वायु,पवन,वात,मारुत|风力,风能|風力,風車,ウィンド
power station,power plant||电站,发电厂,发电站|発電所
turbine|टर्बाइन|涡轮机,涡轮|タービン
heating,heater|तापन,तापनयन्त्र,हीटर्,हीटर|取暖器,加热器,暖气|暖房,ヒーター,ヒーティング
cooling,cooler|शीतन,शीतलीकरण|冷却|冷却,クーリング
charging,charger|आवेशन|充电|充電,チャージ,チャージング
battery|विद्युत्कोष,बैटरी|电池,蓄电池|電池,バッテリー
machine,device,apparatus,equipment|यन्त्र,उपकरण,साधन,मशीन|装置,设备,器|装置,設備,機器,マシン,デバイス
meter,gauge,monitor|मापक,मापनयन्त्र|监测仪,测量仪,计|計,測定器,モニター
sensor|संवेदक|传感器,感应器|センサー,感知器
laser|लेसर्|激光,镭射|レーザー
artificial,man-made|कृत्रिम|人工,人造|人工,人造
vertical|ऊर्ध्व|垂直,立体|垂直,バーティカル
deep sea|गभीरसमुद्र|深海|深海,ディープシー
mining,excavation|खनन|采矿,挖矿,开采,采掘|採掘,採鉱,マイニング
capture|ग्रहण|捕集,捕获|回収,捕集,キャプチャー
carbon|अङ्गार,कार्बन|碳|炭素,カーボン
carbon dioxide|अङ्गाराम्ल|二氧化碳|二酸化炭素
temperature,thermal|ताप,तापमान|温度,热|温度,熱,サーマル
computer,computing|सङ्गणक,कम्प्यूटर,कम्प्यूटर्|计算机,电脑|計算機,コンピューター,コンピュータ
network,internet|जाल,अन्तर्जाल,इन्टरनेट|网络,互联网|ネットワーク,網
broadband|विस्तृतपट्ट|宽带,宽频|ブロードバンド
communication,telecommunication|सञ्चार,सम्पर्क|通信,通讯|通信,コミュニケーション
telephone,phone|दूरवाणी,दूरभाष,दूरभाषा,फोन्|电话|電話,テレフォン
mobile phone,mobile,smartphone|चलवाणी,चलभाष,चलदूरवाणी,मोबाइल,जङ्गमदूरवाणी|手机,移动电话|携帯電話,スマートフォン,スマホ,モバイル
radio,broadcasting|आकाशवाणी,प्रसारण|广播|放送,ラジオ
media,press,news|वार्ता,पत्रकारिता|媒体,传媒,新闻|メディア,報道
newspaper|वार्तापत्र,समाचारपत्र,वृत्तपत्र|报纸,报|新聞
deduplication|द्विरुक्तिनिवारण|去重,重复数据删除|重複排除,デデュプリケーション
backup|प्रतिलिपि|备份|バックアップ
password|कूटशब्द,गुह्यपद|密码,口令|パスワード,暗証番号
account|लेखा|账户,帐号,账号|アカウント,口座
book,reading|पुस्तक,ग्रन्थ|图书,书籍|本,書籍,ブック
library|पुस्तकालय,ग्रन्थालय,लाइब्रेरी|图书馆,书库|図書館,ライブラリー
reading|पठन,वाचन|阅读,读书|読書,リーディング
audio|ध्वनि,श्राव्य,श्रव्य|有声,音频|音声,オーディオ
literature,literary|साहित्य,वाङ्मय|文学|文学
education|विद्या,शिक्षा,शिक्षण,शिक्षणकार्य|教育,教学|教育
learning,study|अध्ययन|学习|学習,ラーニング
school|विद्यालय,पाठशाला,शाला,स्कूल|学校,校园|学校,スクール
university,college|विश्वविद्यालय,महाविद्यालय|大学,高校|大学,ユニバーシティ,カレッジ
technology,technical,engineering|प्रौद्योगिकी,तन्त्रज्ञान,अभियान्त्रिकी,प्रविधि|技术,科技,工学,工程|技術,工科,工学,テクノロジー,テック
museum|सङ्ग्रहालय,म्यूजियम्|博物馆|博物館,ミュージアム
hall|भवन,शाला,मण्डप|大厅,会堂,厅|ホール,会館
theatre,theater|नाट्यशाला,रङ्गमञ्च,रङ्गशाला|剧院,剧场|劇場,シアター
music|सङ्गीत|音乐|音楽,ミュージック
film,movie,cinema|चलच्चित्र,चित्रपट|电影,影片,影业|映画,フィルム,シネマ
festival|उत्सव,महोत्सव|节,庆典|祭,フェスティバル
award,prize|पुरस्कार,पारितोषिक|奖,奖项|賞,アワード
championship,tournament|प्रतियोगिता,स्पर्धा|锦标赛,冠军赛|選手権,大会,チャンピオンシップ
race,marathon|धावन|赛跑|レース
diving|निमज्जन|潜水|潜水,ダイビング,素潜り
swimming|तरण|游泳|水泳,スイミング
spring,springtime|वसन्त|春季,春天,春|春,春季,スプリング
summer|ग्रीष्म|夏季,夏天,夏|夏,夏季,サマー
autumn,fall|शरद्|秋季,秋天,秋|秋,秋季,オータム
winter|हेमन्त,शिशिर|冬季,冬天,冬|冬,冬季,ウィンター
night,nightly|रात्रि,निशा,नक्त|夜间,夜班,夜晚,深夜|夜間,夜,深夜,ナイト
midday,noon|मध्याह्न,दिवा|中午,午间|昼,正午
breakfast|प्रातराश|早餐,早饭,早点|朝食,朝ごはん,ブレックファスト
lunch|मध्याह्नभोजन,दिवाभोजन|午餐,午饭|昼食,昼ごはん,ランチ
dinner,supper|रात्रिभोजन|晚餐,晚饭|夕食,夕ごはん,ディナー
meal,food service|भोजन,आहार,अशन|送餐,送饭,供餐,膳食|配食,給食,食事,食事配達,ミール
food,foodstuff|अन्न,भोज्य,खाद्य,आहार,भक्ष्य|食品,食物|食品,食べ物,フード
drug,medicine,medication|औषध,भेषज|药品,药物,药|医薬品,薬,薬品
medicine delivery|औषधप्रेषण|送药,药物投递,药品运送,药品配送|医薬品輸送,薬の配達
medical,medicine|वैद्यकीय,चिकित्सा|医疗,医学|医療,メディカル,医学
nutrition|पोषण|营养|栄養
health,public health|स्वास्थ्य,आरोग्य|卫生,健康,保健|保健,衛生,健康,ヘルス
blood pressure|रक्तचाप|血压|血圧
world,global|विश्व,जगत्,लोक|世界,全球,国际|世界,ワールド,グローバル
international|अन्ताराष्ट्रिय,अन्तर्राष्ट्रीय|国际|国際,インターナショナル
national|राष्ट्रिय,राष्ट्रीय,राष्ट्र|国家,国立|国立,国家,ナショナル
state,provincial|राज्य,प्रान्तीय|州,省|州,県
municipal,city|नगर,पुर,पौर,महानगर|城市,都市,市立|市立,都市,市,シティ
community,citizens|समुदाय,नागरिक|社区,社群,市民|市民,地域,コミュニティ,シチズン
independent|स्वतन्त्र|独立|独立,インディペンデント
alliance,coalition|सङ्गठन,मैत्री|联盟,联会,同盟|同盟,連合,アライアンス
north,northern|उत्तर,औत्तर,उदीच्य|北方,北部,北国,北|北,北部,ノース,ノーザン
south,southern|दक्षिण,दाक्षिण,अवाची|南方,南部,南|南,南部,サウス,サザン
east,eastern,oriental|पूर्व,प्राची|东方,东部,东|東,東部,東方,イースト,イースタン,オリエンタル
west,western|पश्चिम,प्रतीची|西方,西部,西|西,西部,ウエスト,ウェスト,ウェスタン
old,former|पुरातन,प्राचीन,जीर्ण|旧,老|旧,古い,オールド
new|नव,नूतन,नवीन|新|新,ニュー,新しい
after|पश्चात्,अनन्तर|后,之后,以后|あと,後,アフター
last,final|अन्तिम,चरम|最后,末尾,最终|最後,ラスト,終わり
first|प्रथम,आद्य|第一,首次|最初,ファースト,第一
silent,quiet|निःशब्द,मौन|沉默,寂静,安静,无声|静か,沈黙,静寂,サイレント
letter|पत्र|来信,信,书信,信件|手紙,レター,便り
garden|उद्यान,उपवन,वाटिका|花园,庭园,园|庭,庭園,ガーデン
lighthouse|दीपस्तम्भ,प्रकाशस्तम्भ|灯塔|灯台,ライトハウス
rain,rainy|वर्षा,वृष्टि|雨|雨,レイン
storm|झञ्झा,वात्या|风暴,暴风雨|嵐,暴風雨,ストーム
light|प्रकाश,ज्योतिस्|光,灯光|光,ライト
shadow|छाया|影子,阴影|影,シャドウ,シャドー
song|गीत,गान|歌,歌曲|歌,ソング
road home,journey|यात्रा|旅程,旅途,旅行|旅,ジャーニー
heron,egret|बक|鹭,苍鹭,白鹭|鷺,サギ,ヘロン
starfish|तारामीन|海星|海星,ヒトデ,スターフィッシュ
kelp,seaweed|शैवाल,समुद्रशैवाल|海带,海藻|昆布,海藻,ケルプ
turtle|कूर्म,कच्छप|海龟,乌龟|亀,ウミガメ,タートル
ginkgo|जिन्को|银杏|銀杏,イチョウ
chrysanthemum|सेवन्ती|菊花,菊|菊,キク
pine|देवदारु,सरल|松,松树|松,パイン
cedar|देवदारु|雪松,杉|杉,シダー
stone|शिला,पाषाण|石头,石|石,ストーン
rock,reef|शिला|岩,岩石,礁|岩,岩礁,ロック,リーフ
hill|गिरिका,टीला,हिल|山丘,丘|丘,ヒル
white|श्वेत,शुभ्र,धवल|白,白色|白,ホワイト,白い
blue|नील,ब्लू|蓝,蓝色|青,ブルー
gold,golden|स्वर्ण,सुवर्ण,हेम,काञ्चन|金,金色,黄金|金,黄金,ゴールド,ゴールデン
silver|रजत,रूप्य|银,银色,白银|銀,シルバー
brewery,brewing,distillery|सुराशाला|酿酒厂,酿造所,酒厂,酿造厂,酒造|醸造所,酒造,醸造,ブリュワリー,ブルワリー
miso,bean paste|मिसो|味噌,豆酱|味噌,ミソ
rice ball|ओदनपिण्ड|饭团,饭球|おにぎり,握り飯,ライスボール
grilled,roasted|भृष्ट|烤,烧,炭烤|焼き,グリル
pepper|मरीच|花椒,山椒,胡椒|胡椒,山椒
soup|सूप,यूष|汤|スープ,汁
sauce|उपसेचन|酱,酱汁|ソース,たれ
perfume,fragrance|सुगन्ध,गन्ध|香水,香氛|香水,香り,フレグランス
animal|पशु,प्राणिन्,जन्तु|动物|動物,アニマル
study,research|अनुसन्धान,शोध,अन्वेषण|研究,科研|研究,リサーチ
observation,survey|वीक्षण,सर्वेक्षण|观测,观察|観測,観察
meteorological,weather|वायुमण्डल,ऋतुविज्ञान|气象,天气|気象,天候,ウェザー
space,aerospace|अन्तरिक्ष,व्योम|航天,宇航,太空|宇宙,スペース
hydrology,hydraulic|जलविज्ञान|水文,水利|水文,水利
earthquake,seismic|भूकम्प|地震|地震
accounting,audit|लेखापरीक्षा|审计|会計監査,監査
post,postal|डाक|邮政,邮局|郵便,郵政
police|आरक्षक,रक्षक,पुलिस|警察,公安|警察,ポリス
court,judicial|न्यायालय|法院,法庭|裁判所,法廷
industry,industrial|उद्योग,औद्योगिक|工业,产业|工業,産業,インダストリー
trade,commerce|वाणिज्य,व्यापार|贸易,商业|貿易,商業,通商
tourism,travel|पर्यटन|旅游,观光|観光,ツーリズム,旅行
vocational,occupational,employment|वृत्ति,आजीविका|职业,就业|職業,就労,雇用
training|प्रशिक्षण|培训,训练|訓練,研修,トレーニング
reading room|पठनकक्ष|阅览室|閲覧室
office|कार्यालय|办公室,办事处|事務所,オフィス
centre,center|केन्द्र,सेण्टर|中心|センター,中心
authority,agency,bureau|प्राधिकरण,अभिकरण|署,局,管理局,总署,总局|庁,局,機構,機関
`;
