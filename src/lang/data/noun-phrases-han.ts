// Written for mtlint from general knowledge of the languages; no list was copied.

import type { NounPhrases } from '../../core/language';

/** For Chinese and Japanese alike, since neither has what only the other writes. */
export const nounPhrases: NounPhrases = {
  joints:
    /^(?:的|之|の|のための|に関する|における|による|な|[・·＝]|たる?|だ|る|い|き|し|した|する|れた|れる|った|んだ| )$/u,
  particles: /^[的之のな]?$/,
  predicates: /^[有无無不可能会會]/u,
  pointing: /^[这這那该該此每各某一二两三四五六七八九十第]/u,
  called: {
    before: /(?:所谓|所謂|叫做|叫作|称为|稱為|称作|名为|名為)的?[「“《]?$/u,
    behind: /^[」』”》]?(?:と呼ば|といわ|と言わ|と称|という)/u,
  },
  apart:
    /^[」』”》]?(?:とは、?[^。]{0,16}(?:別の|別物|別組織|別団体|別法人|別会社|別人|関係[がは]?な|つながり[がは]?な|無関係|異な|違[うい]|混同)|とは?別|と(?:は|の)?混同|(?:并|並)?(?:无关|無關|没有关系|沒有關係)|(?:并|並)?(?:不是|非)(?:一回事|同一[个家個])|(?:是|则是)(?:两|另)(?:码事|回事|一[家个]))/u,
  people: /(?:人员|人員|人士|团队|團隊|小组|小組|学者|学家|學家|专家|專家|[员員者们們]|さん|たち|チーム|スタッフ)$/u,
  omissible: ['管理', '行政', '事务', '業務', '事業', '综合', '総合', '推广', '推進', '专项', '公益', '年度'],
};
