import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('terms of which the pieces are rendered anew, where nothing parts words', () => {
  it.each([
    // By meaning and by sound: a rowing club at the dockside.
    [
      'ja',
      '波止場漕艇クラブは新しい艇庫を建てた。川は静かだ。会員は波止場漕艇クラブを誇りに思う。ドックサイド・ローイングクラブの選手は三人だけだ。',
      'ドックサイド・ローイングクラブ',
    ],
    [
      'ja',
      '係員は安全弁を外した。作業は早い。古い安全弁は錆びている。次にセーフティバルブを磨く。',
      'セーフティバルブ',
    ],
    [
      'ja',
      '「ニッテラ40」は軽い。電源を入れる。「ニッテラ40」は静かだ。夜は「ニッタラー40」を箱に戻す。',
      'ニッタラー40',
    ],
    ['zh', '白風節在六月舉行。天氣很好。很多人喜歡白風節。去年的白色之風慶典下了雨。', '白色之風慶典'],
    ['zh', '每台服务器都有自己的保留策略。请先打开设置。修改保留策略以后要重启。管理员会检查留存政策。', '留存政策'],
    // Working capital: what the pieces of the one mean in English together is what the other means as a whole.
    ['ja', '会社の運転資金が足りない。銀行は運転資金を貸した。社員は驚いた。作業資本は来月なくなる。', '作業資本'],
    ['zh', '公司的营运资金不足。银行提供了营运资金。员工很吃惊。工作资本下月用完。', '工作资本'],
    // What stands once each, and a name that is read aloud.
    ['ja', '朝から雪のカーテンの前に列ができた。空は青い。夜にはスノーカーテンが光った。', 'スノーカーテン'],
    ['ja', 'ミハリ200は軽い。電源を入れる。ミハリ200は静かだ。夜は見張り200を箱に戻す。', '見張り200'],
    // What stands once each and shares no word, where a list has every piece of the one for one of the other.
    ['ja', '係員はフォーカススタッキングを試した。空は青い。夜には焦点積層の画像が届いた。', '焦点積層'],
    // A rare word and what a machine makes of it; and a common one, beside a name that is the same.
    ['zh', '登山者把冰镐插进雪里。风很大。他的冰镐是新的。到了山顶，冰斧已经结了霜。', '冰斧'],
    [
      'zh',
      '怀特拉牧羊犬锦标赛在五月举行。天气很好。很多人喜欢怀特拉牧羊犬锦标赛。去年的怀特拉牧羊犬审判下了雨。',
      '怀特拉牧羊犬审判',
    ],
    // One name and other words for the body, once each; a particle in the name; what is seen of both is not cut from it.
    [
      'ja',
      'セレナ海洋研究所は砂の温度を測る。空は青い。浜には人が多い。セレナ海事学院は寄付を募る。',
      'セレナ海事学院',
    ],
    [
      'zh',
      '北岸上诉法院作出了判决。天气很好。出版社相信北岸上诉法院。后来北海岸上诉法庭没有回答记者。',
      '北海岸上诉法庭',
    ],
    // A law in the language of its country.
    [
      'ja',
      '市は道路利用条例を改めた。雨が降る。道路利用条例は厳しい。来年は Straßennutzungssatzung を審議する。',
      'Straßennutzungssatzung',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    // Another club of the docks.
    [
      'ja',
      '波止場漕艇クラブは新しい艇庫を建てた。川は静かだ。会員は波止場漕艇クラブを誇りに思う。波止場テニスクラブの選手は三人だけだ。',
    ],
    // What lets in and what lets out.
    ['ja', '係員は吸気弁を外した。作業は早い。古い吸気弁は錆びている。次に排気弁を磨く。'],
    ['ja', '「ニッテラ40」は軽い。電源を入れる。「ニッテラ40」は静かだ。夜は「ニッテラ60」を箱に戻す。'],
    // Wrong words for each other, both of which every text has; and verbs, which are no terms.
    ['zh', '这座设施很大。天气很好。设施里有三个房间。学会它并不容易。'],
    ['ja', '人々は木で家を建てた。空は青い。石で家を建てた人もいる。庭には塀を造り、花を植えた。'],
    ['ja', '組織はパフォーマンスレベルを上げたい。空は青い。来年は業績評価を改める。'],
    // One character that has nothing to do with the other.
    ['zh', '很多人支持保守党。天气很好。保守党赢了选举。有些保守派不高兴。'],
    ['zh', '每台服务器都有自己的保留策略。请先打开设置。修改保留策略以后要重启。管理员会检查安全策略。'],
    // Two institutes, and two courts, of one place.
    ['zh', '北方海洋研究所在岛上。天气很好。渔民很高兴。北方渔业研究所在城里。'],
    ['ja', '北浜地方裁判所は訴えを退けた。空は青い。住民は喜ぶ。北浜高等裁判所は来年判決を出す。'],
    // Everyday words that writers vary.
    ['zh', '韩国研究团队公布了结果。天气很好。研究团队感到高兴。研究人员还要再做一次试验。'],
    ['ja', 'ミハリ200は軽い。電源を入れる。ミハリ200は静かだ。夜は見張り300を箱に戻す。'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
