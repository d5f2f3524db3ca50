/**
 * How Cantonese reads the characters that Hong Kong spells foreign names with, in letters that an English name would have:
 * `syllable:characters`. Our own list. Characters that Mandarin reads alike as far as consonants go are left out.
 */
const READINGS = `
a:亚阿 ba:巴 baak:柏白伯 baan:班 bak:北 bat:拔 bei:比彼 bik:碧 bit:必毕 bo:保波宝 bou:布 bui:贝 bun:般 cha:查 chat:察 dai:戴帝 dak:德得特 dan:丹 dat:达
deun:顿 dik:迪狄 do:多 doi:黛 dou:杜 dung:东 fa:花 fai:辉费 fan:芬 fat:佛 fei:菲 fu:芙夫富 ga:加嘉家 gaai:佳 gaak:格 gam:金甘 gei:基 gin:坚 go:高歌 got:葛 gwo:果
ha:夏 hak:克黑 ham:咸 han:亨 hei:希 ho:荷贺何 hon:汉 hong:康 hou:豪 huk:曲 hung:雄 jan:珍 jik:积 jim:占詹 jin:珊 jo:佐祖 ji:治 ka:卡 kat:吉 ki:奇 kit:杰 ko:科 la:拿
laan:兰 laap:腊 lai:黎丽 lak:勒 lam:林 lei:利莉李里理 leui:雷 lim:廉 lin:莲连 lit:烈列 lo:罗洛 lok:乐 long:朗 lou:路露鲁 lun:伦 ma:玛马 maan:万 mai:米 mak:麦
man:文曼 mei:美 mo:摩 mok:莫 mou:姆武 mui:梅 mun:门 mut:没 na:娜那 naap:纳 nei:妮尼 no:奴 nga:雅瓦 ok:恶 on:安 ou:奥 paak:柏 pei:皮 poi:佩 sa:沙莎 saam:森 sai:西
san:臣辛 sei:施 sen:仙 seun:信逊 si:士斯史诗 sin:茜 sou:苏 ta:他 tai:提泰 tang:腾 tim:添 tin:田 ting:廷 to:陀托 tong:汤 tou:图 tung:桐 vik:域 vai:威韦卫惠 wa:华 wai:维 wan:云温
wing:荣 wong:黄 wu:乌 wut:活 yan:恩 yi:以 yin:贤 yau:尤 yuet:月 fo:科 kwan:昆 cheuk:卓 choi:采 chung:中 jeui:朱 pou:普 tit:铁 tak:特
`;

let readings: ReadonlyMap<string, string> | undefined;

/** How Cantonese reads a simplified character of foreign names; undefined for all others. */
export function cantoneseReading(character: string): string | undefined {
  readings ??= new Map(
    READINGS.trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [syllable = '', characters = ''] = entry.split(':');
        return [...characters].map((one) => [one, syllable] as const);
      }),
  );
  return readings.get(character);
}
