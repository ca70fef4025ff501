package org.mitschrift.text.learn;

/** Features to buckets: FNV-1a, mixed by MurmurHash3's finalizer and cut. */
final class Hashes {
    static final int START = 0x811c9dc5;
    static final int PRIME = 0x01000193;

    private Hashes() {}

    static int of(String name) {
        int hash = START;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The bucket of a piece of a word. */
    static int gram(int hash) {
        return mix(hash);
    }

    /** The bucket of a word, a pair of words, or a mark. */
    static int word(int hash) {
        return mix(hash) | Features.WORDS;
    }

    private static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return (h ^ (h >>> 16)) >>> (33 - Features.BITS);
    }
}
