import type { GluedClauseSigns } from '../../core/language';
import { wordList } from '../word-list';
import { wordClasses } from './word-classes-zh';

/** Where two Chinese sentences run together. In simplified characters, by which both forms are read. */
export const gluedClauses: GluedClauseSigns = {
  classes: wordClasses,
  openers:
    wordList(`他 她 它 我 您 你 他们 她们 它们 我们 这 这里 那里 双方 两人 对方 随后 后来 然后 接着 此外 因此 所以 但是 不过
然而 可是 其中 于是 请`),
  marks:
    wordList(`也 都 还 会 能 可 曾 正 没 不 就 才 便 又 只 可以 能够 应该 应当 必须 需要 需 应 正在 曾经 没有 不得 不宜 不能 不会
一直 还是 自己 只好 不得不 希望 表示 决定 打算 计划 被 是 在 有 要 从 把 随后 立即 随即 开始 每天`),
  sureMarks: wordList('将 仍 仍然 已 已经 却 则 依然'),
  attributive: '的',
  ends: wordList('了 过'),
  // Of time, money and size; behind those of things stands the thing: 一名顾客.
  measures:
    '[\\p{Nd}一二两三四五六七八九十百千万亿几数半][多余来]?(?:[场次回遍轮局分秒天周年月夜元米里吨克度岁倍]|小时|分钟|公里|公斤|千克|平方米|个月|个?小时|万元|美元|欧元|克朗|英镑)',
  things:
    '[\\p{Nd}一二两三四五六七八九十百千万亿几数半][多余来]?[个名位只条张件台辆艘架座栋家间把支枝颗株棵匹头册本篇页种类份批组对双套根块片瓶箱袋桶层道项枚幅][^的]{2,4}',
  leading: wordList(
    '是 有 到 在 要 时 后 前 当 像 每 等 叫 称 称为 名为 成 成为 为 作为 没有 能 会 可以 使用 给 送给 用',
  ),
  // Verbs of saying, thinking, letting and asking, conjunctions and prepositions that a clause follows.
  governing:
    '说(?!话|服)|认为|知道|意识|重申|发现|发觉|表示|表明|表达|希望|盼|相信|觉得|感到|感觉|听|以为|担心|怀疑|承认|证明|证实|显示|强调|指出|建议|要求|请|允许|准许|让|使|令|叫|帮|告诉|通知|提醒|问|看|等|直到|当(?![天年地])|因|由于|如果|若|假如|虽|尽管|即使|即便|只要|除非|无论|不管|不论|为了|随着|自从|确认|宣布|宣称|声称|预计|预测|估计|记得|忘|明白|保证|确保|导致|造成|引起|意味|取决|关于|对于|比(?![赛分])|如同|似乎|好像|怕|以免|免得|以便|的话|怎|谁|哪|何|什么|是否|会不会|能不能|不仅|不但|越|祝|愿|凡|透露|写道|想|梦|猜|料|反映|坚持|同意|反对|主张|呼吁|支持|拒绝|解释|据|根据|通过|促|经历|享有|有权',
  limits: { opener: 1, measure: 1.5, noun: 5.5 },
};
