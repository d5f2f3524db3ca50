import type { CreditWords } from '../../core/language';
import { inBothHanForms } from '../both-han-forms';
import { commonFamilyNames } from './family-names-zh';

/** Common knowledge, as all of this file in words of mtlint's authors, CC0-1.0. */
const surname = `(?:欧阳|司马|上官|诸葛|[${commonFamilyNames}])`;
const foreigner = '\\p{Script=Han}{1,5}(?:[·・．]\\p{Script=Han}{1,6}){1,2}';
const press = '\\p{Script=Han}{1,8}(?:社|报|图库|图片|图片网|影像|视觉|电视台|杂志|周刊|新闻|照相馆|写真馆|摄影馆)';

const agencies = '路透社|法新社|新华社|美联社|中新社|德新社|共同社|塔斯社|埃菲社|安莎社|盖蒂图片社|视觉中国';

const written: CreditWords = {
  person: `(?:${surname}\\p{Script=Han}{1,2}|${foreigner})`,
  foreigner,
  house: `(?:${press}|\\p{Script=Han}{1,12}(?:局|工作室|研究所|研究院|博物馆|公司|组|部|中心|网))`,
  press,
  reporter: `(?<!本[报刊社台网站]|特约|实习|见习|${agencies})(?:本[报刊社台网站]|特约|实习|见习|${agencies})*(?:记者|通讯员|摄影师|摄影记者|特约摄影)`,
  closings: '(?<![拍航统])摄|供图|供稿',
  makings: '摄影|制图|绘图',
  labels: '摄影|拍摄|绘画|插图|插画|图片|照片|数据来源|资料来源|资料图片?|摄(?=[／/])|图(?=[／/])',
  sureLabels: '供图|制图|绘图|截图|图源|图片来源|图片提供|照片来源|照片提供|影像来源',
  sources:
    '(?<![本所全张此该些是的])(?:图片|照片|影像|配图)由\\p{Script=Han}{2,12}(?:提供|拍摄)|(?:截图|翻拍)[自取]\\p{Script=Han}{2,10}',
  agencies,
  captionSigns: '图为|图[一二三四五六七八九十\\d：:]|照片|▲|△|[^。]{0,40}(?:摄于|拍摄)',
};

export const credits = Object.fromEntries(
  Object.entries(written).map(([part, pattern]) => [part, inBothHanForms(pattern)]),
) as unknown as CreditWords;
