/**
 * Characters that Chinese spells foreign names with, by their reading: `syllable:characters,common characters`. Those
 * behind the comma are as frequent in other words, so that they alone show no name. Our own list; traditional forms of
 * most stand in it as well.
 */
const READINGS = `
a:阿 ai:埃艾 an:,安案 ang:昂 ao:奥敖 ba:巴 bai:拜,百白 ban:,班斑 bang:邦 bao:鲍 bei:贝蓓貝,北 ben:,本 bi:彼,比毕 bian:,卞 bie:,别別 bin:宾賓 bo:伯博铂柏,波薄
bu:埔,布 cai:蔡 cen:岑 cha:,查 chai:,柴 chen:陳 chu:,楚 ci:茨,慈 cui:崔,翠 da:達,达大 dai:戴岱黛,代 dan:丹 dao:,道 de:德,地 deng:邓登鄧 di:狄迪蒂,底
ding:,丁 dong:,东董 du:,杜 dun:顿,敦 duo:,多 e:厄,俄 en:恩 er:尔耳爾,儿 fa:,法 fan:,范凡 fang:,方 fei:菲費,费 fen:芬 feng:,丰冯 fu:弗佛甫芙,福夫富
ga:噶 gai:盖蓋 gan:,甘 gang:,冈 gao:,高 ge:戈格葛哥歌 gen:,根 gong:,贡 gu:谷,古顾 gua:,瓜 guan:,冠 guang:,广 gui:圭 guo:,果 ha:哈 hai:,海
han:韩翰,汉汗 hao:豪,郝 he:赫,河荷 hei:,黑 heng:亨 hong:,洪 hu:胡 hua:,华花 huai:,怀 huan:,桓 hui:惠 huo:霍 ji:吉姬季,基 jia:贾迦賈伽,加嘉佳 jian:,坚
jiao:,教 jie:杰傑,捷 jin:,金津 jing:,京 juan:,娟 jun:,君军 ka:卡喀 kai:凯,开 kan:坎 kang:,康 kao:,考 ke:柯科克,可珂 ken:肯 kong:,孔 ku:,库
kua:,夸 kuang:,匡 kui:奎 kun:,昆 la:拉菈 lai:莱赖萊賴徕,来 lan:兰蘭,蓝岚 lang:朗,郎 lao:劳 le:,乐 lei:勒雷蕾,累 li:黎里丽莉麗厉璃俐,利力立历歷 lian:莲,连廉
liang:,良梁 lie:列 lin:琳霖,林临 liu:,柳 long:隆,龙 lou:娄 lu:鲁卢露吕盧魯呂,路鹿 lun:伦仑倫,纶 luo:罗洛羅骆萝 ma:玛馬瑪,马 mai:麦麥迈邁 man:曼,满 mao:,毛
mei:梅,美玫 men:,门 meng:蒙 mi:米弥密 mian:,棉 min:,敏 ming:,明 miao:缪 mo:莫墨默茉摩,末 mu:姆穆,木 na:拿娜纳納,那 nai:奈 nan:,南 nao:瑙 nei:,内 ni:妮尼,泥
nian:,年 nie:涅聂聶 ning:,宁柠 niu:,纽牛 nu:努 nuo:诺諾 ou:,欧 pa:帕 pai:,派 pan:潘,盘 pang:庞龐 pei:佩,培 peng:彭 pi:皮,匹 ping:,平 po:珀
pu:普,浦 qi:奇琪祺绮,其齐祈 qia:恰 qian:倩茜 qiang:,强 qiao:乔喬 qie:切 qin:钦,琴 qing:,青 qiong:琼瓊 qiu:丘裘,秋 qu:,曲屈 ran:,冉 rang:,让 re:,热
ren:,仁 rong:,荣 ru:,如 rui:芮,瑞 ruo:,若 sa:撒萨薩 sai:塞赛賽 sang:桑 se:瑟 sen:森 sha:莎,沙 shan:珊,山善 she:,舍 sheng:,圣 shi:什媞诗,施石史师时
shu:舒 si:斯,思丝絲 song:,松宋 su:苏肃蘇 sui:,绥 suo:索梭 ta:塔 tai:,泰台太 tan:坦 tang:汤唐湯 tao:陶,桃 te:特 teng:滕腾藤 ti:,提 tian:,田 ting:廷汀
tong:彤 tu:图圖,土 tuan:,团 tuo:托,拓 wa:瓦娃 wan:,万 wei:韦维魏薇維韋蔚,威卫唯 wen:雯溫,文温 weng:翁 wo:沃 wu:乌伍烏,武 xi:西希锡熙,喜席 xia:夏霞 xian:,先
xiang:,香 xiao:肖 xie:谢謝 xin:辛欣,新 xing:,星兴 xiong:,雄 xiu:,休 xu:絮 xue:薛,雪 xun:逊遜 ya:雅亚娅,牙 yan:彦,延 yang:扬揚,杨 yao:,姚 ye:耶葉,叶
yi:伊弈,义 yin:尹,因音 ying:英,映 yong:,永 you:尤 yu:,于 yuan:,元 yue:,约月 yun:雲,云 zan:,赞 ze:泽 zeng:,曾 zha:扎 zhai:翟 zhan:詹,占
zhang:,章 zhao:,兆 zhe:哲 zhen:,真珍贞 zhi:芝 zhong:,中 zhu:朱 zhuang:莊 zhuo:卓 zi:兹滋,子 zong:,宗 zuo:,左佐 ne:讷 mang:,芒 nen:,嫩 rou:,柔 shang:,尚 hou:,侯 dian:,甸
`;

/** What is known of a character that spells foreign names. */
export interface TransliterationCharacter {
  /** Pinyin without its tone. */
  readonly reading: string;
  /** True where it is seldom anything but a part of a name. */
  readonly telling: boolean;
}

const characters = new Map<string, TransliterationCharacter>();
for (const entry of READINGS.trim().split(/\s+/)) {
  const [reading = '', all = ''] = entry.split(':');
  const [telling = '', common = ''] = all.split(',');
  for (const character of telling) characters.set(character, { reading, telling: true });
  for (const character of common) characters.set(character, { reading, telling: false });
}

const TELLING = 2;
const COMMON = 1;

/** By UTF-16 code unit: 2 for characters that show a foreign name, 1 for those that may stand in one, 0 for all others. */
export const transliterationKinds = new Uint8Array(0x10000);
for (const [character, { telling }] of characters)
  transliterationKinds[character.charCodeAt(0)] = telling ? TELLING : COMMON;

/** The reading of a character that may spell a foreign name; undefined for all others. */
export function transliterationCharacter(character: string): TransliterationCharacter | undefined {
  return characters.get(character);
}
