import { z } from 'zod';
import { type Link, links } from '../../analysis/residue/links';
import { bitext } from '../../analysis/source/bitext';
import { ofSource } from '../../analysis/source/of-source';
import { editDistance } from '../../analysis/source/token-likeness';
import { bySentence } from '../../analysis/source/values/match-by-bead';
import { defineRule } from '../../core/rule';
import { linkMismatch as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/link-mismatch',
  summary: 'A web address, e-mail address, handle or hashtag differs from the source',
  why: `A rewritten address sends readers nowhere. The rule ignores the scheme, \`www.\` and the language in the host or path, because
an article may link to the page in its own language. Hashtags may be translated, so the rule reports only those that nearly
match the source.`,
  severity: 'error',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  needs: { alignment: bitext, links, sourceLinks: ofSource(links) },
  options: z.object({
    /** Share of both texts that must be aligned for anything to be said. */
    aligned: z.number().default(0.5),
  }),
  messages,
  examples: [
    {
      text: 'Le plan est sur ⟦https://example.org/plans-2024⟧.',
      language: 'fr',
      source: 'The plan is at https://example.org/plan-2024.',
    },
    { text: 'Écrivez à ⟦mairie@exemple.org⟧.', language: 'fr', source: 'Write to mairie@example.org.' },
    { text: '⟦Suivez le pont sur les réseaux.⟧', language: 'fr', source: 'Follow the bridge at @valmora_bridge.' },
    {
      text: 'Le plan est sur www.example.org/fr/plan/.',
      language: 'fr',
      source: 'The plan is at https://example.org/en/plan.',
    },
    {
      text: 'Tout est sous #PontOuvert, selon @valmora_bridge.',
      language: 'fr',
      source: 'All is at #BridgeOpen, says @valmora_bridge.',
    },
    {
      text: 'Lisez [le plan](https://example.org/plan) du pont.',
      language: 'fr',
      format: 'markdown',
      source: 'Read [the plan](https://example.org/plan) of the bridge.',
    },
  ],
  *check({ facts, options }) {
    const { alignment: aligned, sourceLinks } = facts;
    if (aligned === undefined || sourceLinks === undefined) return;
    if (Math.min(aligned.aligned.source, aligned.aligned.target) < options.aligned) return;
    const [there, here] = [new Set(sourceLinks.map(keyOf)), new Set(facts.links.map(keyOf))];
    const targetBead = new Map(
      [...bySentence(facts.links, aligned.target.sentences)].flatMap(([sentence, all]) =>
        all.map((link) => [link, aligned.beadOfTarget(sentence)] as const),
      ),
    );
    const lost = [...bySentence(sourceLinks, aligned.source.sentences)].flatMap(([sentence, all]) =>
      all.filter((link) => !here.has(keyOf(link))).map((link) => ({ link, bead: aligned.beadOfSource(sentence) })),
    );
    const told = new Set<Link>();
    for (const link of facts.links) {
      if (there.has(keyOf(link))) continue;
      const bead = targetBead.get(link);
      const near = lost.find(
        (one) => !told.has(one.link) && one.link.kind === link.kind && (one.bead === bead || isNear(one.link, link)),
      );
      const isTranslated = link.kind === 'hashtag' && (near === undefined || !isNear(near.link, link));
      if (isTranslated || (near === undefined && bead?.source.length === 0)) continue;
      const { offset, endOffset } = link;
      if (near === undefined) {
        yield { offset, endOffset, messageId: 'added', values: { found: link.text }, confidence: 0.6 };
        continue;
      }
      told.add(near.link);
      const values = { found: link.text, expected: near.link.text };
      yield { offset, endOffset, messageId: 'changed', values, confidence: 0.9 };
    }
    for (const { link, bead } of lost) {
      if (told.has(link) || link.kind === 'hashtag' || bead.target.length === 0) continue;
      told.add(link);
      yield {
        ...aligned.placeOfRendering(bead),
        messageId: 'missing',
        values: { expected: link.text },
        confidence: 0.7,
      };
    }
  },
});

function keyOf({ kind, key }: Link): string {
  return `${kind} ${key}`;
}

const LONGEST = 200;

/** A few letters apart, as a system spoils an address; a translated hashtag is far off. */
function isNear(a: Link, b: Link): boolean {
  const [one, other] = [a.key.slice(0, LONGEST), b.key.slice(0, LONGEST)];
  const most = one.length >= 12 ? 3 : 1;
  return editDistance(one, other, most) <= most;
}
