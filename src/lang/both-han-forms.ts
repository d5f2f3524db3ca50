/** Simplified characters that pages, credits and machines use, each before its traditional form. */
const PAIRS =
  '订訂阅閱们們费費闻聞简簡报報达達邮郵注註册冊关關载載开開听聽装裝录錄为為并並网網点點击擊选選择擇后後处處这這里裡钮鈕链鏈来來读讀观觀购購买買体體络絡脸臉书書广廣请請继繼续續结結滚滾动動内內页頁浏瀏览覽于於赞讚约約个個该該面麵题題回迴档檔对對帮幫责責编編辑輯记記时時间間发發布佈预預计計长長钟鐘仅僅只祇专專会會员員户戶才纔试試还還没沒账賬号號帐帳马馬图圖缩縮视視频頻觉覺过過评評论論转轉荐薦了瞭访訪问問数數万萬总總当當现現启啟许許输輸写寫电電机機获獲领領欢歡吗嗎热熱门門话話标標签籤键鍵词詞顶頂层層级級应應权權郑鄭声聲经經复複制製镜鏡兴興纠糾错錯举舉线線导導脚腳进進见見馈饋扫掃维維码碼译譯节節给給剩賸余餘汉漢语語终終润潤优優调調认認据據说說系係毕畢将將随隨术術气氣辞辭风風诉訴联聯让讓传傳暂暫无無办辦协協满滿核覈实實识識别別条條尽盡着著备備释釋产產坛壇区區务務决決业業态態学學况況师師资資际際财財乐樂车車军軍历歷规規设設单單价價蓝藍赛賽积積绩績伙夥参參摄攝张張刘劉陈陳杨楊赵趙黄黃吴吳孙孫罗羅谢謝韩韓冯馮萧蕭邓鄧吕呂苏蘇卢盧蒋蔣贾賈叶葉阎閻谭譚邹鄒陆陸龙龍钱錢汤湯乔喬贺賀赖賴龚龔庄莊鲁魯韦韋严嚴华華顾顧欧歐阳陽诸諸习習绘繪画畫杂雜拟擬';

const other = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) other.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** A pattern in simplified characters that matches traditional ones as well. */
export function inBothHanForms(pattern: string): string {
  let written = '';
  let isInClass = false;
  for (const character of pattern) {
    const form = other.get(character);
    written += form === undefined ? character : isInClass ? character + form : `[${character}${form}]`;
    if (character === '[') isInClass = true;
    else if (character === ']') isInClass = false;
  }
  return written;
}

/** The same words in simplified and in traditional characters. */
export function withTraditional(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, Array.from(word, (one) => other.get(one) ?? one).join('')]))];
}
