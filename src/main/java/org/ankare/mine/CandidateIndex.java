package org.ankare.mine;

/**
 * Finds the few target sentences that share most with a query, without looking at all of them. This
 * one face can stand before an index in memory or on disk.
 */
interface CandidateIndex {
  /** Returns a searcher; one may be used by one thread at a time. */
  Searcher searcher();

  /** Searches the index, one query after another. */
  interface Searcher {
    /** Adds a word, by its number, and what it is worth to the query; 0 adds nothing. */
    void add(int word, float worth);

    /**
     * Returns the sentences that share most with the query, at most so many, in falling order, ties
     * in order of number; and forgets the query.
     */
    int[] search(int most);
  }
}
