import { inBothHanForms } from '../both-han-forms';

/**
 * Words that no sentence ends in, since something must follow them: of 110,000 sentences of manuals, examples and articles that
 * hold them by the hundred not one does, or no speaker would. Sources of a pattern that is read from its end; words of mtlint's authors,
 * CC0-1.0.
 */
const linking =
  '[称视变分定改列评誉名译化沦降升增选判均皆则仍即约仅最更极较颇尤甚换转折]为|(?:变|当|看|改|换|分|切|译|翻|说|误认|转化|转变|改建|改造|扩建|打造|演变|发展|改装|伪装)成|[看称叫当视用改]作|[含具带设备装配附写刻印藏怀抱载盛]有|[变显]得|相当于|缺少|缺乏着|取决于|有助于|致力于|确保|促使|迫使|致使|令人|使人|被迫|[了达有]近|百分之';
const leaning =
  '(?:意味|标志|象征|代表|面临|充满|围绕|沿|随|朝|向|冒|凭|顺|本|趁|借|循|绕|有)着|针对|关于|对于|为了|按照|基于|出于|鉴于|直至|面向|截至';
const moving =
  '(?:推迟|延长|提前|增加|减少|上升|下降|降低|提高|持续|扩大|缩短|涨|跌|追溯|延续|推广|升高|延伸)到|(?<![据没未所都])了解到|(?:对|對)[^，：；]{2,16}(?<!正在|仍在|还在|照常|顺利|同时|分别|秘密|公开|免费|如期|按时|面)进行|(?<=[话因的题果点法务标由据]|意思)就是';
const adverbs =
  '仍然|再次|立即|立刻|随即|随后|然后|于是|因此|尽可能|尽量|更加|略微|稍微|尤其|过于|太过|逐步|逐渐|终于|重新|始终|从未|从来|似乎|仿佛|好像|即将|将要|相互|互相|恰好|仅仅|只能|只好|只得|不得不|不由得|禁不住|通常|经常|时常|非常|从而|反而|进而|甚至|依次|大多|主要(?<!为主要|最主要|不主要|次要主要)|专门|曾|便于|善于|敢于';
const attributes =
  '各个|某种|某些|任何|整个|同一|上述|大型|新型|一系列|诸如|公元|年产|日产量达|(?:[只仅]有|相距|相隔)不到|所属|若干|诸多|众多的|每一[个位名家座]|[好得改则仍均可皆要便就能]由|(?:卖|送|交|递|借|租|嫁|寄|介绍|留)给了?一[个位名家]|(?:成为|作为|担任|当上)一[个名家座位种项支]|(?:[^，：；]{2}的|[人们他她]|[冬夏春秋]天)所(?<!的场所|的厕所|的处所)';

/** The last characters of all of these, by which most ends are told to be none of them. */
const last =
  '[为成作有得于少使保人迫近之着关照至向到是然次即刻后此能量加微其步渐终新未来乎佛像将互好仅只不住常非从而反甚依大多要门曾便善敢个种些何整同一述行型列如元产所属若干众位名家座由项支]';

export const openWords = inBothHanForms(`(?:${[linking, leaning, moving, adverbs, attributes].join('|')})(?<=${last})`);
