import { inBothHanForms } from '../both-han-forms';

/**
 * Ends of whole sentences that look cut off: sayings and nouns whose last character is a particle elsewhere (握手言和, 棉被), states
 * (工工整整), what something is counted in. Sources of a pattern that is read from its end. Common knowledge, in words of mtlint's authors, CC0-1.0.
 */
const han = '\\p{Script=Han}';
const sayings =
  '一分为[二三四]|合[二三]为一|[蹴挥]而就|手言和|[气日晴附寡利一曲议讲媾]和|[可莫不未企普]及|[适去计服盲顺]从|命是从|何从|皆是|求是|国是|[衷一行其为]是(?<=衷一是|行其是|以为是)|[乎知]所以|我与|所作为|[非所而可有敢妄难]为|(?:在人|义勇)为|身不由|[不存所自何健尚安仍同]在|有人在|实在|[自供配补暇着少多不没肯白]给|[所转志方]向|[相户成不]对|[相合兼吞]并|[门主大名败折遣少老小健悍虎武良爱战猛宿]将|[植棉羽毛盖绒夹厚薄]被|[鞋脚后高紧]跟|[车火拖门帮推捏拉搭扶刀壶]把|[割论收单占实字票证依凭数根考]据|[病起成死基诱内外前后动要原主近远]因|[昔伦相对百占同环好无类正反性]比|如也|者也|[忘冷了退推]却|[归属][^，：；。]{1,20}所有|(?<!认)为[^了，：；。][^，：；。]{0,8}所有|一而再|再[还来说看做试去]|[肯相互谦退忍禅礼]让';
const places = `[倒跪趴坐躺摔扑伏落掉坠席遍扫]在?地|[在到于往向站退闪丢扔][^，：；。]{0,12}一边|[这那另左右前后东西南北河街路山]一边`;
const states = `\\k<p>(?<p>${han})\\k<q>(?<q>${han})的?|一\\k<s>一(?<s>${han})的?|\\k<r>${han}(?<r>${han})${han}的|${han}\\k<t>(?<t>${han})的`;
// 随手编出来的, 一个甜的, 只听天气预报的
const nominal = `[编写做说想拿带找捡买听看学留传借讨种画造挣换寄搬生长养磨](?:出来|下来|回来|起来|过来|上来|来|去)的|[甜咸酸辣]的|便宜的|[只专爱光净尽][听挑拣选买卖吃穿用看要找捡][^，：；。]{1,10}的`;
// 是送给孙子的
const cleft =
  '是(?!因[为此]|由于)(?:专门|特意|特地|当年|昨天|去年|今年|早年)?[送给寄交留从在由来做写画拍买用跟让借捐运][^，：；。]{1,20}的';
// 也有听不见的时候
const times = '[有没][^，：；。]{1,12}的时候';
const counted = '[\\p{Nd}一二两三四五六七八九十百千万几多余][只把地]';

// 老屋没有了，井还在: what is gone, and what is there still
const remaining = '[了着过没]，[^，：；。]{1,4}[还都仍也犹尚]在';
// 匾上有三个字：广顺和
const named = '(?:字|名|名字|店名|书名|招牌|匾|取的|叫)：[^，：；。]{1,6}';
const scores = '\\p{Nd}比\\p{Nd}+(?:，\\p{Script=Han}{1,6})?|\\p{Nd}[-–:]\\p{Nd}+|\\p{Nd}平';
// 未经审计
const notDone = '未[经曾]\\p{Script=Han}{2}';

export const wholeEnds = inBothHanForms(
  [sayings, places, states, nominal, cleft, times, counted, remaining, named, scores, notDone].join('|'),
);
