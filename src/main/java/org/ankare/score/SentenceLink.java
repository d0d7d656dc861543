package org.ankare.score;

/**
 * A pair of sentences that share rare words.
 *
 * @param source place of the source sentence
 * @param target place of the target sentence
 * @param weight what the shared words are worth, in nats
 */
public record SentenceLink(int source, int target, double weight) {}
